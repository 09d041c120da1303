"""The facts of the Bot API hold for every request and response, and the checker notices when they do not."""

from typing import Any

import pytest

from bot.playground import acts, samples
from bot.playground.answering import METHOD_NAMES
from bot.playground.facts import BOT_API_VERSION, METHODS
from bot.playground.fidelity import RETURNS, check_request, check_response, check_type
from bot.playground.methods import SERVED
from bot.playground.people import FIRST_PEOPLE
from bot.playground.playground import Playground
from bot.playground.refusals import too_many_requests, unauthorized
from bot.playground.rules import check_rules

CHAT = {"id": 7_100_000_001, "type": "private"}
MESSAGE = {"message_id": 1, "date": 0, "chat": CHAT, "text": "Hoi"}


def inline(**button: Any) -> dict[str, Any]:
    return {"chat_id": 1, "text": "Hoi", "reply_markup": {"inline_keyboard": [[button]]}}


def test_every_method_of_the_facts_is_served_and_nothing_else() -> None:
    assert set(METHODS) == {*SERVED, "getUpdates"} == set(RETURNS) == set(METHOD_NAMES.values())
    assert BOT_API_VERSION == "10.3"


@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("getMe", {}),
        ("sendMessage", {"chat_id": 1, "text": "Hoi"}),
        ("sendMessage", {"chat_id": "@name", "text": "Hoi"}),
        ("sendMessage", inline(text="Ja", callback_data="x" * 64)),
        ("sendMessage", inline(text="Ja", url="https://example.org")),
        ("sendMessage", {"chat_id": 1, "text": "Hoi", "reply_markup": {"remove_keyboard": True}}),
        ("sendPhoto", {"chat_id": 1, "photo": samples.picture()}),
        ("sendPhoto", {"chat_id": 1, "photo": "file-id"}),
        ("setMyCommands", {"commands": [], "scope": {"type": "chat", "chat_id": 1}}),
    ],
)
def test_a_right_request_passes(method: str, params: dict[str, Any]) -> None:
    assert check_request(method, params) + check_rules(method, params) == []


@pytest.mark.parametrize(
    ("method", "params", "problem"),
    [
        ("sendPigeon", {}, "serves no such method"),
        ("sendMessage", {"chat_id": 1}, "sendMessage.text: required"),
        ("sendMessage", {"chat_id": 1, "text": "Hoi", "colour": "red"}, "colour: the Bot API knows no such"),
        ("sendMessage", {"chat_id": 1, "text": 7}, "text: int where String belongs"),
        ("sendMessage", {"chat_id": 1.5, "text": "Hoi"}, "chat_id: float where Integer belongs"),
        ("sendMessage", {"chat_id": True, "text": "Hoi"}, "chat_id: bool where Integer belongs"),
        ("sendMessage", {"chat_id": 1, "text": ""}, "text: 0 characters"),
        ("sendMessage", {"chat_id": 1, "text": "x" * 4097}, "text: 4097 characters"),
        ("sendMessage", {"chat_id": 1, "text": "Hoi", "protect_content": "maybe"}, "where Boolean belongs"),
        ("sendMessage", inline(text="Ja", callback_data="é" * 33), "callback_data: 66 bytes"),
        ("sendMessage", inline(text="Ja", callback_data=""), "callback_data: 0 bytes"),
        ("sendMessage", inline(callback_data="x"), "text: required"),
        ("sendMessage", {"chat_id": 1, "text": "x", "reply_markup": {"inline_keyboard": [{}]}}, "array"),
        ("sendMessage", {"chat_id": 1, "text": "x", "reply_markup": []}, "reply_markup: list where"),
        ("sendMessage", {"chat_id": 1, "text": "x", "entities": [{"type": "bold"}]}, "offset: required"),
        (
            "sendMessage",
            {"chat_id": 1, "text": "x", "suggested_post_parameters": {}},
            "not know the type",
        ),
        ("sendPhoto", {"chat_id": 1, "photo": 3}, "photo: int where InputFile belongs"),
        ("sendPhoto", {"chat_id": 1, "photo": "id", "caption": "x" * 1025}, "caption: 1025 characters"),
        ("answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 201}, "text: 201 characters"),
    ],
)
def test_a_request_against_the_facts_is_noticed(method: str, params: dict[str, Any], problem: str) -> None:
    assert any(problem in found for found in check_request(method, params))


@pytest.mark.parametrize(
    ("method", "params", "problem"),
    [
        ("sendMessage", inline(text="Ja"), "exactly one thing"),
        ("sendMessage", inline(text="Ja", url="https://a.nl", callback_data="x"), "exactly one thing"),
        ("sendMessage", inline(text=" ", callback_data="x"), "text of a button is empty"),
        ("sendMessage", inline(text="Ja", callback_data="x", style="pink"), "no style pink"),
        ("sendMessage", inline(text="Ja", url="example"), "BUTTON_URL_INVALID"),
        ("sendMessage", {"reply_markup": {"keyboard": []}}, "no buttons"),
        ("sendMessage", {"reply_markup": {"keyboard": [[{"text": "x"}]] * 101}}, "101 buttons"),
        ("sendMessage", {"reply_markup": {"keyboard": [[{"text": "x"}] * 9]}}, "longer than 8"),
        ("sendMessage", {"text": "🙂", "entities": [{"type": "bold", "offset": 1, "length": 2}]}, "outside"),
        ("getUpdates", {"limit": 101}, "limit"),
        ("getUpdates", {"timeout": -1}, "timeout"),
        ("sendChatAction", {"action": "dancing"}, "dancing"),
        ("setMyCommands", {"commands": [{"command": "Stop", "description": "x"}]}, "COMMAND_INVALID"),
        ("setMyCommands", {"commands": [{"command": "x"}] * 101}, "101 commands"),
        ("setMyDescription", {"language_code": "dutch"}, "two-letter"),
        ("editMessageText", {"text": "Hoi"}, "both needed"),
    ],
)
def test_a_request_against_the_rules_is_noticed(method: str, params: dict[str, Any], problem: str) -> None:
    assert any(problem in found for found in check_rules(method, params))


@pytest.mark.parametrize(
    ("method", "result", "problem"),
    [
        ("getMe", {"id": 1, "first_name": "x"}, "is_bot: required"),
        ("getMe", None, "NoneType where User belongs"),
        ("deleteMessage", False, "bool where True belongs"),
        ("getUpdates", [{"update_id": "1"}], "update_id: str where Integer belongs"),
        ("getUpdates", {}, "dict where an array belongs"),
        ("sendMessage", {**MESSAGE, "date": "now"}, "date: str where Integer belongs"),
        ("sendMessage", {**MESSAGE, "mood": "good"}, "mood: the Bot API knows no such field"),
        ("sendMessage", {**MESSAGE, "photo": [{"file_id": "x"}]}, "file_unique_id: required"),
        ("sendMessage", {**MESSAGE, "reply_markup": {"keyboard": []}}, "inline_keyboard: required"),
        ("copyMessage", MESSAGE, "the Bot API knows no such field"),
    ],
)
def test_a_response_against_the_facts_is_noticed(method: str, result: Any, problem: str) -> None:
    assert any(problem in found for found in check_response(method, result))


async def test_every_update_that_a_phone_can_make_is_right(playground: Playground) -> None:
    telegram, phone = playground.telegram, playground.phones["martin"]
    acts.start(telegram, phone, "f_7Kq2")
    acts.say(telegram, phone, "🙂 /help https://example.org mail@example.org " + "x" * 9000)
    acts.send_photo(telegram, phone, caption="Kijk")
    acts.send_voice(telegram, phone)
    acts.send_sticker(telegram, phone)
    acts.send(telegram, phone, {"contact": acts.contact_of(phone)})
    acts.send(telegram, phone, {"location": acts.SOMEWHERE})
    acts.edit(telegram, phone, "anders")
    acts.press_data(telegram, phone, "x", message_id=1)
    acts.press_data(telegram, phone, "x", message_id=999)
    acts.block(telegram, phone, blocked=True)
    acts.block(telegram, phone, blocked=False)
    updates = await telegram.updates.poll(0, 100, 0)
    kinds = {kind for update in updates for kind in update}
    assert kinds == {"update_id", "message", "edited_message", "callback_query", "my_chat_member"}
    assert check_type("Array of Update", updates) == []
    assert all(check_type("User", person.user) == [] for person in FIRST_PEOPLE)


def test_a_refusal_has_the_shape_that_telegram_gives_it() -> None:
    body = too_many_requests(7).body
    assert body == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 7",
        "parameters": {"retry_after": 7},
    }
    assert check_type("ResponseParameters", body["parameters"]) == []
    assert "parameters" not in unauthorized().body
