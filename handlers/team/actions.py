"""Who has which role in the neighbourhood; the coordinator can end one, and rights end with it."""

from typing import Any

from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import action, command
from handlers.conversation.turn import Turn
from handlers.neighbourhood.coordinator import answer_with, coordinated, onward
from handlers.permission.permissions import COORDINATOR
from handlers.team import end_role as ending
from handlers.team.invite_to_role import LASTS, dashed
from handlers.texts.message import Button, Message, lines, names, when, word
from storage import links, people, roles, vettings
from storage.people import Person
from storage.roles import Role
from storage.tables.contact import LinkKind
from storage.tables.person import RoleName
from storage.vettings import Vetting

IN_ORDER = (RoleName.COORDINATOR, RoleName.CONNECTOR, RoleName.PHONE_BUDDY, RoleName.CONFIDANT)


@command("team")
async def begin_team(turn: Turn, _rest: str) -> None:
    coordinated(turn)
    await show_team(turn)


@action(may=COORDINATOR)
async def show_team(turn: Turn) -> None:
    held = await roles.in_neighbourhood(turn.work, turn.here.id)
    known = await people.named(turn.work, [one.person_id for one in held])
    said = [_line(role, [known[one.person_id] for one in held if one.role == role]) for role in IN_ORDER]
    said += await _invited(turn)
    asked = [await _vet_button(turn, one) for one in await vettings.waiting(turn.work, turn.here.id)]
    ends = [_end_button(known[one.person_id], one) for one in held if one.person_id != turn.me.id]
    invite = Button("team-list.invite", "choose_role")
    busy = Button("team-list.busy", "show_busy")
    await answer_with(
        turn, Message("team-list", {"lines": lines(said)}, (*asked, *ends, invite, busy, *onward(turn)))
    )


async def _invited(turn: Turn) -> list[Any]:
    """Links that nobody answered yet: as what, by whom, and since when."""
    found = await links.unanswered(turn.work, LinkKind.ROLE, turn.here.id, turn.now)
    known = await people.named(turn.work, [one.made_by_id for one in found if one.made_by_id])
    return [
        word(
            "team-asked",
            role=word(f"role-word.{dashed(one.role or RoleName.COORDINATOR)}"),
            by=known[one.made_by_id].call_name if one.made_by_id in known else word("team-nobody"),
            date=when(one.expires_at - LASTS, "date"),
        )
        for one in found
    ]


async def _vet_button(turn: Turn, asked: Vetting) -> Button:
    """Who said yes and waits for a coordinator to look."""
    person = await people.get(turn.work, asked.person_id)
    return Button("team-list.vet", "begin_vetting", {"vetting": asked.id}, {"name": person.call_name})


def _line(role: RoleName, holders: list[Person]) -> Any:
    listed = names([_name(one) for one in holders]) if holders else word("team-nobody")
    return word(f"team-line.{dashed(role)}", names=listed)


def _name(person: Person) -> Any:
    """Somebody whom the settings name may not have started yet."""
    return person.call_name or word("team-not-started")


def _end_button(person: Person, held: Role) -> Button:
    which = {"person": person.id, "role": held.role.value}
    shown = {"name": _name(person), "role": word(f"role-word.{dashed(held.role)}")}
    return Button("team-list.end", "ask_to_end_role", which, shown)


@action(may=COORDINATOR)
async def ask_to_end_role(turn: Turn, *, person: int, role: str) -> None:
    holder = await _holder(turn, person, RoleName(role))
    shown = {"name": _name(holder), "role": word(f"role-word.{dashed(role)}")}
    buttons = (
        Button("team-end.yes", "end_role", {"person": person, "role": role}),
        Button("team-end.no", "show_team"),
    )
    await answer_with(turn, Message("team-end", shown, buttons))


@action(may=COORDINATOR, confirms=True)
async def end_role(turn: Turn, *, person: int, role: str) -> None:
    holder = await _holder(turn, person, RoleName(role))
    await ending.end_role(turn.work, turn.now, holder, RoleName(role), turn.here.id)
    await turn.note(f"{role}_ended", person_id=person)
    await turn.notify(person, "role_ended", key=f"{role}:{turn.now.isoformat()}", role=role)
    await show_team(turn)


async def _holder(turn: Turn, person_id: int, role: RoleName) -> Person:
    """Who has this role here. A coordinator cannot end their own: somebody must stay behind the bot."""
    if person_id == turn.me.id:
        raise Refusal("team-not-yourself")
    held = await roles.in_neighbourhood(turn.work, turn.here.id)
    if not any((one.person_id, one.role) == (person_id, role) for one in held):
        raise Stale
    return await people.get(turn.work, person_id)
