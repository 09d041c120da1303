"""What somebody does with a phone: say, press, send, edit, block, open a link. Each becomes an update."""

import re
from typing import Any

from bot.playground import samples
from bot.playground.entities import recognised
from bot.playground.media import as_photo, as_sticker, as_voice
from bot.playground.phone import START, Button, Message, Phone, is_mine
from bot.playground.telegram import Telegram
from bot.playground.uploads import Upload

LONGEST_TEXT = 4096
SOMEWHERE = {"latitude": 52.3676, "longitude": 4.9041}

_LINK = re.compile(
    r"(?:https?://)?(?:www\.)?(?:t|telegram)\.me/(?P<bot>\w+)(?:\?start=(?P<payload>[\w-]{0,64}))?"
)


class NotNowError(Exception):
    """What somebody wants to do is not possible on this phone now; the message says why."""


def say(telegram: Telegram, phone: Phone, text: str) -> None:
    """A text longer than a message goes as several, as Telegram's own apps do."""
    if not text.strip():
        raise NotNowError("There are no words to say: give a text.")
    for start in range(0, len(text), LONGEST_TEXT):
        part = text[start : start + LONGEST_TEXT]
        entities = recognised(part)
        _post(telegram, phone, {"text": part, "entities": entities} if entities else {"text": part})


def send(telegram: Telegram, phone: Phone, content: dict[str, Any]) -> None:
    """Any other message, as fields of a `Message`: a sticker, a contact, a location."""
    _post(telegram, phone, content)


def send_photo(telegram: Telegram, phone: Phone, upload: Upload | None = None, caption: str = "") -> None:
    stored = telegram.uploads.store("photo", upload or samples.picture())
    _post(telegram, phone, {"photo": as_photo(stored), **({"caption": caption} if caption else {})})


def send_voice(telegram: Telegram, phone: Phone, upload: Upload | None = None, seconds: int = 2) -> None:
    stored = telegram.uploads.store("voice", upload or samples.voice_note(seconds))
    _post(telegram, phone, {"voice": as_voice(stored, seconds)})


def send_sticker(telegram: Telegram, phone: Phone, emoji: str = "🙂") -> None:
    stored = telegram.uploads.store("sticker", samples.sticker())
    _post(telegram, phone, {"sticker": as_sticker(stored, emoji)})


def edit(telegram: Telegram, phone: Phone, text: str, message_id: int | None = None) -> None:
    """Changes an own text; without an id the newest."""
    _check_not_blocked(phone)
    message = _own_text(phone, message_id)
    kept = {name: value for name, value in message.items() if name not in ("text", "entities")}
    changed = {**kept, "text": text[:LONGEST_TEXT], "edit_date": telegram.unix_now}
    phone.messages[message["message_id"]] = changed
    telegram.updates.put("edited_message", changed)
    telegram.bell.ring(phone.person.key)


def press(telegram: Telegram, phone: Phone, button: Button) -> None:
    """An inline button asks the bot; a key says its words, or shares what it asks for."""
    if button.message_id is not None:
        _press_inline(telegram, phone, button)
    elif not phone.started and button.label == START:
        start(telegram, phone, phone.link)
    elif button.raw.get("request_contact"):
        _post(telegram, phone, {"contact": contact_of(phone)})
    elif button.raw.get("request_location"):
        _post(telegram, phone, {"location": SOMEWHERE})
    else:
        phone.use_up_keyboard()
        say(telegram, phone, button.label)


def press_data(telegram: Telegram, phone: Phone, data: str, message_id: int) -> None:
    """Asks the bot with any callback data, as an altered app could."""
    _check_not_blocked(phone)
    query = telegram.queries.press(phone.person.key, telegram.clock.now())
    phone.act()
    gone = {"chat": phone.person.chat, "message_id": message_id, "date": 0}
    body = {
        "id": query.query_id,
        "from": phone.person.user,
        "message": phone.messages.get(message_id, gone),
        "chat_instance": str(-31 * phone.person.telegram_id),
        "data": data,
    }
    if telegram.updates.put("callback_query", body) is None:
        query.answered = True
    telegram.bell.ring(phone.person.key)


def start(telegram: Telegram, phone: Phone, payload: str = "") -> None:
    say(telegram, phone, f"/start {payload}".strip())
    phone.link = ""


def open_link(telegram: Telegram, phone: Phone, link: str) -> None:
    """A t.me link to the bot, from a flyer or a message: scanning it and pressing Start."""
    found = _LINK.fullmatch(link.strip())
    if not found or found["bot"].lower() != telegram.bot["username"].lower():
        raise NotNowError(f"This is no link to the bot @{telegram.bot['username']}: {link}")
    start(telegram, phone, found["payload"] or "")


def block(telegram: Telegram, phone: Phone, *, blocked: bool) -> None:
    if phone.blocked == blocked:
        return
    phone.blocked = blocked
    member = {"status": "member", "user": telegram.bot}
    banned = {"status": "kicked", "user": telegram.bot, "until_date": 0}
    body = {
        "chat": phone.person.chat,
        "from": phone.person.user,
        "date": telegram.unix_now,
        "old_chat_member": member if blocked else banned,
        "new_chat_member": banned if blocked else member,
    }
    telegram.updates.put("my_chat_member", body)
    telegram.bell.ring(phone.person.key)


def contact_of(phone: Phone) -> dict[str, Any]:
    person = phone.person
    return {
        "phone_number": f"+3197{person.telegram_id % 10**9:09d}",
        "first_name": person.name,
        "user_id": person.telegram_id,
    }


def _press_inline(telegram: Telegram, phone: Phone, button: Button) -> None:
    if "url" in button.raw:
        open_link(telegram, phone, button.raw["url"])
    elif "callback_data" in button.raw and button.message_id is not None:
        press_data(telegram, phone, button.raw["callback_data"], button.message_id)
    else:
        raise NotNowError(f"The button {button.label!r} does something that these phones cannot do.")


def _post(telegram: Telegram, phone: Phone, content: dict[str, Any]) -> None:
    _check_not_blocked(phone)
    message: Message = {
        "message_id": phone.next_message_id(),
        "from": phone.person.user,
        "chat": phone.person.chat,
        "date": telegram.unix_now,
        **content,
    }
    phone.post(message)
    telegram.updates.put("message", message)
    telegram.bell.ring(phone.person.key)


def _own_text(phone: Phone, message_id: int | None) -> Message:
    own = [message for message in phone.messages.values() if is_mine(message) and "text" in message]
    wanted = [message for message in own if message_id in (None, message["message_id"])]
    if not wanted:
        raise NotNowError("There is no text of one's own to change.")
    return wanted[-1]


def _check_not_blocked(phone: Phone) -> None:
    if phone.blocked:
        raise NotNowError(f"{phone.person.name} has blocked the bot: unblock it first.")
