"""The same question by phone: asked and answered by who calls, with all that follows from each answer."""

from datetime import date

import pytest

from handlers.activity.attending import surely_come, who_come
from handlers.activity.words import who_else
from storage import attendance, contact_routes, people, roles
from storage.people import Person
from storage.tables.activity import InvitationAnswer
from storage.tables.person import RoleName
from tests.diary import activity_on, local
from tests.stories.invitation.test_invitation import answer_of
from tests.stories.walking import Cast, meet
from tests.town import Town

GLADLY, MAYBE, NOT_NOW = "👍 Riek komt", "🤷 Riek: misschien", "👎 Riek komt niet"
QUESTION = "❓ Riek vraagt iets"


async def riek_is_called_by_joke(cast: Cast) -> Person:
    riek = await cast.add("Riek", phone_number="020 000 00 03")
    async with cast.town.database.work() as work:
        await roles.give(work, cast.people["Joke"].id, cast.where.id, RoleName.PHONE_BUDDY, cast.town.now)
        await contact_routes.put_buddy(work, riek.id, cast.people["Joke"].id, cast.town.now)
    return riek


async def asked_by_phone(town: Town, **martin: object) -> Cast:
    cast = await meet(town, "Joke", **martin)
    await riek_is_called_by_joke(cast)
    await cast.starts_an_activity()
    nadia = cast.talk("Nadia")
    await nadia.presses("➖ Iemand eruit")
    await nadia.presses("Joke")
    await nadia.presses("👍 Ja, vraag het")
    return cast


async def test_without_telegram_the_question_is_asked_by_phone_with_the_same_answers(town: Town) -> None:
    cast = await asked_by_phone(town)
    joke = cast.talk("Joke")
    assert "Ik zoek nog iemand uit uw buurt." in joke.heard
    assert {GLADLY, MAYBE, NOT_NOW, QUESTION} <= set(joke.buttons)
    await joke.presses(GLADLY)
    assert "Riek komt mee" in joke.heard
    assert await answer_of(cast, "Riek") is InvitationAnswer.GLADLY
    assert await cast.places_taken() == 2
    await joke.presses("🔕 Hoeft niet")


async def test_a_yes_by_phone_counts_when_somebody_asked_once_more(town: Town) -> None:
    cast = await asked_by_phone(town)
    await cast.talk("Joke").presses(GLADLY)
    activity = await cast.activity()
    async with town.database.read() as work:
        riek = cast.people["Riek"].id
        assert riek in await who_come(work, activity)
        assert riek not in await surely_come(work, activity)
        martin = await people.get(work, cast.people["Martin"].id)
        said = await who_else(work, activity, martin)
    assert [one["key"] for one in said["of"]] == ["reminder-by-phone"]
    await cast.talk("Joke").presses("🔕 Hoeft niet")
    async with town.database.read() as work:
        assert riek in await surely_come(work, activity)


async def test_what_is_said_aloud_is_formal_throughout(town: Town) -> None:
    cast = await asked_by_phone(town, first_with_known=True)
    assert "Nadia van het team is er ook, die kent u al." in cast.talk("Joke").heard


@pytest.mark.parametrize(
    ("first", "then", "heard"),
    [
        (NOT_NOW, "👍 Ja", "Ik vraag Riek graag een andere keer."),
        (NOT_NOW, "⏸️ Even pauze", "Ik vraag Riek twee weken niets."),
        (NOT_NOW, "🛑 Niet meer vragen", "Ik vraag Riek niet meer."),
        (MAYBE, GLADLY, "Riek komt mee"),
    ],
)
async def test_every_answer_can_be_given_by_phone(town: Town, first: str, then: str, heard: str) -> None:
    cast = await asked_by_phone(town)
    joke = cast.talk("Joke")
    town.playground.clock.move_to(local("2027-03-01 14:00"))
    await joke.presses(first)
    await joke.presses(then)
    assert heard in joke.heard


async def test_a_pause_by_phone_gives_up_the_places_of_that_time(town: Town) -> None:
    """As a pause that somebody types: those who come hear it, and what is after the two weeks stays."""
    cast = await asked_by_phone(town)
    riek, piet = cast.people["Riek"], await cast.add("Piet")
    within, after = [
        await activity_on(town, cast.where, moment, coming=(riek, piet), host=piet)
        for moment in ("2027-03-05 10:30", "2027-03-16 10:30")
    ]
    town.playground.clock.move_to(local("2027-03-01 14:00"))
    joke = cast.talk("Joke")
    await joke.presses(NOT_NOW)
    await joke.presses("⏸️ Even pauze")
    async with town.database.read() as work:
        assert (await people.get(work, riek.id)).pause_until == date(2027, 3, 15)
        expected = [await attendance.of_person(work, one.id, riek.id) for one in (within, after)]
    assert [one.comes for one in expected if one] == [False, True]
    assert "Nu ben jij nog de enige." in cast.talk("Piet").everything


async def test_a_question_by_phone_reaches_the_connector(town: Town) -> None:
    cast = await asked_by_phone(town)
    joke = cast.talk("Joke")
    await joke.presses(QUESTION)
    await joke.says("Is er een wc?")
    assert "Ik geef de vraag van Riek aan Nadia." in joke.heard
    assert "Is er een wc?" in cast.talk("Nadia").everything
