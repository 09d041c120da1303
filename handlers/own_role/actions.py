"""What somebody sees of their own roles: a message for each, with what they may change."""

from datetime import datetime, time, timedelta
from typing import Any

from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import command
from handlers.conversation.turn import Turn
from handlers.own_role.rest import named
from handlers.texts.message import Button, lines, when, word
from storage import groups, guests, handovers, roles, vettings
from storage.contact_routes import KNOWS
from storage.roles import Role
from storage.tables.person import RoleName

NOON = time(12)
GUEST_LATELY = timedelta(weeks=8)
CAPPED = (*KNOWS, RoleName.PHONE_BUDDY)
OWN = {
    "rest": "ask_to_rest_role",
    "most": "choose_cap",
    "tell": "begin_background",
    "listen": "show_my_hours",
}


@command("rol", "role")
async def show_my_roles(turn: Turn, _rest: str) -> None:
    held = await roles.of_person(turn.work, turn.me.id) if turn.person else []
    resting = await roles.resting_of(turn.work, turn.me.id) if turn.person else []
    if not held and not resting:
        raise Refusal("role-none")
    for one in held:
        await turn.say("role-mine", *_buttons(one), lines=lines(await _lines(turn, one)))
    for one in resting:
        back = Button("role-mine.back", "take_role_up", {"role": one.role.value})
        await turn.say("role-mine", back, lines=lines([word("role-line.rests", role=named(one))]))


async def _lines(turn: Turn, held: Role) -> list[Any]:
    said = [word("role-line.have", role=named(held))]
    seen = await vettings.of_role(turn.work, turn.me.id, held.role)
    if seen and seen.until:
        until = when(datetime.combine(seen.until, NOON, turn.zone), "date")
        said.append(word("role-line.until", until=until))
    if held.role is RoleName.VOLUNTEER:
        count = len(await groups.of_supporter(turn.work, turn.me.id))
        count += len(await handovers.open_to(turn.work, turn.me.id))
        said.append(word("role-line.groups", count=count))
    if held.role in CAPPED:
        said.append(word("role-line.most", most=held.cap))
    been = await guests.times(turn.work, held.neighbourhood_id, turn.now - GUEST_LATELY)
    said.append(word("role-line.guest", count=been[turn.me.id]))
    if held.background:
        said.append(word(f"role-told.{held.shown_to.value}", words=held.background))
    return said


def _buttons(held: Role) -> list[Button]:
    """The role goes along, so that of two roles each has its own."""
    shown = ["rest", *(["most"] if held.role in CAPPED else []), "tell", "listen"]
    made = [
        Button(f"role-mine.{one}", OWN[one], {} if one == "listen" else {"role": held.role.value})
        for one in shown
    ]
    return [*made, Button("role-mine.hide", "hide_background")] if held.background else made
