"""What somebody answers to a reminder: they come, cannot come, or find it exciting."""

from datetime import datetime, time, timedelta
from typing import Any

from handlers.activity.attending import cannot_come, confirm, expect
from handlers.activity.say_coming import IN_CALENDAR, by_phone, in_their_name, in_their_words
from handlers.catalogue.doing import doing_of
from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import KeptOff, action
from handlers.conversation.turn import Turn
from handlers.notices.quiet import local
from handlers.permission.human import human_for
from handlers.permission.permissions import SELF_OR_CALLER
from handlers.task.give_task import give_task
from handlers.texts.message import Button, when
from storage import activities, attendance, contact_routes, people
from storage.activities import Activity
from storage.attendance import Attendance
from storage.people import Person
from storage.tables.contact import TaskKind

CALLS_UNTIL = time(18, 0)
"""Later than this nobody is promised a call today, if tomorrow is still in time."""


@action(may=SELF_OR_CALLER, kept_off=KeptOff.MUTED_TOO)
async def answer_reminder(turn: Turn, *, attendance: int, answer: str) -> None:
    """`answer`: come, cannot or excited; said by who it is about, or by who called them."""
    mine, activity, person = await whose(turn, attendance)
    if not activity.on or activity.ends_at <= turn.now:
        raise Stale
    await ANSWERS[answer](turn, mine, activity, person)


async def whose(turn: Turn, attendance_id: int) -> tuple[Attendance, Activity, Person]:
    """The attendance, its activity and its person; nameless neighbours have no buttons. Else `Stale`."""
    mine = await attendance.find(turn.work, attendance_id)
    person = await people.find(turn.work, mine.person_id) if mine and mine.person_id else None
    if mine is None or person is None:
        raise Stale
    return mine, await activities.get(turn.work, mine.activity_id), person


async def say_to(turn: Turn, person: Person, text: str, *buttons: Button, **params: Any) -> None:
    """To whoever it is about; a buddy or connector who calls for them hears it in other words."""
    if by_phone(turn, person):
        buttons = tuple(in_their_name(one, person.call_name) for one in buttons)
    await turn.say(in_their_words(turn, person, text), *buttons, name=person.call_name, **params)


async def human_of(turn: Turn, person: Person) -> Any:
    """The human of whom it is about, which need not be the human of whoever calls for them."""
    human = await human_for(turn.work, person, person.neighbourhood_id)
    return human.name or await turn.human_name()


async def _come(turn: Turn, mine: Attendance, activity: Activity, person: Person) -> None:
    if not await expect(turn.work, turn.now, activity, person.id, reminded=mine.reminders):
        said = doing_of(activity) | {"name": person.call_name, "others": "no"}
        raise Refusal(in_their_words(turn, person, "activity-full"), **said)
    await confirm(turn.work, mine, activity)
    taken = () if by_phone(turn, person) else (IN_CALENDAR,)
    await say_to(turn, person, "reminder-see-you" if mine.comes else "reminder-see-you-again", *taken)


async def _cannot(turn: Turn, mine: Attendance, activity: Activity, person: Person) -> None:
    """The place is free at once; whether it is for this time only is asked afterwards."""
    sent = await cannot_come(turn.work, turn.now, activity, person.id)
    told = "yes" if sent and sent.others_hear else "no"
    if activity.series_id is None:
        await say_to(turn, person, "reminder-cannot", told=told)
        return
    which = {"attendance": mine.id}
    only_now = Button("series-cannot.only-now", "stay_in_series", which)
    stop = Button("series-cannot.stop", "leave_series", which)
    await say_to(turn, person, "series-cannot", only_now, stop, told=told)


async def _excited(turn: Turn, _mine: Attendance, activity: Activity, person: Person) -> None:
    await give_task(turn.work, turn.now, TaskKind.EXCITED, about=person, activity_id=activity.id)
    day, human = when(_day_of_call(turn, activity), "day"), await human_of(turn, person)
    route = await contact_routes.of_person(turn.work, person.id)
    called = "yes" if route and route.phone else "no"
    await say_to(turn, person, "reminder-excited", day=day, human=human, called=called)


def _day_of_call(turn: Turn, activity: Activity) -> datetime:
    """Today; in the evening tomorrow, when the activity is not before tomorrow afternoon."""
    here = local(turn.now, turn.zone)
    tomorrow = here + timedelta(days=1)
    noon = datetime.combine(tomorrow.date(), time(12, 0), turn.zone)
    return tomorrow if here.time() >= CALLS_UNTIL and activity.starts_at >= noon else here


ANSWERS = {"come": _come, "cannot": _cannot, "excited": _excited}
