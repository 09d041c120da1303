"""What giver and receiver do: say yes or not now, ask first, call it off, say how it went."""

from typing import Any

from handlers.activity.answer_reminder import human_of, say_to
from handlers.activity.say_coming import by_phone, in_their_words
from handlers.conversation.go_to_screen import go_back, open_aside
from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import COMMANDS, KeptOff, action
from handlers.conversation.turn import Turn
from handlers.exchange.end_exchanges import fall_through, holds, receiver_of
from handlers.exchange.exchanges import agree, finish
from handlers.exchange.notices import answer_buttons, ways_out
from handlers.exchange.weekly import is_weekly
from handlers.exchange.words import about, gives_and_gets
from handlers.notices.registry import see
from handlers.permission.permissions import SELF_OR_CALLER
from handlers.task.give_task import give_task
from handlers.texts.message import Button
from storage import connections, exchanges, people, suggested_exchange
from storage.exchanges import HELPED, Exchange
from storage.people import Person
from storage.tables.contact import TaskKind
from storage.tables.exchange import ExchangeState


@action(may=SELF_OR_CALLER)
async def answer_exchange(turn: Turn, *, exchange: int, person: int, answer: str) -> None:
    """`answer`: gladly, not-now or question; said by who was asked, or by who calls for them."""
    found, giver = await the_giver(turn, exchange, person)
    if found.state is not ExchangeState.ASKED:
        raise Refusal("exchange-over")
    if answer == "not-now":
        # Closed quietly, whatever else is true by now: nobody is told, and the next may be asked.
        await fall_through(turn.work, turn.now, found)
        await say_to(turn, giver, "exchange-not-now")
    elif not await holds(turn.work, found, turn.now):
        raise Refusal("exchange-over")
    elif answer == "question":
        await open_aside(turn, "helpquestion", {"exchange": found.id, "person": giver.id})
    else:
        await _gladly(turn, found, giver)


async def _gladly(turn: Turn, found: Exchange, giver: Person) -> None:
    receiver = await people.find(turn.work, await receiver_of(turn.work, found) or 0)
    if receiver is None or not await agree(turn.work, turn.now, found, receiver):
        raise Refusal("exchange-over")
    await turn.note("exchange_agreed")
    agreed = await exchanges.find(turn.work, found.id)
    assert agreed is not None
    said = await about(await see(turn.work, turn.now, giver), agreed)
    said |= await gives_and_gets(turn.work, agreed, giver)
    await turn.say(in_their_words(turn, giver, "exchange-agreed"), *ways_out(agreed, giver), **said)


@action(may=SELF_OR_CALLER)
async def ask_about_exchange(turn: Turn, *, answers: dict[str, Any]) -> None:
    """A human answers; after that there is still a choice."""
    found, giver = await the_giver(turn, answers["exchange"], answers["person"])
    if found.state is not ExchangeState.ASKED:
        raise Refusal("exchange-over")
    words, voice = answers.get("what"), answers.get("what_voice")
    await give_task(turn.work, turn.now, TaskKind.QUESTION, about=giver, words=words, voice=voice)
    buttons = () if by_phone(turn, giver) else answer_buttons(found, "gladly", "not-now")
    human = await human_of(turn, giver)
    await say_to(turn, giver, "invitation-question-passed-on", *buttons, human=human)
    await go_back(turn, answers)


@action(may=SELF_OR_CALLER)
async def accept_help(turn: Turn, *, exchange: int, person: int) -> None:
    _, mine = await one_of_them(turn, exchange, person)
    await say_to(turn, mine, "exchange-accepted")


@action(may=SELF_OR_CALLER, kept_off=KeptOff.SUSPENDED)
async def drop_exchange(turn: Turn, *, exchange: int, person: int) -> None:
    """Either of the two; the other one hears that it is off, and nothing else."""
    found, mine = await one_of_them(turn, exchange, person)
    if found.state is not ExchangeState.AGREED:
        raise Refusal("exchange-over")
    if found.receiver_id == mine.id and found.suggestion_id is not None:
        await suggested_exchange.close(turn.work, found.suggestion_id)
    await fall_through(turn.work, turn.now, found, but=mine.id)
    await say_to(turn, mine, "exchange-dropped")


@action(may=SELF_OR_CALLER, kept_off=KeptOff.SUSPENDED)
async def worry_about_exchange(turn: Turn, *, exchange: int, person: int) -> None:
    """One tap to a human, whatever became of it since; the other of the two hears nothing."""
    _, mine = await one_of_them(turn, exchange, person)
    if by_phone(turn, mine):
        await give_task(turn.work, turn.now, TaskKind.TALK, about=mine)
        await say_to(turn, mine, "afterwards-will-talk", human=await human_of(turn, mine))
    else:
        await COMMANDS["mens"](turn, "")


@action(may=SELF_OR_CALLER)
async def say_how_exchange_went(turn: Turn, *, exchange: int, person: int, done: bool) -> None:
    found, giver = await the_giver(turn, exchange, person)
    after = ExchangeState.DONE if done else ExchangeState.FELL_THROUGH
    if not await finish(turn.work, turn.now, found, after):
        raise Refusal("exchange-over")
    if not done:
        await say_to(turn, giver, "exchange-failed")
        return
    await turn.note("exchange_done")
    if found.receiver_id is not None:
        await connections.note_help(turn.work, found.giver_id, found.receiver_id, turn.now)
        key, group = f"{found.id}", found.group
        await turn.notify(found.receiver_id, "exchange_thanks", key=key, group=group, exchange=found.id)
    weekly = Button("exchange-done.weekly", "offer_weekly", {"exchange": found.id, "person": giver.id})
    said = found.receiver_id is None or await is_weekly(turn.work, found)
    buttons = () if said else (weekly,)
    await say_to(turn, giver, "exchange-done", *buttons)


async def the_giver(turn: Turn, exchange_id: int, person_id: int) -> tuple[Exchange, Person]:
    found, person = await _found(turn, exchange_id, person_id)
    if found.giver_id != person.id:
        raise Stale
    return found, person


async def the_receiver(turn: Turn, exchange_id: int, person_id: int) -> tuple[Exchange, Person]:
    found, person = await _found(turn, exchange_id, person_id)
    if found.receiver_id != person.id or found.state not in (*HELPED, ExchangeState.AGREED):
        raise Stale
    return found, person


async def one_of_them(turn: Turn, exchange_id: int, person_id: int) -> tuple[Exchange, Person]:
    found, person = await _found(turn, exchange_id, person_id)
    if person.id not in (found.giver_id, found.receiver_id):
        raise Stale
    return found, person


async def _found(turn: Turn, exchange_id: int, person_id: int) -> tuple[Exchange, Person]:
    found = await exchanges.find(turn.work, exchange_id)
    if found is None:
        raise Stale
    return found, await people.get(turn.work, person_id)
