"""The whole of it, with the real voice: a neighbour presses the button and the page can play what comes."""

from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path

import aiohttp
import pytest

from bot.playground_run import AMSTERDAM, running
from bot.settings import Settings
from bot.speech.espeak import EspeakVoice
from handlers.speech.ogg import seconds
from tests.stories.board import Board, HeldPhone

MONDAY = datetime(2026, 11, 30, 14, 0, tzinfo=AMSTERDAM)
LISTEN = "🔊 Lees voor"

pytestmark = pytest.mark.slow


@pytest.fixture
async def session(real_voice: EspeakVoice, tmp_path: Path) -> AsyncIterator[aiohttp.ClientSession]:
    settings = Settings(data_dir=tmp_path, playground_port=0)
    async with (
        running(settings, MONDAY) as (serving, _),
        aiohttp.ClientSession(serving.address, timeout=aiohttp.ClientTimeout(600)) as opened,
    ):
        yield opened


async def recordings(phone: HeldPhone) -> list[tuple[int, str]]:
    """How long each lasts, and where it can be had."""
    return [
        (one["voice"]["seconds"], one["voice"]["file"]) for one in await phone.messages() if "voice" in one
    ]


async def test_what_is_read_aloud_can_be_played(session: aiohttp.ClientSession) -> None:
    joke = Board(session).phone("joke")
    await joke.says("/pauze")
    assert LISTEN in await joke.buttons()
    for _ in range(2):
        await joke.presses(LISTEN)
    (lasts, file), again = await recordings(joke)
    assert again[1] == file
    async with session.get(file) as answer:
        assert answer.content_type == "audio/ogg"
        content = await answer.read()
    # Twenty-three words, with a pause after each sentence and choice.
    assert 8 <= seconds(content) <= lasts <= 25
