"""The state of the local Telegram: the bot, the phones, the updates, and what went wrong."""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from bot.clock import Clock
from bot.playground.bell import Bell
from bot.playground.faults import Faults
from bot.playground.people import FIRST_PEOPLE, FIRST_TELEGRAM_ID, Person, key_for
from bot.playground.phone import Message, Phone
from bot.playground.queries import Queries
from bot.playground.rates import Sendings
from bot.playground.refusals import bad_request, forbidden
from bot.playground.updates import UpdateQueue
from bot.playground.uploads import Uploads

BOT_ID = 4_200_000_042
USERNAME = "buren_speeltuin_bot"


@dataclass
class Profile:
    """What the bot says about itself, each for a scope and a language."""

    commands: dict[tuple[str, str], list[dict[str, Any]]] = field(default_factory=dict)
    description: dict[str, str] = field(default_factory=dict)
    short_description: dict[str, str] = field(default_factory=dict)


class Telegram:
    """`violations` are requests and responses that the Bot API does not allow: tests expect none."""

    def __init__(self, clock: Clock, token: str = "", people: Iterable[Person] = FIRST_PEOPLE) -> None:
        self.clock = clock
        self.token = token or f"{BOT_ID}:{secrets.token_urlsafe(26)}"
        self.bot = _bot_user(self.token)
        self.phones = {person.key: Phone(person) for person in people}
        self._chats = {phone.person.telegram_id: phone for phone in self.phones.values()}
        self.updates = UpdateQueue()
        self.uploads = Uploads()
        self.queries = Queries()
        self.profile = Profile()
        self.sendings = Sendings()
        self.faults = Faults()
        self.bell = Bell()
        self.violations: list[str] = []
        self.requests = 0

    @property
    def unix_now(self) -> int:
        return int(self.clock.now().timestamp())

    def add_person(self, name: str, language: str, role: str) -> Phone:
        telegram_id = max(self._chats, default=FIRST_TELEGRAM_ID) + 1
        person = Person(key_for(name, self.phones), name, role, language, telegram_id)
        phone = self.phones[person.key] = self._chats[telegram_id] = Phone(person)
        self.bell.ring("people")
        return phone

    def phone_of(self, chat_id: int | str) -> Phone:
        """The phone to which the bot may send now."""
        phone = self.chat(chat_id)
        if phone.blocked:
            raise forbidden("bot was blocked by the user")
        if not phone.started:
            raise forbidden("bot can't initiate conversation with a user")
        return phone

    def chat(self, chat_id: int | str) -> Phone:
        if not isinstance(chat_id, int) or chat_id not in self._chats:
            raise bad_request("chat not found")
        return self._chats[chat_id]

    def message_in(self, phone: Phone) -> Message:
        """The beginning of a message of the bot in this chat."""
        return {
            "message_id": phone.next_message_id(),
            "from": {key: self.bot[key] for key in ("id", "is_bot", "first_name", "username")},
            "chat": phone.person.chat,
            "date": self.unix_now,
        }


def _bot_user(token: str) -> dict[str, Any]:
    bot_id = token.partition(":")[0]
    return {
        "id": int(bot_id) if bot_id.isdigit() else BOT_ID,
        "is_bot": True,
        "first_name": "Buren-bot",
        "username": USERNAME,
        "can_join_groups": False,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }
