"""Somebody is asked for a role, and says yes or no; the role begins when a coordinator has looked."""

from typing import Any

from handlers.conversation.go_to_screen import home_place, open_flow, show
from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import ACTIONS, action, fill, options
from handlers.conversation.start_links import link_start
from handlers.conversation.turn import Turn
from handlers.engine.flow import Option, Place
from handlers.happenings import RoleGiven, happened
from handlers.neighbourhood.actions import tell_part
from handlers.permission.permissions import ANYONE
from handlers.team.invite_to_role import dashed
from handlers.texts.clean import call_name
from handlers.texts.emoji import seen_length
from handlers.texts.message import word
from handlers.texts.speaker import BUTTON_LENGTH
from storage import consents, conversations, erase, links, neighbourhoods, people, roles, vettings
from storage.links import Link
from storage.tables.contact import LinkKind
from storage.tables.person import PersonState, Purpose, RoleName


@link_start(LinkKind.ROLE)
@link_start(LinkKind.FIRST_COORDINATOR)
async def start_in_role(turn: Turn, link: Link) -> None:
    """Opening the link does not use it up, only a yes does: who presses twice loses nothing."""
    if turn.person and turn.person.id == link.made_by_id:
        raise Refusal("invite-own-link")
    await _check(turn, link)
    if turn.person and turn.actor.has(role_of(link), turn.person.neighbourhood_id):
        raise Refusal("invite-have-it")
    await links.give_back(turn.work, link.id)
    await ask(turn, role_of(link), {"invite": link.id})


def role_of(link: Link) -> RoleName:
    return RoleName(link.role or RoleName.COORDINATOR)


async def begin_appointed(turn: Turn) -> bool:
    """Somebody whom the settings name as coordinator starts. False for everybody else."""
    if not is_appointed(turn):
        return False
    await ask(turn, RoleName.COORDINATOR, {})
    return True


def is_appointed(turn: Turn) -> bool:
    """Has the role, but did not say yes to it yet."""
    return turn.actor.has(RoleName.COORDINATOR) and not turn.me.call_name


async def ask(turn: Turn, role: RoleName, answers: dict[str, Any]) -> None:
    known = turn.person is not None and turn.person.call_name
    await open_flow(turn, "another" if known else "role", {**answers, "asked": role.value})


@fill
async def role_meaning(turn: Turn, place: Place) -> dict[str, Any]:
    """What is asked, by whom and where: nobody says yes to they know not what."""
    role = dashed(place.answers["asked"])
    link = await links.find(turn.work, place.answers["invite"]) if "invite" in place.answers else None
    asked_by = await people.find(turn.work, link.made_by_id) if link and link.made_by_id else None
    where = link.neighbourhood_id if link else turn.me.neighbourhood_id
    called = (await neighbourhoods.get(turn.work, where)).name if where else ""
    return {
        "role": word(f"role-word.{role}"),
        "meaning": word(f"role-means.{role}"),
        "by": asked_by.call_name if asked_by else word("role-asked-by.nobody"),
        "neighbourhood": called or word("role-asked-by.new-place"),
    }


@options
async def name_on_telegram(turn: Turn, _place: Place) -> list[Option]:
    seen = call_name(turn.said.name)
    return [Option(seen, seen, literal=True)] if seen and seen_length(seen) <= BUTTON_LENGTH else []


@action(may=ANYONE)
async def answer_role(turn: Turn, *, answers: dict[str, Any]) -> None:
    """Whether the link still counts is asked once more: it may have been used meanwhile."""
    if "no" in (answers.get("meaning"), answers.get("keep"), answers.get("role")):
        await _decline(turn)
        return
    if answers.get("adult") == "no":
        await turn.say("start-adults-only", keys=())
        return
    link = await links.use(turn.work, answers["invite"], turn.now) if "invite" in answers else None
    if link is None and not is_appointed(turn):
        raise Refusal("invite-used")
    if link:
        await _check(turn, link)
    await _become(turn, link.neighbourhood_id if link else None, answers)
    if link and link.kind is LinkKind.ROLE:
        await _wait_for_coordinator(turn, role_of(link), link, mentor=answers.get("mentor") == "yes")
    else:
        await _take_role(turn, RoleName.COORDINATOR)


async def _check(turn: Turn, link: Link) -> None:
    """Whoever asked must still be allowed to ask; the first code is for the first coordinator only."""
    if turn.person and turn.person.neighbourhood_id != link.neighbourhood_id:
        raise Refusal("invite-elsewhere")
    coordinators = await roles.coordinators(turn.work)
    first = link.kind is LinkKind.FIRST_COORDINATOR
    if coordinators if first else link.made_by_id not in coordinators:
        raise Refusal("invite-used")


async def _decline(turn: Turn) -> None:
    if is_appointed(turn):
        await erase.erase_person(turn.work, turn.me.id, turn.now)
        turn.forget_person()
    await turn.say("role-declined", keys=())


async def _become(turn: Turn, where: int | None, answers: dict[str, Any]) -> None:
    """Somebody new, or the neighbour they were already."""
    name = answers.get("name_words") or answers.get("name")
    if turn.person is None:
        assert where is not None
        await people.meet(turn.work, where, turn.now, telegram_id=turn.chat_id, language=turn.language)
        await conversations.put_neighbourhood(turn.work, turn.chat_id, where)
        await turn.refresh()
    if name:
        await people.change(turn.work, turn.me.id, call_name=name, state=PersonState.WELCOME)
        await consents.give(turn.work, turn.me.id, Purpose.KEEP, turn.now)
        await turn.refresh()


async def _wait_for_coordinator(turn: Turn, role: RoleName, link: Link, *, mentor: bool) -> None:
    """No rights yet: who opened the link need not be who was asked (SAFETY 1)."""
    asked = await vettings.ask(turn.work, turn.me.id, turn.me.neighbourhood_id, role, turn.now)
    if link.made_by_id is not None:
        await turn.notify(link.made_by_id, "vetting_asked", key=f"{asked.id}", vetting=asked.id)
    await turn.say("role-asked", name=turn.me.call_name)
    if mentor:
        await ACTIONS["wait_for_human"](turn)
    await show(turn, home_place(turn))


async def _take_role(turn: Turn, role: RoleName) -> None:
    await roles.give(turn.work, turn.me.id, turn.me.neighbourhood_id, role, turn.now)
    await happened(turn.work, turn.now, RoleGiven(turn.me.id))
    await turn.refresh()
    await turn.note(f"{role.value}_began", person_id=turn.me.id)
    await turn.say(f"role-welcome-{dashed(role)}", keys=(), name=turn.me.call_name)
    await _begin(turn, role)


async def _begin(turn: Turn, role: RoleName) -> None:
    """The first thing to do in the role."""
    if role is RoleName.COORDINATOR and not turn.here.name:
        await tell_part(turn, part="all")
    elif turn.actor.staff:
        await show(turn, home_place(turn))
