"""Whoever makes a slip at the control interface reads one clear sentence, and never a traceback."""

import json
from collections.abc import Callable, Coroutine
from typing import Any

import aiohttp
import pytest

from bot.playground.serving import Serving

Ask = Callable[..., Coroutine[Any, Any, Any]]


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "sentence"),
    [
        ("GET", "/people/nobody/messages", {}, 404, "Nobody here is called 'nobody'"),
        ("POST", "/people/martin/say", {}, 400, '"text" is missing'),
        ("POST", "/people/martin/say", {"text": 3}, 400, '"text" has to be a text'),
        ("POST", "/people/martin/say", {"text": " "}, 409, "no words to say"),
        ("POST", "/people/martin/say", {"txt": "hoi"}, 400, '"txt" is not known here'),
        ("POST", "/people/martin/press", {}, 400, '"button" is missing'),
        ("POST", "/people/martin/press", {"button": True}, 400, '"button" is missing'),
        ("POST", "/people/martin/press", {"button": "Start", "times": 0}, 400, "between 1 and"),
        ("POST", "/people/martin/send", {"kind": "pigeon"}, 400, "Kinds: photo, sticker"),
        ("POST", "/people/martin/send", {"kind": "photo", "content": "?"}, 400, "base64"),
        ("POST", "/people/martin/send", {"kind": "edited", "text": "x"}, 409, "no text of one's own"),
        ("POST", "/people", {"name": " "}, 400, '"name" is empty'),
        ("POST", "/neighbours", {"count": 0}, 400, "from 1 to 200"),
        ("POST", "/neighbours", {"count": "many"}, 400, "whole number"),
        ("POST", "/neighbours", {"count": 3}, 404, "No bot runs here"),
        ("POST", "/clock", {}, 400, 'either "to"'),
        ("POST", "/clock", {"to": "morgen"}, 400, "no moment"),
        ("POST", "/clock", {"by": "soon"}, 400, "no span of time"),
        ("POST", "/clock", {"by": 1e300}, 400, "more time than there is"),
        ("POST", "/clock", {"by": float("nan")}, 400, "no number of seconds"),
        ("POST", "/clock", {"by": "9999w"}, 400, "by a year at most"),
        ("POST", "/clock", {"to": "9999-12-31T23:59"}, 400, "by a year at most"),
        ("POST", "/clock", {"to": "2027-01-01T10:00"}, 409, "only goes forward"),
        ("POST", "/faults", {"kind": "storm"}, 400, "Kinds: 429, 500"),
        ("POST", "/faults", {"kind": "500", "times": 0}, 400, "starts at 1"),
        ("POST", "/faults", {"kind": "500", "person": "nobody"}, 404, "Nobody here"),
        ("GET", "/nothing", {}, 404, "Not Found"),
        ("DELETE", "/people", {}, 405, "Method Not Allowed"),
    ],
)
async def test_a_slip_is_answered_with_one_clear_sentence(
    ask: Ask, method: str, path: str, body: dict[str, Any], status: int, sentence: str
) -> None:
    given, answer = await ask(method, path, **body)
    assert given == status
    assert list(answer) == ["error"]
    assert sentence in answer["error"]
    assert "Traceback" not in answer["error"]


@pytest.mark.parametrize("body", ["{", "[]", "null", '"text"', "[" * 100_000])
async def test_a_body_that_is_no_object_is_refused(serving: Serving, body: str) -> None:
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{serving.address}/people/martin/say", data=body) as response,
    ):
        assert response.status == 400
        assert "JSON" in (await response.json())["error"]


async def test_what_is_wrong_is_said_with_the_signs_as_they_are(serving: Serving) -> None:
    path = f"{serving.address}/people/martin/say"
    async with aiohttp.ClientSession() as session:
        for field, sign in (("🙂", "🙂"), ("\\ud800", "\\ud800")):
            async with session.post(path, data=f'{{"{field}": 1}}') as response:
                assert response.status == 400
                assert f'\\"{sign}\\" is not known here' in await response.text()


async def test_another_site_may_not_press_buttons_here(serving: Serving) -> None:
    path = f"{serving.address}/people/martin/say"
    async with aiohttp.ClientSession() as session:
        for origin, status in (("https://evil.example", 403), (serving.address, 200)):
            headers = {"Origin": origin}
            async with session.post(path, data=json.dumps({"text": "hoi"}), headers=headers) as response:
                assert response.status == status
