"""What the bot asks against the rules is refused as Telegram would, and noted down so that a test sees it."""

from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any

import aiohttp
import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest, InvalidToken

from bot.playground import acts
from bot.playground.methods import SERVED
from bot.playground.people import FIRST_TELEGRAM_ID
from bot.playground.playground import Playground
from bot.playground.serving import Serving

Ask = Callable[..., Coroutine[Any, Any, Any]]
CHAT = FIRST_TELEGRAM_ID


@pytest.fixture
async def noted(playground: Playground, serving: Serving) -> AsyncIterator[list[str]]:
    acts.start(playground.telegram, playground.phones["martin"])
    yield playground.violations
    assert playground.violations != []
    playground.violations.clear()


@pytest.mark.parametrize(
    ("text", "parse_mode", "refusal"),
    [
        ("x" * 4097, None, "4097 characters"),
        ("<b>" + "x" * 4097 + "</b>", "HTML", "message is too long"),
        ("  \n ", None, "text is empty"),
        ("<i></i>", "HTML", "text is empty"),
        ("<b>dik", "HTML", "end tag of <b>"),
        ("dik</b>", "HTML", "unexpected end tag"),
        ("<blink>dik</blink>", "HTML", "unsupported start tag"),
        ("*dik*", "MarkdownV2", "HTML only"),
    ],
)
async def test_a_wrong_text_is_refused(
    bot: Bot, noted: list[str], text: str, parse_mode: str | None, refusal: str
) -> None:
    with pytest.raises(BadRequest, match=f"(?i){refusal}"):
        await bot.send_message(CHAT, text, parse_mode)
    assert len(noted) == 1
    assert noted[0].startswith("sendMessage: ")


async def test_marks_do_not_count_for_the_length(bot: Bot, playground: Playground) -> None:
    acts.start(playground.telegram, playground.phones["martin"])
    sent = await bot.send_message(CHAT, "<b>" + "x" * 4096 + "</b>", "HTML")
    assert len(sent.text or "") == 4096


async def test_a_wrong_button_is_refused(bot: Bot, noted: list[str]) -> None:
    too_long = InlineKeyboardMarkup([[InlineKeyboardButton("Ja", callback_data="x" * 65)]])
    with pytest.raises(BadRequest, match="65 bytes"):
        await bot.send_message(CHAT, "Zullen we?", reply_markup=too_long)
    too_many = InlineKeyboardMarkup([[InlineKeyboardButton("Ja", callback_data="x")]] * 101)
    with pytest.raises(BadRequest, match="101 buttons"):
        await bot.send_message(CHAT, "Zullen we?", reply_markup=too_many)
    assert len(noted) == 2


@pytest.mark.parametrize(
    ("method", "name", "content", "refusal"),
    [
        ("sendPhoto", "photo", b"no picture", "IMAGE_PROCESS_FAILED"),
        ("sendPhoto", "photo", b"", "non-empty"),
        ("sendVoice", "voice", b"no voice", "OGG with Opus"),
    ],
)
async def test_a_wrong_file_is_refused(
    serving: Serving,
    playground: Playground,
    noted: list[str],
    method: str,
    name: str,
    content: bytes,
    refusal: str,
) -> None:
    form = aiohttp.FormData({"chat_id": str(CHAT), name: "attach://file"})
    form.add_field("file", content, filename="file", content_type="application/octet-stream")
    address = f"{serving.base_url}{playground.token}/{method}"
    async with aiohttp.ClientSession() as session, session.post(address, data=form) as response:
        body = await response.json()
    assert (response.status, body["ok"]) == (400, False)
    assert refusal in body["description"]


async def test_a_method_that_does_not_exist_is_not_found(
    serving: Serving, playground: Playground, noted: list[str], ask: Ask
) -> None:
    status, body = await ask("GET", f"/bot{playground.token}/sendPigeon")
    assert (status, body) == (404, {"ok": False, "error_code": 404, "description": "Not Found"})
    assert noted == ["sendPigeon: the playground serves no such method"]


@pytest.mark.parametrize(
    ("data", "kind", "refusal"),
    [
        (b"text=%ff", "application/x-www-form-urlencoded", "UTF-8"),
        (b"text=\xff", "application/x-www-form-urlencoded", "UTF-8"),
        (b"{", "application/json", "JSON"),
        (b"[]", "application/json", "JSON object"),
    ],
)
async def test_a_body_that_cannot_be_read_is_refused(
    serving: Serving, playground: Playground, noted: list[str], data: bytes, kind: str, refusal: str
) -> None:
    address = f"{serving.base_url}{playground.token}/sendMessage"
    headers = {"Content-Type": kind}
    async with aiohttp.ClientSession() as session, session.post(address, data=data, headers=headers) as got:
        assert got.status == 400
        assert refusal in (await got.json())["description"]


async def test_an_answer_of_the_server_itself_is_held_against_the_facts(
    bot: Bot, playground: Playground, noted: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(SERVED, "getMe", lambda telegram, _: {**telegram.bot, "mood": "good"})
    await bot.get_me()
    assert noted == ["getMe answers.mood: the Bot API knows no such field"]


async def test_a_request_may_come_as_query_json_form_or_multipart(
    serving: Serving, playground: Playground, ask: Ask
) -> None:
    acts.start(playground.telegram, playground.phones["martin"])
    address, wanted = f"/bot{playground.token}/SENDmessage", {"chat_id": str(CHAT), "text": "Hoi"}
    assert (await ask("GET", f"{address}?chat_id={CHAT}&text=Hoi"))[1]["ok"]
    assert (await ask("POST", address, chat_id=CHAT, text="Hoi", protect_content=None))[1]["ok"]
    multipart = aiohttp.FormData(wanted, default_to_multipart=True)
    async with aiohttp.ClientSession(serving.address) as session:
        for body in (wanted, multipart):
            async with session.post(address, data=body) as response:
                assert (await response.json())["ok"]
    assert len(playground.telegram.sendings.all) == 4


async def test_a_wrong_token_opens_no_file(serving: Serving, playground: Playground, ask: Ask) -> None:
    acts.send_photo(playground.telegram, playground.phones["martin"])
    (update,) = (await ask("GET", f"/bot{playground.token}/getUpdates"))[1]["result"]
    file_id = update["message"]["photo"][0]["file_id"]
    path = (await ask("GET", f"/bot{playground.token}/getFile?file_id={file_id}"))[1]["result"]["file_path"]
    assert (await ask("GET", f"/file/botwrong/{path}"))[0] == 401
    assert (await ask("GET", f"/file/bot{playground.token}/{path}x"))[0] == 404
    with pytest.raises(InvalidToken):
        async with Bot("wrong", base_url=serving.base_url):
            pass
