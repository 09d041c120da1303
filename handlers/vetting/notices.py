"""What a coordinator hears of who said yes to a role, and what these people hear."""

from datetime import date, datetime, time
from typing import Any

from handlers.notices.registry import STAFF, See, notice
from handlers.texts.message import Button, Message, when, word
from handlers.vetting.second_yes import still_asked
from storage import people, vettings
from storage.tables.person import RoleName
from storage.vettings import Vetting

COORDINATOR = frozenset({RoleName.COORDINATOR})


@notice(purpose=None, uncertain="again", by_call=False, held_by=COORDINATOR)
async def vetting_asked(look: See, *, vetting: int) -> Message | None:
    """Who opened the link and said yes: it need not be who was asked."""
    found = await vettings.find(look.work, vetting)
    if found is None or found.signed_on is not None:
        return None
    return await vetting_message(look, found)


async def vetting_message(look: See, found: Vetting) -> Message | None:
    person = await people.find(look.work, found.person_id)
    if person is None:
        return None
    which = {"vetting": found.id}
    begin = Button("vetting-asked.begin", "begin_vetting", which)
    refuse = Button("vetting-asked.refuse", "refuse_vetting", which)
    return Message("vetting-asked", {"name": person.call_name, "role": _role(found.role)}, (begin, refuse))


@notice(purpose=None, uncertain="again", by_call=False, held_by=STAFF)
async def second_yes_asked(look: See, *, vetting: int) -> Message | None:
    asked = await still_asked(look.work, vetting)
    first = await people.find(look.work, asked[0].signed_by_id or 0) if asked else None
    if asked is None or first is None:
        return None
    which = {"vetting": vetting}
    yes = Button("second-yes-asked.yes", "say_second_yes", which)
    no = Button("second-yes-asked.no", "say_second_no", which)
    shown = {
        "by": first.call_name,
        "name": asked[1].call_name,
        "neighbourhood": look.neighbourhood.name,
    }
    return Message("second-yes-asked", shown, (yes, no))


@notice(purpose=None, uncertain="again", by_call=False, held_by=COORDINATOR)
async def second_yes_given(look: See, *, person: int) -> Message | None:
    return await _about("second-yes-given", look, person)


@notice(purpose=None, uncertain="again", by_call=False, held_by=COORDINATOR)
async def second_yes_told(look: See, *, person: int) -> Message | None:
    return await _about("second-yes-told", look, person)


async def _about(text: str, look: See, person_id: int) -> Message | None:
    who = await people.find(look.work, person_id)
    return Message(text, {"name": who.call_name}) if who else None


@notice(purpose=None, uncertain="again", by_call=False)
async def role_begins(look: See, *, role: str) -> Message | None:
    return Message(f"role-welcome-{role.replace('_', '-')}", {"name": look.person.call_name})


@notice(purpose=None, uncertain="again", by_call=False)
async def role_not_given(_look: See, *, role: str) -> Message | None:
    return Message("role-not-given", {"role": _role(role)})


@notice(purpose=None, uncertain="never", by_call=False, held_by=COORDINATOR)
async def vetting_ends(look: See, *, person: int, role: str) -> Message | None:
    """A month ahead, so that somebody can look again in time."""
    found = await vettings.of_role(look.work, person, RoleName(role))
    who = await people.find(look.work, person)
    if found is None or found.until is None or who is None:
        return None
    again = Button("vetting-ends.again", "begin_vetting", {"vetting": found.id})
    shown = {"name": who.call_name, "role": _role(role), "until": _on(look, found.until)}
    return Message("vetting-ends", shown, (again,))


def _on(look: See, day: date) -> dict[str, str]:
    return when(datetime.combine(day, time(12), look.neighbourhood.zone), "date")


def _role(role: str) -> Any:
    return word(f"role-word.{role.replace('_', '-')}")
