"""Somebody answers how it goes, says more if they like; and who wants to know asks."""

from typing import Any

from handlers.activity.answer_reminder import say_to
from handlers.activity.say_coming import by_phone
from handlers.check_in.notices import question
from handlers.check_in.when_asked import ask_check_in
from handlers.check_in.who_hears import not_for, who_hears
from handlers.conversation.go_to_screen import go_back, open_aside
from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import KeptOff, action, command, fill
from handlers.conversation.turn import Turn
from handlers.engine.flow import Place
from handlers.permission.permissions import CONNECTOR, SELF, SELF_OR_CALLER
from handlers.task.give_task import give_task
from handlers.texts.message import word
from storage import check_ins, people, tasks
from storage.check_ins import CheckIn
from storage.people import Person
from storage.tables.check_in import CheckInAfter, CheckInAnswer
from storage.tables.contact import TaskKind


@command("hoegaathet", "how_are_you")
async def ask_me(turn: Turn, _rest: str) -> None:
    """Whoever likes says how they are, without waiting until it is asked."""
    if turn.person is None:
        raise Refusal
    made = await check_ins.ask(turn.work, turn.me.id, CheckInAfter.ASKED, turn.now)
    turn.messages.append((await question(turn.work, made, turn.me), None))


@action(may=CONNECTOR)
async def ask_how_they_are(turn: Turn, *, person: int) -> None:
    found = await people.get(turn.work, person)
    if found.known_by_id != turn.me.id:
        raise Refusal
    if not await ask_check_in(turn.work, turn.now, person, CheckInAfter.ASKED, turn.me.id):
        raise Refusal("check-in-lately", name=found.call_name)
    await turn.say("check-in-asking", name=found.call_name)


@action(may=SELF_OR_CALLER, kept_off=KeptOff.MUTED_TOO)
async def answer_check_in(turn: Turn, *, check_in: int, answer: str) -> None:
    """`answer`: good, so_so or bad. Who says bad need say no more: a human hears it at once."""
    found, person, hears = await _whose(turn, check_in)
    said = CheckInAnswer(answer)
    if not await check_ins.answer(turn.work, found.id, said):
        raise Stale
    await _tell_who_asked(turn, found)
    human = hears.call_name if hears else word("common-somebody")
    if said is CheckInAnswer.GOOD:
        await say_to(turn, person, "check-in-good")
        return
    if said is CheckInAnswer.BAD and hears != turn.person:
        await _give(turn, found)
    if by_phone(turn, person):
        await say_to(turn, person, f"check-in-noted-{answer.replace('_', '-')}", human=human)
    else:
        await open_aside(turn, "checkin", {"check_in": found.id})


async def _whose(turn: Turn, check_in_id: int) -> tuple[CheckIn, Person, Person | None]:
    found = await check_ins.find(turn.work, check_in_id)
    if found is None:
        raise Stale
    person = await people.get(turn.work, found.person_id)
    return found, person, await who_hears(turn.work, found, person)


async def _tell_who_asked(turn: Turn, found: CheckIn) -> None:
    if found.asked_by_id is not None and turn.person and found.asked_by_id != turn.me.id:
        await turn.notify(found.asked_by_id, "check_in_answered", key=f"{found.id}", check_in=found.id)


async def _give(turn: Turn, found: CheckIn, words: str | None = None, voice: str | None = None) -> None:
    """One open task about somebody: what is said comes in it."""
    _, person, hears = await _whose(turn, found.id)
    there = await tasks.open_of(turn.work, TaskKind.CHECK_IN, person.id)
    if there:
        await tasks.finish(turn.work, there.id, "more", turn.now)
    await give_task(
        turn.work,
        turn.now,
        TaskKind.CHECK_IN,
        about=person,
        other_id=await not_for(turn.work, found, person),
        words=words,
        voice=voice,
        for_id=hears.id if hears else None,
    )


@fill
async def who_hears_it(turn: Turn, place: Place) -> dict[str, Any]:
    found, _, hears = await _whose(turn, place.answers["check_in"])
    bad = found.answer is CheckInAnswer.BAD
    human = hears.call_name if hears else word("common-somebody")
    return {"human": human, "bad": "yes" if bad else "no"}


@action(may=SELF, kept_off=KeptOff.MUTED_TOO)
async def tell_more_of_it(turn: Turn, *, answers: dict[str, Any]) -> None:
    found, _, hears = await _whose(turn, answers["check_in"])
    words, voice = answers.get("say_words"), answers.get("say_voice")
    human = hears.call_name if hears else word("common-somebody")
    if words or voice:
        await _give(turn, found, words, voice)
        await turn.say("check-in-passed-on", human=human)
    else:
        told = "yes" if found.answer is CheckInAnswer.BAD else "no"
        await turn.say("check-in-thanks", told=told, human=human)
    await go_back(turn, answers)
