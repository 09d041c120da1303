"""Half a year: one message, or a letter that whoever speaks for them prints (STORY "Half a year")."""

from collections import defaultdict
from datetime import date, datetime, timedelta

from handlers.catalogue.doing import doing_of
from handlers.conversation.registry import COMMANDS, action
from handlers.conversation.turn import Turn
from handlers.half_year.known import what_is_known
from handlers.letter.papers import letter
from handlers.notices.notify import notify
from handlers.notices.registry import See, notice
from handlers.permission.permissions import NEIGHBOUR
from handlers.routines import routine
from handlers.texts.message import Attachment, Button, Message, lines, word
from storage import activities, attendance, contact_routes, groups, neighbourhoods, people
from storage.people import Person
from storage.tables.activity import AttendanceState
from storage.tables.person import PersonState, Purpose
from storage.work import Work

HALF_A_YEAR = timedelta(weeks=26)
LATE = timedelta(days=7)
"""However late the bot looks, within this it is still said; after that it would be odd."""


@routine
async def look_back_on_half_a_year(work: Work, now: datetime) -> None:
    """To each once: by the day that they were met."""
    letters: dict[tuple[int, date], list[int]] = defaultdict(list)
    for one in await people.met_between(work, now - HALF_A_YEAR - LATE, now - HALF_A_YEAR):
        if one.state is not PersonState.TAKING_PART:
            continue
        if one.telegram_id is not None:
            await notify(work, now, one.id, "six_months", key="one")
        elif (caller := await contact_routes.caller_of(work, one)) is not None:
            where = await neighbourhoods.get(work, one.neighbourhood_id)
            letters[caller, where.day_of(one.created_at)].append(one.id)
    for (caller, day), of in letters.items():
        await notify(work, now, caller, "six_months_letters", key=f"{day}", people=of)


@notice(purpose=Purpose.CONTACTED, uncertain="never", by_call=False)
async def six_months(look: See) -> Message | None:
    """Nothing to who was nowhere yet: half a year of nothing is no feast."""
    said = await _became(look.work, look.person)
    if not said:
        return None
    buttons = (
        Button("six-months.good", "leave_as_it_is"),
        Button("six-months.change", "change_after_half_year"),
        Button("six-months.known", "tell_what_is_known"),
    )
    return Message("six-months", {"lines": lines(said)}, buttons)


async def _became(work: Work, person: Person) -> list[object]:
    been = await attendance.all_of(work, person.id)
    there = sum(one.state is AttendanceState.PRESENT for one in been)
    began = await activities.first_of(work, person.id)
    said: list[object] = [word("six-months-line.began", **doing_of(began))] if began else []
    for group in (await groups.of_person(work, person.id))[:1]:
        members = len(await groups.members(work, group.id))
        said.append(word("six-months-line.group", count=members))
    if there and len(said) < 2:
        said.append(word("six-months-line.there", count=there))
    return said


@notice(purpose=None, uncertain="again", by_call=False)
async def six_months_letters(look: See, *, people: list[int]) -> Message | None:
    """Of those that this reader still speaks for."""
    made = [one for number in people if (one := await _letter_to(look, number)) is not None]
    if not made:
        return None
    file = Attachment("document", "letters", {"name": "brieven", "size": "A4", "letters": made})
    return Message("six-months-letters", {"count": len(made)}, attachment=file)


async def _letter_to(look: See, number: int) -> dict[str, object] | None:
    person = await people.find(look.work, number)
    if person is None or look.person.id not in await contact_routes.callers_of(look.work, person):
        return None
    said = await what_is_known(look.work, look.now, person)
    return await letter(look.work, look.now, person, look.person, said)


@action(may=NEIGHBOUR)
async def leave_as_it_is(turn: Turn) -> None:
    await turn.say("six-months-good")


@action(may=NEIGHBOUR)
async def change_after_half_year(turn: Turn) -> None:
    await COMMANDS["kaart"](turn, "")


@action(may=NEIGHBOUR)
async def tell_what_is_known(turn: Turn) -> None:
    await COMMANDS["mijngegevens"](turn, "")
