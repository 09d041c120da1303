"""Emoji on a machine without letters for them: the page brings its own."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
from fontTools.ttLib import TTFont
from playwright.async_api import Page, async_playwright

from bot.playground.page_routes import PAGE
from bot.playground.serving import Serving
from handlers.fonts import FONTS, REGULAR, letters_of
from handlers.texts.emoji import emoji_in
from handlers.texts.speaker import LOCALES
from tests.browser import QUIET

ONLY_LETTERS = f"""<?xml version="1.0"?><fontconfig><dir>{FONTS}</dir></fontconfig>"""
COLOURED = """async (emoji) => {
    const family = getComputedStyle(document.body).fontFamily;
    await document.fonts.load(`60px ${family}`, emoji);
    const drawn = document.createElement("canvas").getContext("2d");
    drawn.font = `60px ${family}`;
    drawn.fillText(emoji, 0, 80);
    const bytes = drawn.getImageData(0, 0, 300, 150).data;
    let coloured = 0;
    for (let at = 0; at < bytes.length; at += 4)
        coloured += Math.max(...bytes.slice(at, at + 3)) - Math.min(...bytes.slice(at, at + 3)) > 40;
    return coloured;
}"""


def said() -> set[str]:
    """Each emoji in a text of the bot and of the page, in any language."""
    files = [*LOCALES.rglob("*.ftl"), *PAGE.rglob("*.json")]
    return {one for file in files for one in emoji_in(file.read_text("utf-8"))}


def test_the_page_has_a_drawing_for_each_emoji_that_is_said() -> None:
    with TTFont(PAGE / "openmoji.woff") as drawings:
        drawn = {*drawings.getBestCmap(), 0xFE0F} | letters_of(REGULAR)
    assert {one for one in said() if not {ord(part) for part in one} <= drawn} == set()


def test_the_page_looks_for_each_of_them_among_its_drawings() -> None:
    listed = re.findall(r"U\+([0-9A-F]+)(?:-([0-9A-F]+))?", (PAGE / "emoji.css").read_text("utf-8"))
    ranges = [(int(first, 16), int(last or first, 16)) for first, last in listed]
    outside = {one for one in said() if not all(any(a <= ord(part) <= b for a, b in ranges) for part in one)}
    assert {ord(part) for one in outside for part in one} <= letters_of(REGULAR)


async def test_it_is_served_as_letters(serving: Serving) -> None:
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"{serving.address}/page/openmoji.woff") as got,
    ):
        assert got.content_type == "font/woff"
        assert await got.read() == (PAGE / "openmoji.woff").read_bytes()


@pytest.fixture
async def page_without_emoji(serving: Serving, chromium: str, tmp_path: Path) -> AsyncIterator[Page]:
    """In a browser that knows no letters but those of the paper."""
    (tmp_path / "fonts.conf").write_text(ONLY_LETTERS, "utf-8")
    known: dict[str, str | float | bool] = {
        "FONTCONFIG_FILE": str(tmp_path / "fonts.conf"),
        "HOME": str(tmp_path),
    }
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=[*QUIET], env=known)
        page = await browser.new_page()
        await page.goto(serving.address)
        yield page
        await browser.close()


@pytest.mark.slow
@pytest.mark.parametrize("emoji", ["🚶", "🌳", "☀️", "🇳🇱", "👍🏽"])
async def test_in_a_browser_they_are_drawn_in_colour(page_without_emoji: Page, emoji: str) -> None:
    assert await page_without_emoji.evaluate(COLOURED, emoji) > 200
