"""A coffee, from "Iets samen doen" to "every week", with a neighbour by phone: in its own words."""

from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path

import pytest

from bot.playground_run import AMSTERDAM
from tests.stories.board import Board, HeldPhone
from tests.stories.played import played

MORNING = datetime(2026, 12, 7, 9, 30, tzinfo=AMSTERDAM)
"""A Monday."""

pytestmark = pytest.mark.slow


@pytest.fixture
async def board(bare_database_url: str, tmp_path: Path) -> AsyncIterator[Board]:
    async with played(bare_database_url, tmp_path, MORNING) as begun:
        yield begun


async def test_coffee_from_something_together_to_every_week(board: Board) -> None:
    joke, nadia = board.phone("joke"), board.phone("nadia")
    await joke_begins(board, joke)
    assert "Joke wil koffie drinken." in await nadia.reads()
    assert "Joke belt Riek." in await nadia.presses("👍 Ja, vraag het")
    await riek_says_yes_by_phone(board, joke)
    await the_day_before(board, joke)
    await how_it_was(board, joke)
    assert "Vanaf nu gaan we elke woensdag koffie drinken." in await joke.everything()
    for phone in (joke, nadia):
        assert "wandel" not in (await phone.everything()).casefold()


async def joke_begins(board: Board, joke: HeldPhone) -> None:
    await joke.says("menu")
    await joke.presses("🌳 Iets samen doen")
    assert "☕ Koffie" in await joke.buttons(), "what she enjoys stands first"
    assert await joke.says("koffie") == "Wanneer wil je koffie drinken?\nKies, of typ een dag en tijd."
    await joke.presses("woensdag, half 11")
    started = await joke.presses("Apotheek")
    for line in ("Mooi! Het koffie drinken is afgesproken.", "Blijf zo lang als je wilt."):
        assert line in started
    assert "minuten" not in started
    await joke.presses("🔔 Ja, graag")


async def riek_says_yes_by_phone(board: Board, joke: HeldPhone) -> None:
    (call,) = await board.get("/calls")
    assert "We gaan koffie drinken." in call["text"]
    yes = next(answer["answer"] for answer in call["answers"] if "Riek komt" in answer["label"])
    await board.post(f"/calls/{call['id']}", answer=yes)
    await board.post("/settle")
    assert "Riek komt mee" in await joke.reads()
    await joke.presses("🔔 Ja, graag")


async def the_day_before(board: Board, joke: HeldPhone) -> None:
    await board.lives_to("2026-12-08T10:01")
    assert "We gaan koffie drinken: morgen, " in await joke.everything()
    (call,) = await board.get("/calls")
    assert "We gaan koffie drinken: morgen, " in call["text"]
    await board.post(f"/calls/{call['id']}", answer=call["answers"][0]["answer"])


async def how_it_was(board: Board, joke: HeldPhone) -> None:
    await board.lives_to("2026-12-09T12:05")
    assert "Het koffie drinken is klaar." in await joke.everything()
    await joke.presses("✏️ Namen kiezen", "Riek", "✅ Klaar")
    await board.lives_to("2026-12-09T16:15")
    await joke.answers("Fijn dat je er was bij het koffie drinken.", "👍 Fijn")
    await joke.answers("Nog een keer?", "🔁 Ja, elke week")
    await joke.answers("Fijn dat u er was bij het koffie drinken.", "👍 Riek: fijn")
    await joke.answers("Wil Riek nog een keer?", "🔁 Ja, elke week")
