"""Somebody whom nobody knows keeps sending what nobody should read: it reaches no human any more."""

from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import action
from handlers.conversation.turn import Turn
from handlers.permission.permissions import STAFF
from handlers.suspension.keep_off import MUTED_FOR
from handlers.texts.message import Button
from storage import conversations, outbox, people, tasks
from storage.tasks import Task


@action(may=STAFF)
async def ask_to_mute(turn: Turn, *, task: int) -> None:
    await _of_a_stranger(turn, task)
    await turn.say("mute-sure", Button("mute-sure.yes", "mute_stranger", {"task": task}))


@action(may=STAFF, confirms=True)
async def mute_stranger(turn: Turn, *, task: int) -> None:
    """Help in distress still works in that chat; all tasks that came from it are done."""
    found = await _of_a_stranger(turn, task)
    assert found.chat_id is not None
    await conversations.mute(turn.work, found.chat_id, turn.now + MUTED_FOR)
    for one in await tasks.open_from(turn.work, found.chat_id):
        await tasks.finish(turn.work, one.id, "muted", turn.now)
        await outbox.cancel_group(turn.work, f"task:{one.id}")
    await turn.note("stranger_muted")
    await turn.say("mute-done")


async def _of_a_stranger(turn: Turn, task_id: int) -> Task:
    found = await tasks.find(turn.work, task_id)
    if found is None:
        raise Stale
    if found.chat_id is None or await people.find_by_telegram(turn.work, found.chat_id):
        raise Refusal
    return found
