"""An exchange and the calendar: how long a question waits, when it is too late, what is forgotten when."""

from storage import exchanges
from storage.tables.exchange import ExchangeState
from tests.diary import skip_to
from tests.stories.exchanging import (
    ASK,
    NOT_NOW,
    agreed,
    asked,
    meet_givers,
    nadia_passes_on,
    open_rows,
    rows,
)
from tests.town import Town


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
