"""Somebody has a curator or mentor: a human speaks with them before they take part (SAFETY 9)."""

from datetime import datetime, timedelta

from handlers.conversation.registry import KeptOff, action
from handlers.conversation.turn import Turn
from handlers.happenings import TaskFinished, when
from handlers.notices.notify import notify, say_in_chat
from handlers.pausing.pause import rest_until
from handlers.permission.permissions import ANYONE
from handlers.suspension.keep_off import let_take_part
from handlers.task.give_task import give_task
from handlers.texts.message import Message
from storage import conversations, people, suspensions
from storage.tables.contact import TaskKind
from storage.tables.person import SuspendedFor
from storage.work import Work

AT_MOST = timedelta(days=365)
SPOKEN = "spoken"


@action(may=ANYONE, kept_off=KeptOff.SUSPENDED)
async def wait_for_human(turn: Turn) -> None:
    """A neighbour waits as who is kept off does; of somebody unknown only the chat is known."""
    if turn.person is None:
        await give_task(turn.work, turn.now, TaskKind.MENTOR, chat_id=turn.chat_id, where=turn.here.id)
    else:
        me, until = turn.me, turn.today + AT_MOST
        await rest_until(turn.work, turn.now, me, until)
        await suspensions.put(
            turn.work, me.id, me.neighbourhood_id, SuspendedFor.MENTOR, until, None, turn.now
        )
        await give_task(turn.work, turn.now, TaskKind.MENTOR, about=me)
        await turn.refresh()
    await turn.say("mentor-first")


@when(TaskFinished)
async def let_who_was_spoken_with_take_part(work: Work, now: datetime, finished: TaskFinished) -> None:
    task = finished.task
    if task.kind is not TaskKind.MENTOR or finished.outcome != SPOKEN:
        return
    person = await people.find(work, task.about_id) if task.about_id else None
    if person:
        await let_take_part(work, now, person)
        await notify(work, now, person.id, "mentor_done", key=f"{task.id}")
    elif task.chat_id is not None:
        await conversations.put_may_come(work, task.chat_id)
        await say_in_chat(
            work, now, task.chat_id, Message("mentor-done", {"name": ""}), key=f"mentor:{task.id}"
        )
