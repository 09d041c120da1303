"""Somebody of whom nothing is kept but the chat: a message before, and not coming after all."""

from handlers.activity import reminders
from handlers.activity.attending import cannot_come
from handlers.activity.say_coming import IN_CALENDAR
from handlers.conversation.refusal import Stale
from handlers.conversation.registry import action
from handlers.conversation.turn import Turn
from handlers.permission.permissions import ANYONE
from handlers.texts.message import Button, when
from storage import activities, attendance
from storage.activities import Activity
from storage.attendance import Attendance


@action(may=ANYONE)
async def remind_nameless(turn: Turn, *, activity: int, wants: bool) -> None:
    """What they answer to "would you like a message before?": kept with nothing but the chat."""
    found, mine = await _comes(turn, activity)
    await attendance.change(turn.work, mine.id, reminders=wants)
    if not wants:
        await reminders.drop_in_chat(turn.work, found, turn.chat_id)
        await turn.say("activity-just-come", _not_after_all(activity), IN_CALENDAR)
        return
    due = await reminders.plan_in_chat(turn.work, turn.now, found, turn.chat_id)
    if due is None:
        raise Stale
    await turn.say("activity-will-remind", _not_after_all(activity), IN_CALENDAR, day=when(due, "day"))


@action(may=ANYONE)
async def say_nameless_comes(turn: Turn, *, activity: int) -> None:
    """Said once more, to a reminder or to "what do you want now?"."""
    await _comes(turn, activity)
    await turn.say("reminder-see-you")


@action(may=ANYONE)
async def say_nameless_cannot(turn: Turn, *, activity: int) -> None:
    """One tap, and without a reason."""
    found, mine = await _comes(turn, activity)
    sent = await cannot_come(turn.work, turn.now, found, mine.person_id, turn.chat_id)
    back = Button("flyer-hello.come", "come_along", {"activity": activity})
    await turn.say("reminder-cannot", back, told="yes" if sent and sent.others_hear else "no")


def _not_after_all(activity_id: int) -> Button:
    return Button("activity-remind.not-after-all", "say_nameless_cannot", {"activity": activity_id})


async def _comes(turn: Turn, activity_id: int) -> tuple[Activity, Attendance]:
    """Also when they have said their name since: a button of before still does what stands on it."""
    found = await activities.get(turn.work, activity_id)
    mine = await attendance.of_chat(turn.work, activity_id, turn.chat_id)
    if mine is None and turn.person is not None:
        mine = await attendance.of_person(turn.work, activity_id, turn.person.id)
    if mine is None or not mine.comes or not found.on or found.ends_at <= turn.now:
        raise Stale
    return found, mine
