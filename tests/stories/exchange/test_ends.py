"""An exchange that does not go on: it vanishes at once, and nobody reads whose doing it was."""

from datetime import timedelta

import pytest

from handlers.exchange.end_exchanges import close_fallen_exchanges
from handlers.routines import ROUTINES
from storage import cards, consents, people
from storage.suggestions import open_in
from storage.tables.exchange import ExchangeState
from storage.tables.person import BlockRow, Purpose
from tests.stories.exchanging import (
    ASK,
    GLADLY,
    agreed,
    asked,
    open_rows,
)
from tests.stories.walking import Cast
from tests.town import Town

OFF = "Het plan voor donderdag 4 maart gaat niet door.\nDat ligt niet aan jou.\nJe hoeft niets te doen."


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


@pytest.mark.parametrize("how", ["pauses", "stops", "is forgotten"])
async def test_what_somebody_says_counts_at_once_and_not_at_the_next_tick(
    town: Town, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    others = [one for one in ROUTINES if one is not close_fallen_exchanges]
    monkeypatch.setattr("bot.tick.ROUTINES", others)
    cast = await agreed(town)
    await leaves(cast, "Martin", how)
    assert await open_rows(cast) == []
    assert cast.talk("Riek").everything.count(OFF) == 1


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
    martin = cast.talk("Martin")
    await leaves(cast, "Riek", how)
    if how == "is forgotten":
        assert "Riek" not in martin.everything
    else:
        assert "Dit hoeft niet meer." in await martin.presses(GLADLY)
    assert await open_rows(cast) == []
    async with town.database.read() as work:
        assert await open_in(work, cast.where.id) == []


@pytest.mark.parametrize("name", ["Martin", "Riek"])
async def test_what_both_agreed_holds_again_when_the_one_who_paused_is_back(town: Town, name: str) -> None:
    cast = await agreed(town)
    await leaves(cast, name, "pauses")
    await town.lives_to("2027-03-02 12:00")
    await cast.talk(name).says("/ikbenerweer")
    for one, other in (("Martin", "Riek"), ("Riek", "Martin")):
        heard = f"Het plan met {other} kan weer.\nDat is op donderdag 4 maart."
        assert cast.talk(one).everything.count(heard) == 1
    assert await open_rows(cast) == [ExchangeState.AGREED]
    async with town.database.read() as work:
        assert await open_in(work, cast.where.id) == [], "Nadia need not look for anybody else"
    await town.lives_to("2027-03-05 11:30")
    assert "gelukt" in cast.talk("Martin").everything


async def test_what_somebody_else_was_asked_for_meanwhile_is_theirs(town: Town) -> None:
    cast = await agreed(town)
    await leaves(cast, "Martin", "pauses")
    await cast.talk("Nadia").presses(ASK)
    await cast.talk("Martin").says("/ikbenerweer")
    assert "kan weer" not in cast.talk("Martin").everything
    assert await open_rows(cast) == [ExchangeState.ASKED]


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
    assert OFF not in cast.talk(name).everything, "who says so need not be told"
    assert other.everything.count(OFF) == 1
    again = "alleen aan Joke" in cast.talk("Nadia").everything
    assert again == (name == "Martin"), "only while it is still wished somebody else is looked for"


async def test_no_message_of_the_next_day_reaches_who_rests_since(town: Town) -> None:
    cast = await agreed(town)
    await town.lives_to("2027-03-05 12:00")
    async with town.database.work() as work:
        riek = cast.people["Riek"].id
        await people.change(work, riek, pause_until=town.now.date() + timedelta(weeks=1))
    await cast.talk("Martin").presses("👍 Ja")
    assert "heeft je geholpen" not in cast.talk("Riek").everything
