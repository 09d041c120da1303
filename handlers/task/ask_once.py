"""What somebody asks of a human: one open task of a kind, to which all they say later is added.

So nobody fills the list of a connector, or their phone: a task holds only so much, and is told only so often.
"""

from datetime import datetime, timedelta
from enum import Enum
from typing import Any

from handlers.conversation.turn import Turn
from handlers.notices.notify import notify
from handlers.task.give_task import give_task, whose
from storage import outbox, tasks
from storage.outbox import Outgoing
from storage.tables.contact import TaskKind
from storage.tables.conversation import OutboxState
from storage.tasks import Task
from storage.work import Work

MOST_CHARACTERS = 2000
"""What a human reads in one message, with room for the rest of it."""
MOST_VOICES = 5
TOLD_AT_ONCE = 3
"""So often who has to do it hears at once that something was added; after that less and less often."""
PAUSE = timedelta(hours=1)

GROWS = timedelta(minutes=30)
"""So long after it was told a task is written on in the same message."""


class Added(Enum):
    """What became of something that was said to a human."""

    YES = "yes"
    FULL = "full"
    """As much as they read at once lies there already."""
    DONE = "done"
    """The task is done."""


async def ask_once(
    turn: Turn, kind: TaskKind, *, words: str | None = None, voice: str | None = None
) -> Added:
    """What was said joins the task that waits already; of words to call somebody by the newest count."""
    task = await open_task(turn, kind)
    if task is None:
        await give_new(turn, kind, words=words, voice=voice)
        return Added.YES
    if kind is TaskKind.CALL_ME:
        return await _put_newest(turn, task, words)
    return await add_to(turn, task.id, words, voice)


async def open_task(turn: Turn, kind: TaskKind) -> Task | None:
    about, chat_id = _asker(turn)
    return await tasks.open_of(turn.work, kind, about, chat_id)


async def give_new(
    turn: Turn, kind: TaskKind, *, words: str | None = None, voice: str | None = None
) -> Task | None:
    _, chat_id = _asker(turn)
    where = turn.here.id
    return await give_task(
        turn.work, turn.now, kind, about=turn.person, chat_id=chat_id, words=words, voice=voice, where=where
    )


async def add_to(turn: Turn, task_id: int, words: str | None, voice: str | None) -> Added:
    """Below what was said before."""
    task = await tasks.find_open(turn.work, task_id)
    if task is None:
        return Added.DONE
    all_words = "\n".join(one for one in (task.words, words) if one)
    voices = [*task.voices, *([voice] if voice else [])]
    if len(all_words) > MOST_CHARACTERS or len(voices) > MOST_VOICES:
        return Added.FULL
    task = await tasks.put_said(turn.work, task.id, all_words or None, voices)
    if voice:
        await _tell_voice(turn.work, turn.now, task)
    else:
        await _tell_words(turn.work, turn.now, task)
    return Added.YES


async def _put_newest(turn: Turn, task: Task, words: str | None) -> Added:
    """Who gives another number, or none, wants to be called there: what was said before counts no more."""
    if (words or None) != task.words:
        task = await tasks.put_said(turn.work, task.id, words or None, task.voices)
        await _tell_words(turn.work, turn.now, task)
    return Added.YES


async def _tell_voice(work: Work, now: datetime, task: Task) -> None:
    newest = len(task.voices) - 1
    key, group = f"{task.id}:voice:{newest}", f"task:{task.id}"
    for receiver in await whose(work, task):
        await notify(work, now, receiver, "task_waits", key=key, group=group, task=task.id, voice=newest)


async def _tell_words(work: Work, now: datetime, task: Task) -> None:
    """A telling that still waits is written anew: it says all there is when it goes."""
    for receiver in await whose(work, task):
        told = await outbox.of_group(work, f"task:{task.id}", receiver)
        key, group = f"{task.id}:more:{len(told)}", f"task:{task.id}"
        grows = task.kind is TaskKind.TALK and not task.voices
        growing = _growing(now, told) if grows else {}
        due = now if growing else await _due(work, now, told)
        about: dict[str, Any] = {"key": key, "group": group, "due": due, "task": task.id, **growing}
        await notify(work, now, receiver, "task_waits", **about)


def _growing(now: datetime, told: list[Outgoing]) -> dict[str, int]:
    """The message in which it stands already, while that is new: nothing rings a second time."""
    sent = [one.message_id for one in told if one.message_id and one.due_at >= now - GROWS]
    return {"edits": sent[-1]} if sent else {}


async def _due(work: Work, now: datetime, told: list[Outgoing]) -> datetime:
    """When they hear of it; `told`: what was written to them of this task before."""
    if told and await outbox.cancel_key(work, told[-1].dedupe_key):
        return max(now, told[-1].due_at)
    rang = [one for one in told if one.state is not OutboxState.CANCELLED]
    if len(rang) < TOLD_AT_ONCE:
        return now
    pause: timedelta = PAUSE * 2 ** min(len(rang) - TOLD_AT_ONCE, 10)
    return max(now, rang[-1].due_at + pause)


def _asker(turn: Turn) -> tuple[int | None, int | None]:
    """Who is known by number, else the chat."""
    return (turn.person.id, None) if turn.person else (None, turn.chat_id)
