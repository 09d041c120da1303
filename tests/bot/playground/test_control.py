"""The JSON control interface, as a story in a test uses it, with a bot of a few lines behind it."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any

import pytest
from telegram import Bot

from bot.playground.playground import Playground
from tests.bot.playground.echo import echo, stop

Ask = Callable[..., Coroutine[Any, Any, Any]]


@pytest.fixture(autouse=True)
async def echoing(bot: Bot) -> AsyncIterator[None]:
    task = asyncio.create_task(echo(bot))
    yield
    await stop(task)


async def seen(ask: Ask, key: str = "martin") -> Any:
    await ask("POST", "/settle")
    return (await ask("GET", f"/people/{key}/messages"))[1]


async def test_the_first_person_is_martin_and_he_has_not_started(ask: Ask) -> None:
    status, people = await ask("GET", "/people")
    assert status == 200
    assert [person["key"] for person in people] == ["martin", "joke", "piet", "nadia", "ineke"]
    first = {"key": "martin", "name": "Martin", "role": "resident", "language": "nl"}
    assert people[0] == {**first, "started": False, "blocked": False}
    assert [person["role"] for person in people[1:]] == ["neighbour", "neighbour", "connector", "coordinator"]
    screen = (await ask("GET", "/people/martin/messages"))[1]
    assert screen["messages"] == []
    assert screen["on_screen"]["buttons"] == ["Start"]


async def test_what_is_said_is_answered_and_shown_in_order(ask: Ask) -> None:
    assert await ask("POST", "/people/martin/say", text="/start") == (200, {"ok": True})
    shown = await seen(ask)
    assert [(message["from"], message["text"]) for message in shown["messages"]] == [
        ("me", "/start"),
        ("bot", "Je zei: /start"),
    ]
    assert shown["messages"][1]["buttons"] == ["Nog eens"]
    assert shown["messages"][1]["time"] == "2027-03-02T12:00:00+01:00"
    assert shown["on_screen"] == {"text": "Je zei: /start", "buttons": ["Nog eens"], "notice": ""}


async def test_a_button_is_pressed_by_label_or_by_position(ask: Ask) -> None:
    await ask("POST", "/people/martin/press", button="Start")
    assert (await seen(ask))["on_screen"]["text"] == "Je zei: /start"
    assert await ask("POST", "/people/martin/press", button=0) == (200, {"ok": True, "pressed": "Nog eens"})
    shown = await seen(ask)
    assert (shown["on_screen"]["text"], shown["on_screen"]["notice"]) == ("Je drukte.", "Goed")
    await ask("POST", "/people/martin/press", button="nog eens", message=2, times=2)
    assert [message["text"] for message in (await seen(ask))["messages"]][-2:] == ["Je drukte."] * 2


async def test_a_button_that_is_not_there_is_refused_with_those_that_are(ask: Ask) -> None:
    await ask("POST", "/people/martin/say", text="hoi")
    await seen(ask)
    status, answer = await ask("POST", "/people/martin/press", button="Ja")
    assert (status, answer) == (404, {"error": "Martin sees no button 'Ja'. Buttons: 'Nog eens'."})
    status, answer = await ask("POST", "/people/martin/press", button=1)
    assert (status, answer["error"]) == (404, "Martin sees no button 1. Buttons: 'Nog eens'.")


async def test_a_new_person_gets_a_phone(ask: Ask) -> None:
    status, person = await ask("POST", "/people", name="Zoë B.", language="en", role="neighbour")
    assert (status, person["key"], person["language"]) == (201, "zoe-b", "en")
    assert (await ask("POST", "/people", name="Zoë B."))[1]["key"] == "zoe-b-2"
    await ask("POST", "/people/zoe-b/say", text="hello")
    assert (await seen(ask, "zoe-b"))["on_screen"]["text"] == "Je zei: hello"
    assert (await seen(ask, "zoe-b-2"))["messages"] == []


@pytest.mark.parametrize("kind", ["photo", "sticker", "voice", "contact", "location"])
async def test_anything_can_be_sent(ask: Ask, kind: str) -> None:
    assert await ask("POST", "/people/martin/send", kind=kind) == (200, {"ok": True})
    shown = await seen(ask)
    assert kind in shown["messages"][0]
    assert shown["on_screen"]["text"] == "Je zei: iets anders"


async def test_a_text_can_be_edited_and_a_button_pressed_with_any_data(
    ask: Ask, playground: Playground
) -> None:
    await ask("POST", "/people/martin/say", text="hoi")
    await ask("POST", "/people/martin/send", kind="edited", text="dag")
    shown = await seen(ask)
    assert (shown["messages"][0]["text"], shown["messages"][0]["edited"]) == ("dag", True)
    await ask("POST", "/people/martin/press", data="somebody-elses-token")
    assert (await seen(ask))["on_screen"]["text"] == "Je drukte."
    assert playground.telegram.queries.unanswered() == []


async def test_who_blocks_the_bot_can_say_nothing_until_unblocked(ask: Ask) -> None:
    await ask("POST", "/people/martin/block", blocked=True)
    status, answer = await ask("POST", "/people/martin/say", text="hoi")
    assert (status, answer["error"]) == (409, "Martin has blocked the bot: unblock it first.")
    await ask("POST", "/people/martin/block", blocked=False)
    assert (await ask("POST", "/people/martin/say", text="hoi"))[0] == 200
    await seen(ask)


async def test_a_link_from_a_flyer_starts_the_bot_with_its_payload(ask: Ask) -> None:
    await ask("POST", "/people/joke/open", link="https://t.me/buren_speeltuin_bot?start=f_7Kq2")
    assert (await seen(ask, "joke"))["on_screen"]["text"] == "Je zei: /start f_7Kq2"
    status, answer = await ask("POST", "/people/joke/open", link="https://t.me/another_bot?start=x")
    assert status == 409
    assert "no link to the bot @buren_speeltuin_bot" in answer["error"]


async def test_a_payload_that_waits_goes_along_with_start(ask: Ask, playground: Playground) -> None:
    playground.give_link("ineke", "once-only")
    await ask("POST", "/people/ineke/press", button="Start")
    assert (await seen(ask, "ineke"))["on_screen"]["text"] == "Je zei: /start once-only"


async def test_without_a_bot_side_there_are_no_calls_and_nothing_is_printed(ask: Ask) -> None:
    assert await ask("GET", "/calls") == (200, [])
    assert await ask("GET", "/printed") == (200, [])
    assert (await ask("POST", "/calls/1", answer="Ze komt"))[0] == 404


async def test_strange_letters_come_through(ask: Ask) -> None:
    for text in ("🧑‍🦽🙂", "\u202eomgekeerd", "ZALGO" + "\u0301" * 50, "مرحبا"):
        await ask("POST", "/people/martin/say", text=text)
        assert (await seen(ask))["messages"][-1]["text"] == f"Je zei: {text}"
