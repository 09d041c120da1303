"""A role rests, with thanks, and is taken up again: what was carried in it goes to others at once."""

from typing import Any

from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import action
from handlers.conversation.turn import Turn
from handlers.happenings import RoleGiven, happened
from handlers.permission.permissions import NEIGHBOUR
from handlers.team.end_role import rest_role
from handlers.team.invite_to_role import dashed
from handlers.team.last_one import NEEDED
from handlers.texts.message import Button, word
from storage import roles, vettings
from storage.roles import Role
from storage.tables.person import RoleName


def named(held: Role) -> Any:
    return word(f"role-word.{dashed(held.role)}")


async def held_here(turn: Turn, role: str) -> Role:
    held = await roles.of_person(turn.work, turn.me.id)
    found = next((one for one in held if one.role == role and one.neighbourhood_id == turn.here.id), None)
    if found is None:
        raise Refusal("role-none")
    return found


@action(may=NEIGHBOUR)
async def ask_to_rest_role(turn: Turn, *, role: str) -> None:
    """The only one in a role that a neighbourhood needs talks with a human first."""
    held = await held_here(turn, role)
    if held.role in NEEDED and len(await roles.holders(turn.work, turn.here.id, held.role)) == 1:
        raise Refusal("role-only-one", role=named(held))
    yes = Button("role-rest.yes", "rest_my_role", {"role": role})
    no = Button("role-rest.no", "keep_my_role", {"role": role})
    await turn.say("role-rest", yes, no, role=named(held))


@action(may=NEIGHBOUR)
async def keep_my_role(turn: Turn, *, role: str) -> None:
    await turn.say("role-kept", role=named(await held_here(turn, role)))


@action(may=NEIGHBOUR, confirms=True)
async def rest_my_role(turn: Turn, *, role: str) -> None:
    """With thanks; what was carried goes to others at once."""
    held = await held_here(turn, role)
    if held.role in NEEDED and len(await roles.holders(turn.work, turn.here.id, held.role)) == 1:
        raise Refusal("role-only-one", role=named(held))
    await rest_role(turn.work, turn.now, turn.me, held)
    await turn.refresh()
    await turn.note(f"{held.role.value}_rests", person_id=turn.me.id)
    for one in await roles.holders(turn.work, turn.here.id, RoleName.COORDINATOR):
        if one != turn.me.id:
            key = f"{turn.me.id}:{turn.now.isoformat()}"
            await turn.notify(one, "role_rests", key=key, by=turn.me.id, role=held.role.value)
    back = Button("role-mine.back", "take_role_up", {"role": role})
    await turn.say("role-rested", back, name=turn.me.call_name, role=named(held))


@action(may=NEIGHBOUR)
async def take_role_up(turn: Turn, *, role: str) -> None:
    """Only what counts still: what was seen of them may have ended meanwhile."""
    resting = [one for one in await roles.resting_of(turn.work, turn.me.id) if one.role == role]
    seen = await vettings.of_role(turn.work, turn.me.id, RoleName(role))
    if not resting or (seen and seen.until and seen.until < turn.today):
        raise Refusal("role-not-back")
    await roles.take_up(turn.work, turn.me.id, resting[0].neighbourhood_id, RoleName(role))
    await happened(turn.work, turn.now, RoleGiven(turn.me.id))
    await turn.refresh()
    await turn.say("role-back", name=turn.me.call_name, role=named(resting[0]))
