"""Everyday sentences, as residents type them: how many end where they should, and none in something unwanted.

Written before anybody looked at what the bot makes of them; `pytest -s tests/everyday` shows the
score and what was missed.
"""

from datetime import timedelta

import pytest

from handlers.conversation.dispatch import come_home
from handlers.conversation.flows import FLOWS
from handlers.conversation.hear import hear_text
from handlers.conversation.incoming import Said, SaidKind
from handlers.conversation.turn import Turn, open_turn
from handlers.crisis_words.recognise import distress_in
from handlers.engine.advance import begin
from storage import (
    activities,
    attendance,
    invitations,
    language_signatures,
    neighbourhoods,
    people,
)
from storage.people import Person
from storage.tables.person import RoleName
from storage.work import Work
from tests.everyday.outcomes import HARMLESS, Sentence, outcomes, sentences
from tests.town import Town

LEAST_RIGHT = 0.9
SCREENS = {"adult": ("start", "adult"), "keep": ("start", "keep"), "likes": ("card", "enjoy")}
"""Where the sentence is said; the others are said at home."""
UNKNOWN_THERE = {"adult", "keep", "first"}
"""Screens at which nothing is kept of anybody yet."""


STRANGER = 1


class TakenBack(Exception):
    """Ends the transaction: the next sentence finds everything as it was."""


@pytest.mark.longest
async def test_everyday_sentences_end_where_they_should(town: Town) -> None:
    martin = await _somebody_with_an_appointment(town)
    listed = sentences()
    missed, wrong = [], []
    for one in listed:
        found = await _outcomes_of(town, martin, one)
        if not found & one.what:
            missed.append(
                f"{one.language} {one.screen} {one.said!r}: {sorted(one.what)}, not {sorted(found)}"
            )
            wrong += [missed[-1]] if not found & (HARMLESS | {"human"}) else []
    right = 1 - len(missed) / len(listed)
    score = f"{len(listed)} sentences, {right:.1%} right, {len(wrong)} wrong"
    print("\n".join(("", score, *missed)))  # noqa: T201 - `pytest -s` shows it
    assert wrong == []
    assert right >= LEAST_RIGHT


async def _outcomes_of(town: Town, martin: Person, one: Sentence) -> set[str]:
    """What follows from it; then everything is as it was, for the next sentence."""
    found: set[str] = set()

    async def say_it() -> None:
        async with town.database.work() as work:
            found.update(await _said(work, town, martin, one))
            raise TakenBack

    with pytest.raises(TakenBack):
        await say_it()
    return found


async def _said(work: Work, town: Town, martin: Person, one: Sentence) -> set[str]:
    chat = STRANGER if one.screen in UNKNOWN_THERE else martin.telegram_id
    assert chat is not None
    await people.change(work, martin.id, language=one.language)
    said = Said(SaidKind.TEXT, chat, text=one.said, name="Martin", language=one.language)
    turn = await open_turn(work, said, one.language, town.now, source="test")
    await _at_the_screen(turn, one.screen)
    before = (turn.place.flow, turn.place.screen) if turn.place else None
    if distress_in(one.said):  # noticed where it comes in, before anything else is made of it
        return {"in_need"}
    await hear_text(turn)
    await come_home(turn)
    return outcomes(turn, before)


async def _at_the_screen(turn: Turn, screen: str) -> None:
    if screen in SCREENS:
        flow, name = SCREENS[screen]
        await turn.go(begin(FLOWS[flow], {}, name))
        turn.moved = False
    if screen == "invited":
        for mine in await attendance.to_come_of(turn.work, turn.me.id, turn.now):
            await attendance.drop(turn.work, mine.id)
            await invitations.ask(turn.work, mine.activity_id, turn.me.id, turn.now)


async def _somebody_with_an_appointment(town: Town) -> Person:
    where = await town.neighbours.opens()
    nadia = await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    martin = await town.neighbours.add(where, "Martin", known_by=nadia)
    async with town.database.work() as work:
        for draft in ("tr", "ar"):
            await language_signatures.sign(work, draft, "Reader", town.now)
        place = (await neighbourhoods.places(work, where.id))[0]
        activity = await activities.start(
            work,
            where.id,
            place.id,
            town.now + timedelta(days=3),
            20,
            started_by_id=nadia.id,
            host_id=nadia.id,
            created_at=town.now,
        )
        await attendance.put(work, activity.id, town.now, person_id=martin.id)
    return martin
