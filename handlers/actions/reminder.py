"""What somebody answers to a reminder: they come, cannot come, or find it exciting."""

from datetime import datetime, time, timedelta

from handlers.expect import cannot_come, expect
from handlers.human import human_for
from handlers.message import Button, when
from handlers.quiet import local
from handlers.refusal import Refusal, Stale
from handlers.registry import action
from handlers.tasks import give_task
from handlers.turn import Turn
from storage import attendance, people, walks
from storage.attendance import Attendance
from storage.people import Person
from storage.tables.contact import TaskKind
from storage.walks import Walk

CALLS_UNTIL = time(18, 0)
"""Later than this nobody is promised a call today, if tomorrow is still in time."""


@action
async def answer_reminder(turn: Turn, *, attendance: int, answer: str) -> None:
    """`answer`: come, cannot or excited; said by who it is about, or by who called them."""
    mine, walk, person = await whose(turn, attendance)
    if not walk.on or walk.ends_at <= turn.now:
        raise Stale
    await ANSWERS[answer](turn, mine, walk, person)


async def whose(turn: Turn, attendance_id: int) -> tuple[Attendance, Walk, Person]:
    """The attendance, its walk and its person; nameless neighbours have no buttons. Else `Stale`."""
    mine = await attendance.find(turn.work, attendance_id)
    person = await people.find(turn.work, mine.person_id) if mine and mine.person_id else None
    if mine is None or person is None:
        raise Stale
    return mine, await walks.get(turn.work, mine.walk_id), person


async def _come(turn: Turn, mine: Attendance, walk: Walk, person: Person) -> None:
    if not await expect(turn.work, turn.now, walk, person.id, reminded=mine.reminders):
        raise Refusal("reminder-full")
    await turn.say("reminder-see-you" if mine.comes else "reminder-see-you-again")


async def _cannot(turn: Turn, mine: Attendance, walk: Walk, person: Person) -> None:
    """The place is free at once; whether it is for this time only is asked afterwards."""
    await cannot_come(turn.work, turn.now, walk, person.id)
    if walk.series_id is None:
        await turn.say("reminder-cannot")
        return
    await turn.say(
        "series-cannot",
        Button("series-cannot.only-now", "stay_in_series", {"attendance": mine.id}),
        Button("series-cannot.stop", "leave_series", {"attendance": mine.id}),
    )


async def _excited(turn: Turn, _mine: Attendance, walk: Walk, person: Person) -> None:
    await give_task(turn.work, turn.now, TaskKind.EXCITED, about=person, walk_id=walk.id)
    human = await human_for(turn.work, person, None)
    name = human.name or await turn.human_name()
    await turn.say("reminder-excited", day=when(_day_of_call(turn, walk), "day"), human=name)


def _day_of_call(turn: Turn, walk: Walk) -> datetime:
    """Today; in the evening tomorrow, when the walk is not before tomorrow afternoon."""
    here = local(turn.now, turn.zone)
    tomorrow = here + timedelta(days=1)
    noon = datetime.combine(tomorrow.date(), time(12, 0), turn.zone)
    return tomorrow if here.time() >= CALLS_UNTIL and walk.starts_at >= noon else here


ANSWERS = {"come": _come, "cannot": _cannot, "excited": _excited}
