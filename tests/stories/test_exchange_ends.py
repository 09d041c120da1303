"""An exchange that does not go on: it vanishes at once, and nobody reads whose doing it was."""

from datetime import timedelta

import pytest

from storage import cards, consents, exchanges, people
from storage.suggestions import open_in
from storage.tables.exchange import ExchangeState
from storage.tables.person import BlockRow, Purpose
from tests.diary import skip_to
from tests.stories.exchanging import ASK, GLADLY, NOT_NOW, meet_givers, nadia_passes_on, riek_asks, rows
from tests.stories.walking import Cast
from tests.town import Town

OFF = "Het plan voor donderdag 4 maart gaat niet door.\nDat ligt niet aan jou.\nJe hoeft niets te doen."


async def asked(town: Town) -> Cast:
    cast = await meet_givers(town)
    await riek_asks(cast)
    await cast.talk("Nadia").presses(ASK)
    return cast


async def agreed(town: Town) -> Cast:
    cast = await asked(town)
    await cast.talk("Martin").presses(GLADLY)
    return cast


async def leaves(cast: Cast, name: str, how: str) -> None:
    talk = cast.talk(name)
    match how:
        case "pauses":
            await talk.says("/pauze")
            await talk.presses("1 week")
        case "stops":
            await talk.says("/stop")
            await talk.presses(talk.buttons[0])
        case "is forgotten":
            await talk.says("/vergeetmij")
            await talk.presses(talk.buttons[0])
        case "takes a consent back":
            async with cast.town.database.work() as work:
                await consents.withdraw(work, cast.people[name].id, cast.town.now, Purpose.MATCHED)
            await cast.town.lives_to("2027-03-01 13:05")
        case "blocks":
            other = "Riek" if name == "Martin" else "Martin"
            async with cast.town.database.work() as work:
                await work.add(BlockRow(person_id=cast.people[name].id, other_id=cast.people[other].id))
            await cast.town.lives_to("2027-03-01 13:05")


HOW = ["pauses", "stops", "is forgotten", "takes a consent back", "blocks"]


@pytest.mark.parametrize("name", ["Martin", "Riek"])
@pytest.mark.parametrize("how", HOW)
async def test_a_plan_is_off_at_once_and_the_other_reads_one_neutral_line(
    town: Town, name: str, how: str
) -> None:
    cast = await agreed(town)
    other = cast.talk("Riek" if name == "Martin" else "Martin")
    await leaves(cast, name, how)
    assert other.everything.count(OFF) == 1
    assert await open_rows(cast) == []
    await town.lives_to("2027-03-05 12:00")
    assert "gelukt" not in cast.talk("Martin").everything


@pytest.mark.parametrize("how", HOW)
async def test_when_who_was_asked_leaves_the_next_is_put_before_the_connector(town: Town, how: str) -> None:
    cast = await asked(town)
    riek = cast.talk("Riek").everything
    await leaves(cast, "Martin", how)
    assert "alleen aan Joke" in cast.talk("Nadia").everything
    assert cast.talk("Riek").everything == riek


@pytest.mark.parametrize("how", ["pauses", "stops", "is forgotten", "takes a consent back"])
async def test_when_who_wishes_it_leaves_nothing_is_left_of_it(town: Town, how: str) -> None:
    cast = await asked(town)
    await leaves(cast, "Riek", how)
    assert "Dit hoeft niet meer." in await cast.talk("Martin").presses(GLADLY)
    assert await open_rows(cast) == []
    async with town.database.read() as work:
        assert await open_in(work, cast.where.id) == []


async def test_a_wish_that_is_taken_off_the_card_is_asked_of_nobody_any_more(town: Town) -> None:
    cast = await asked(town)
    async with town.database.work() as work:
        await cards.put_wishes(work, cast.people["Riek"].id, [], town.now)
    assert "Dit hoeft niet meer." in await cast.talk("Martin").presses(GLADLY)
    await town.lives_to("2027-03-01 13:05")
    assert "Er zijn nu geen voorstellen." in await cast.talk("Nadia").says("/voorstellen")


@pytest.mark.parametrize("name", ["Martin", "Riek"])
async def test_either_may_say_not_after_all(town: Town, name: str) -> None:
    cast = await agreed(town)
    other = cast.talk("Riek" if name == "Martin" else "Martin")
    assert "Je hoeft niet te zeggen waarom." in await cast.talk(name).presses("↩️ Toch niet")
    assert other.everything.count(OFF) == 1
    again = "alleen aan Joke" in cast.talk("Nadia").everything
    assert again == (name == "Martin"), "only while it is still wished somebody else is looked for"


async def test_a_question_without_an_answer_is_over_after_two_days(town: Town) -> None:
    cast = await asked(town)
    await town.lives_to("2027-03-03 11:00")
    assert "alleen aan Joke" not in cast.talk("Nadia").everything
    await town.lives_to("2027-03-03 13:05")
    assert "alleen aan Joke" in cast.talk("Nadia").everything
    assert "Dit hoeft niet meer." in await cast.talk("Martin").presses(NOT_NOW)


async def test_on_the_day_itself_after_noon_nobody_is_asked_any_more(town: Town) -> None:
    cast = await meet_givers(town)
    nadia = await nadia_passes_on(cast, "morgen")
    await town.lives_to("2027-03-02 12:30")
    assert "Hierover is al iets gekozen." in await nadia.presses(ASK)
    assert cast.talk("Martin").everything == ""


async def test_who_never_says_how_it_went_is_free_again_and_nobody_is_told(town: Town) -> None:
    cast = await agreed(town)
    before = cast.talk("Riek").everything
    await town.lives_to("2027-03-13 12:00")
    assert await open_rows(cast) == []
    assert cast.talk("Riek").everything == before


async def test_no_message_of_the_next_day_reaches_who_rests_since(town: Town) -> None:
    cast = await agreed(town)
    await town.lives_to("2027-03-05 12:00")
    async with town.database.work() as work:
        riek = cast.people["Riek"].id
        await people.change(work, riek, pause_until=town.now.date() + timedelta(weeks=1))
    await cast.talk("Martin").presses("👍 Ja")
    assert "heeft je geholpen" not in cast.talk("Riek").everything


async def test_words_of_thanks_go_after_ninety_days_and_who_helped_whom_after_a_year(town: Town) -> None:
    cast = await agreed(town)
    (row,) = await rows(cast)
    assert row.id is not None
    async with town.database.work() as work:
        done = (ExchangeState.AGREED, ExchangeState.THANKED)
        await exchanges.move(work, row.id, *done, town.now, thanks="Dank je wel")
    await skip_to(town, "2027-05-30 12:00")
    assert (await rows(cast))[0].thanks == "Dank je wel"
    await skip_to(town, "2027-05-31 12:00")
    assert [one.thanks for one in await rows(cast)] == [None]
    await skip_to(town, "2028-03-01 12:00")
    assert await rows(cast) == []


async def open_rows(cast: Cast) -> list[ExchangeState]:
    return [one.state for one in await rows(cast) if one.state in exchanges.OPEN]
