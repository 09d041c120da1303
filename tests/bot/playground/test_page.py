"""The page: complete in both languages, nothing from outside, live, and safe with what people send."""

import asyncio
import io
import json
import re
from collections.abc import Callable, Coroutine
from typing import Any

import aiohttp
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from bot.playground import acts, samples
from bot.playground.page_routes import PAGE
from bot.playground.playground import Playground
from bot.playground.serving import Serving
from bot.playground.uploads import Upload

Ask = Callable[..., Coroutine[Any, Any, Any]]

STRINGS = {name: json.loads((PAGE / "strings" / f"{name}.json").read_text()) for name in ("nl", "en")}
SOURCES = {path.name: path.read_text() for path in PAGE.iterdir() if path.suffix in (".js", ".html", ".css")}
# Keys that are put together at run time, from roles, from kinds of faults and of things to send.
MADE_KEYS = re.compile(r"^(resident|neighbour|connector|coordinator|fault-.+|do-.+)$")


def used_keys() -> set[str]:
    scripts = " ".join(SOURCES.values())
    called = re.findall(r"\bt\(\s*\"([\w-]+)\"", scripts) + re.findall(r"\? t\(\"([\w-]+)\"\)", scripts)
    marked = re.findall(r"data-t(?:-label|-placeholder)?=\"([\w-]+)\"", scripts)
    return {*called, *marked}


def test_every_word_is_there_in_both_languages_and_is_used() -> None:
    assert STRINGS["nl"].keys() == STRINGS["en"].keys()
    assert used_keys() <= STRINGS["nl"].keys()
    assert {key for key in STRINGS["nl"].keys() - used_keys() if not MADE_KEYS.match(key)} == set()


def test_both_languages_have_the_same_places_to_fill() -> None:
    for key, dutch in STRINGS["nl"].items():
        assert set(re.findall(r"{\w+}", dutch)) == set(re.findall(r"{\w+}", STRINGS["en"][key])), key


def test_nothing_comes_from_outside() -> None:
    for name, source in SOURCES.items():
        addresses = re.findall(r"(?:src|href|url|import)[=( \"'{]+(?:https?:)?//[^\s\"')]+", source)
        assert addresses == [], name


def test_what_people_write_is_never_read_as_html() -> None:
    assert [
        name for name, source in SOURCES.items() if re.search(r"innerHTML|outerHTML|insertAdjacent", source)
    ] == []


@pytest.mark.parametrize("path", ["/", "/page/main.js", "/page/strings/nl.json", "/page/icon.svg"])
async def test_the_page_is_served_with_a_strict_policy(serving: Serving, path: str) -> None:
    async with aiohttp.ClientSession() as session, session.get(serving.address + path) as response:
        assert response.status == 200
        policy = response.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert response.headers["X-Content-Type-Options"] == "nosniff"


async def test_every_file_that_the_page_asks_for_is_there(serving: Serving) -> None:
    asked = re.findall(r"(?:src|href)=\"(page/[\w./]+)\"", SOURCES["index.html"])
    asked += [
        f"page/{name}" for source in SOURCES.values() for name in re.findall(r"from \"\./([\w.]+)\"", source)
    ]
    async with aiohttp.ClientSession(serving.address) as session:
        for path in set(asked):
            async with session.get(f"/{path}") as response:
                assert response.status == 200, path


@pytest.mark.parametrize("path", ["/page/../playground.py", "/page/index.py", "/page/%2e%2e/serving.py"])
async def test_no_other_file_can_be_had(serving: Serving, path: str) -> None:
    async with aiohttp.ClientSession() as session, session.get(serving.address + path) as response:
        assert response.status == 404


async def test_what_changes_is_told_at_once(serving: Serving, playground: Playground) -> None:
    async with aiohttp.ClientSession() as session, session.get(f"{serving.address}/events") as stream:
        assert await stream.content.readline() == b": open\n"
        await stream.content.readline()
        acts.say(playground.telegram, playground.phones["joke"], "hoi")
        line = await asyncio.wait_for(stream.content.readline(), 60)
        assert json.loads(line.removeprefix(b"data: ")) == ["joke"]


async def test_a_picture_is_shown_and_anything_else_is_only_saved(
    serving: Serving, playground: Playground, ask: Ask
) -> None:
    joke = playground.phones["joke"]
    acts.send_photo(playground.telegram, joke)
    page = Upload("foto.jpg", b"<html><script>alert(1)</script>", "text/html")
    stored = playground.telegram.uploads.store("document", page)
    photo = (await ask("GET", "/people/joke/messages"))[1]["messages"][0]["photo"]["file"]
    async with aiohttp.ClientSession(serving.address) as session:
        async with session.get(photo) as response:
            assert response.content_type == "image/png"
            assert "Content-Disposition" not in response.headers
        async with session.get(f"/files/{stored.file_id}") as response:
            assert response.content_type == "application/octet-stream"
            assert response.headers["Content-Disposition"] == "attachment"
        async with session.get("/files/none") as response:
            assert response.status == 404


async def test_a_picture_that_says_what_it_shows_is_read_out(playground: Playground, ask: Ask) -> None:
    joke, said = playground.phones["joke"], PngInfo()
    said.add_itxt("Description", "Wandelen, القهوة")
    out = io.BytesIO()
    Image.new("1", (9, 9)).save(out, "PNG", pnginfo=said)
    for content in (out.getvalue(), samples.picture().content, out.getvalue()[:40]):
        acts.send_photo(playground.telegram, joke, Upload("keuzes.png", content, "image/png"))
    shown = (await ask("GET", "/people/joke/messages"))[1]["messages"]
    assert [one["photo"]["shows"] for one in shown] == ["Wandelen, القهوة", "", ""]


async def test_the_page_knows_the_bot_by_name(ask: Ask) -> None:
    assert await ask("GET", "/about") == (200, {"username": "buren_speeltuin_bot", "name": "Buren-bot"})
