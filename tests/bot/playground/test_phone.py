"""What stands on the screen of a phone, and which button a label or a position means."""

import pytest

from bot.playground.control.finding import find_button
from bot.playground.control.problems import ProblemError
from bot.playground.people import FIRST_PEOPLE
from bot.playground.phone import Message, Phone


@pytest.fixture
def phone() -> Phone:
    phone = Phone(FIRST_PEOPLE[0])
    phone.post(said(phone, "/start"))
    return phone


def said(phone: Phone, text: str, *labels: str, bot: bool = False) -> Message:
    message: Message = {"message_id": phone.next_message_id(), "from": {"is_bot": bot}, "text": text}
    if labels:
        message["reply_markup"] = {"inline_keyboard": [[{"text": label}] for label in labels]}
    return message


def hear(phone: Phone, text: str, *labels: str) -> int:
    message = said(phone, text, *labels, bot=True)
    phone.land(message, message.get("reply_markup"))
    return int(message["message_id"])


def keys(*labels: str, **more: bool) -> dict[str, object]:
    return {"keyboard": [[{"text": label}] for label in labels], **more}


def labels(phone: Phone) -> list[str]:
    return [button.label for button in phone.buttons_on_screen()]


def test_positions_count_the_newest_inline_buttons_and_then_the_keyboard(phone: Phone) -> None:
    hear(phone, "oud", "Een")
    hear(phone, "nieuw", "Twee", "Drie")
    phone.land(said(phone, "kies", bot=True), keys("Vier"))
    assert labels(phone) == ["Twee", "Drie", "Vier"]
    assert find_button(phone, 2, None).label == "Vier"


def test_a_screen_is_what_the_bot_said_since_somebody_did_something(phone: Phone) -> None:
    hear(phone, "oud", "Een")
    phone.land(said(phone, "kies", bot=True), keys("Terug"))
    phone.post(said(phone, "Terug"))
    assert labels(phone) == ["Een", "Terug"]  # the screen stays until there is an answer
    hear(phone, "antwoord")
    assert [message["text"] for message in phone.shown] == ["antwoord"]
    assert labels(phone) == ["Terug"]


def test_a_label_means_what_is_on_the_screen_before_what_is_older(phone: Phone) -> None:
    old = hear(phone, "oud", "Ja", "Oud")
    phone.post(said(phone, "verder"))
    new = hear(phone, "nieuw", "Ja")
    assert find_button(phone, "Ja", None).message_id == new
    assert find_button(phone, "Oud", None).message_id == old
    assert find_button(phone, "Ja", old).message_id == old
    phone.post(said(phone, "verder"))
    phone.land(said(phone, "kies", bot=True), keys("Ja"))
    assert find_button(phone, "Ja", None).message_id is None


def test_a_label_may_be_said_without_emoji_and_capitals(phone: Phone) -> None:
    hear(phone, "kies", "👍 Ja, begin", "🛑️ Stop")
    assert find_button(phone, "ja begin", None).label == "👍 Ja, begin"
    assert find_button(phone, "stop", None).label == "🛑️ Stop"
    with pytest.raises(ProblemError):
        find_button(phone, "👍", None)


def test_a_keyboard_stays_until_another_comes_or_it_is_taken_away(phone: Phone) -> None:
    phone.land(said(phone, "kies", bot=True), keys("Een", one_time_keyboard=True))
    hear(phone, "zomaar")
    assert labels(phone) == ["Een"]
    phone.use_up_keyboard()
    assert labels(phone) == []
    phone.land(said(phone, "kies", bot=True), keys("Twee"))
    phone.use_up_keyboard()
    assert labels(phone) == ["Twee"]
    phone.land(said(phone, "dag", bot=True), {"remove_keyboard": True})
    assert labels(phone) == []


def test_a_message_that_is_taken_away_leaves_the_screen(phone: Phone) -> None:
    gone = hear(phone, "weg", "Ja")
    phone.take_away(gone)
    assert labels(phone) == []
    assert phone.shown == []


def test_a_screen_does_not_grow_for_ever(phone: Phone) -> None:
    for number in range(20):
        hear(phone, str(number))
    assert len(phone.shown) == 6
