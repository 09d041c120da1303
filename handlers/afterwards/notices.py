"""What is asked after an activity: the host who was there, each who was there how it was."""

from handlers.activity.changes import about
from handlers.afterwards.end_activities import is_told
from handlers.catalogue.doing import doing_of
from handlers.notices.registry import See, notice
from handlers.texts.message import Button, Message, word
from storage import activities, attendance, series
from storage.attendance import Attendance
from storage.tables.activity import ActivityState, AttendanceState
from storage.tables.person import Purpose

HOW = ("good", "so-so", "bad")


@notice(purpose=None, uncertain="again")
async def who_was_there(look: See, *, activity: int, again: bool = False) -> Message | None:
    found = await activities.get(look.work, activity)
    if found.state is not ActivityState.HAPPENED or await is_told(look.work, found):
        return None
    buttons = (
        Button("who-was-there.tell", "begin_telling", {"activity": activity}),
        Button("who-was-there.nobody", "tell_nobody_came", {"activity": activity}),
    )
    text = "who-was-there-again" if again else "who-was-there"
    return Message(text, await about(look.work, found), buttons)


@notice(purpose=Purpose.CONTACTED, uncertain="never")
async def how_was_it(look: See, *, activity: int) -> Message | None:
    mine = await attendance.of_person(look.work, activity, look.person.id)
    if mine is None or mine.state is not AttendanceState.PRESENT or mine.how_was_it is not None:
        return None
    found = await activities.get(look.work, activity)
    params = doing_of(found) | {"name": look.person.call_name}
    return Message("how-was-it", params, how_buttons(mine))


def how_buttons(mine: Attendance) -> tuple[Button, ...]:
    return tuple(
        Button(f"how-was-it.{one}", "say_how_it_was", {"attendance": mine.id, "answer": one}) for one in HOW
    )


@notice(purpose=Purpose.CONTACTED, uncertain="again")
async def series_started(look: See, *, series: int) -> Message | None:
    return await _series_message(look, series)


async def _series_message(look: See, series_id: int) -> Message | None:
    found = await series.find(look.work, series_id)
    if found is None or not found.running or look.person.id not in await series.members(look.work, series_id):
        return None
    coming = [one for one in await series.activities_to_come(look.work, series_id, look.now) if one.on]
    if not coming:
        return None
    weekday = word("series-weekday", number=found.weekday)
    return Message("series-started", await about(look.work, coming[0]) | {"weekday": weekday})
