"""Talking with a human: asked from every screen, passed on once, with room for words or a voice note."""

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
from handlers.conversation.registry import KeptOff, action, command, options
from handlers.conversation.turn import Turn
from handlers.engine.advance import begin
from handlers.engine.flow import Option, Place
from handlers.permission.permissions import ANYONE
from handlers.task.ask_once import Added, add_to, ask_once, give_new, open_task
from handlers.texts.message import phone
from storage import conversations, neighbourhoods
from storage.tables.contact import TaskKind


@command("mens", "human")
async def ask_human(turn: Turn, _rest: str) -> None:
    """Somebody who is known is put through at once; of somebody else nothing is passed on without a yes."""
    if turn.person is None:
        await _ask_first(turn)
    elif await turn.is_human():
        await turn.say("human-is-you")
    else:
        await _tell_human(turn, before(turn.place))


@action(may=ANYONE, kept_off=KeptOff.SUSPENDED)
async def give_words(turn: Turn, *, words: str) -> None:
    """What was typed and not understood, to a human, and on with what was going on."""
    if turn.person is None:
        await _ask_first(turn, words)
        return
    await _pass_on(turn, words)
    await redraw(turn)


async def _pass_on(turn: Turn, words: str) -> None:
    """One task, however often something is passed on."""
    added = await ask_once(turn, TaskKind.TALK, words=words)
    await turn.say("words-full" if added is Added.FULL else "words-given")


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


@action(may=ANYONE, kept_off=KeptOff.SUSPENDED)
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
    task = await open_task(turn, TaskKind.TALK) or await give_new(turn, TaskKind.TALK)
    assert task is not None  # there is a neighbourhood
    await turn.say("human-asked")
    await _say_phone(turn)
    turn.edits = None
    await open_flow(turn, "words", {**kept, "talk": task.id})


async def _say_phone(turn: Turn) -> None:
    number = (await turn.human()).phone
    if number:
        await turn.say("human-phone", phone=phone(number))


@action(may=ANYONE, kept_off=KeptOff.SUSPENDED)
async def give_words_to_human(turn: Turn, *, answers: dict[str, Any]) -> None:
    """`talk`: the task that was made before; what is said goes along with it."""
    words, voice = answers.get("say_words"), answers.get("say_voice")
    added = await add_to(turn, answers["talk"], words, voice) if words or voice else Added.DONE
    if added is Added.YES:
        again = begin(FLOWS["words"], {"talk": answers["talk"], **kept_before(answers)})
        await show(turn, again, "words-more")
        return
    await turn.say("words-none" if added is Added.DONE else "words-full")
    await go_back(turn, answers)


@action(may=ANYONE, kept_off=KeptOff.SUSPENDED)
async def offer_voice(turn: Turn) -> None:
    """A voice note that nobody asked for: it is passed on to a human only after a yes."""
    if turn.neighbourhood is None:
        await turn.say("voice-nobody")
        return
    await open_aside(turn, "voice", {"voice": turn.said.voice})


@action(may=ANYONE, kept_off=KeptOff.SUSPENDED)
async def give_voice_or_not(turn: Turn, *, answers: dict[str, Any]) -> None:
    if answers["give"] == "yes":
        added = await ask_once(turn, TaskKind.VOICE, voice=answers["voice"])
        await turn.say("voice-given" if added is Added.YES else "words-full")
    else:
        await turn.say("voice-not")
    await go_back(turn, answers)
