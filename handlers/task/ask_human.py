"""Talking with a human: asked from every screen, passed on once, with room for words or a voice note."""

from datetime import timedelta
from typing import Any

from handlers.conversation.flows import FLOWS
from handlers.conversation.go_to_screen import (
    before,
    go_back,
    kept_before,
    open_aside,
    open_flow,
    redraw,
    show,
)
from handlers.conversation.registry import action, command, options
from handlers.conversation.turn import Turn
from handlers.engine.advance import begin
from handlers.engine.flow import Option, Place
from handlers.notices.notify import notify
from handlers.permission.permissions import ANYONE
from handlers.task.give_task import give_task, whose
from handlers.texts.message import phone
from storage import conversations, neighbourhoods, outbox, people, tasks
from storage.tables.contact import TaskKind
from storage.tasks import Task

GROWS = timedelta(minutes=30)
"""So long after it was sent a task is written on in the same message."""


@command("mens", "human")
async def ask_human(turn: Turn, _rest: str) -> None:
    """Somebody who is known is put through at once; of somebody else nothing is passed on without a yes."""
    if turn.person is None:
        await _ask_first(turn)
    elif await turn.is_human():
        await turn.say("human-is-you")
    else:
        await _tell_human(turn, before(turn.place))


@action(may=ANYONE)
async def give_words(turn: Turn, *, words: str) -> None:
    """What was typed and not understood, to a human, and on with what was going on."""
    if turn.person is None:
        await _ask_first(turn, words)
        return
    await _pass_on(turn, words)
    await redraw(turn)


async def _pass_on(turn: Turn, words: str) -> None:
    await pass_on(turn, words)
    await turn.say("words-given")


async def pass_on(
    turn: Turn,
    words: str | None,
    voice: str | None = None,
    *,
    to: int | None = None,
    about: int | None = None,
) -> None:
    """One task that grows, however often something is passed on.

    `to`: the human for whom it is, when it is an answer; `about`: the activity to which it belongs.
    """
    chat_id = None if turn.person else turn.chat_id
    task = await tasks.open_talk(turn.work, turn.person.id if turn.person else None, chat_id)
    if task and (task.for_id == to or to is None) and task.activity_id == about:
        if more := await tasks.add_words(turn.work, task.id, words, voice):
            await _tell_again(turn, more)
        return
    await give_task(
        turn.work,
        turn.now,
        TaskKind.TALK,
        about=turn.person,
        chat_id=chat_id,
        activity_id=about,
        words=words,
        voice=voice,
        where=turn.here.id,
        for_id=to,
    )


async def _ask_first(turn: Turn, words: str = "") -> None:
    there = await neighbourhoods.open_ones(turn.work)
    if turn.neighbourhood is None and len(there) == 1:
        await _be_in(turn, there[0].id)
    if turn.neighbourhood:
        await open_aside(turn, "human", {"words": words}, screen="ask")
    elif there:
        await open_aside(turn, "human", {"words": words})
    else:
        await turn.say("human-nobody")


async def _be_in(turn: Turn, neighbourhood_id: int) -> None:
    await conversations.put_neighbourhood(turn.work, turn.chat_id, neighbourhood_id)
    await turn.refresh()


@options
async def open_neighbourhoods(turn: Turn, _place: Place) -> list[Option]:
    there = await neighbourhoods.open_ones(turn.work)
    return [Option(str(one.id), one.name, literal=True) for one in there]


@action(may=ANYONE)
async def ask_human_or_not(turn: Turn, *, answers: dict[str, Any]) -> None:
    if "where" in answers:
        await _be_in(turn, int(answers["where"]))
    if answers["ask"] == "yes" and answers.get("words"):
        await _pass_on(turn, answers["words"])
        await go_back(turn, answers)
        return
    if answers["ask"] == "yes":
        await _tell_human(turn, kept_before(answers))
        return
    await turn.say("human-not")
    await _say_phone(turn)
    await go_back(turn, answers)


async def _tell_human(turn: Turn, kept: dict[str, Any]) -> None:
    """One task, however often it is asked; then there is room for words."""
    chat_id = None if turn.person else turn.chat_id
    task = await tasks.open_talk(turn.work, turn.person.id if turn.person else None, chat_id)
    if task is None:
        task = await give_task(
            turn.work, turn.now, TaskKind.TALK, about=turn.person, chat_id=chat_id, where=turn.here.id
        )
    assert task is not None  # there is a neighbourhood
    await turn.say("human-asked")
    await _say_phone(turn)
    turn.edits = None
    await open_flow(turn, "words", {**kept, "talk": task.id})


async def _say_phone(turn: Turn) -> None:
    number = (await turn.human()).phone
    if number:
        await turn.say("human-phone", phone=phone(number))


@action(may=ANYONE)
async def give_words_to_human(turn: Turn, *, answers: dict[str, Any]) -> None:
    """`talk`: the task that was made before; what is said goes along with it."""
    words, voice = answers.get("say_words"), answers.get("say_voice")
    task = await tasks.add_words(turn.work, answers["talk"], words, voice) if words or voice else None
    if task is None:
        await turn.say("words-none")
        await go_back(turn, answers)
        return
    await _tell_again(turn, task)
    again = begin(FLOWS["words"], {"talk": task.id, **kept_before(answers)})
    await show(turn, again, "words-more")


async def _tell_again(turn: Turn, task: Task) -> None:
    """In the message in which it stands, while that is new; what waits unsent gives way to it."""
    await outbox.cancel_group(turn.work, f"task:{task.id}", ("task_waits",))
    for receiver in await whose(turn.work, task):
        details: dict[str, Any] = {"key": f"{task.id}:{turn.source}", "group": f"task:{task.id}"}
        details |= {"task": task.id} | ({} if task.voice else await _growing(turn, task, receiver))
        await notify(turn.work, turn.now, receiver, "task_waits", **details)


async def _growing(turn: Turn, task: Task, receiver: int) -> dict[str, int]:
    found = await people.find(turn.work, receiver)
    if found is None or found.telegram_id is None:
        return {}
    sent = await outbox.sent_in_chat(turn.work, found.telegram_id, ("task_waits",), turn.now - GROWS)
    mine = [one.message_id for one in sent if one.params.get("task") == task.id and one.message_id]
    return {"edits": mine[-1]} if mine else {}


@action(may=ANYONE)
async def offer_voice(turn: Turn) -> None:
    """A voice note that nobody asked for: it is passed on to a human only after a yes."""
    if turn.neighbourhood is None:
        await turn.say("voice-nobody")
        return
    await open_aside(turn, "voice", {"voice": turn.said.voice})


@action(may=ANYONE)
async def give_voice_or_not(turn: Turn, *, answers: dict[str, Any]) -> None:
    if answers["give"] == "yes":
        chat_id = None if turn.person else turn.chat_id
        await give_task(
            turn.work,
            turn.now,
            TaskKind.VOICE,
            about=turn.person,
            chat_id=chat_id,
            voice=answers["voice"],
            where=turn.here.id,
        )
        await turn.say("voice-given")
    else:
        await turn.say("voice-not")
    await go_back(turn, answers)
