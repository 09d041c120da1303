"""The people who hold the phones: who they are, in which role, and which words they read."""

import re
import unicodedata
from collections.abc import Container
from dataclasses import dataclass
from typing import Any

# Ids on Telegram are larger than 32 bits, and a bot that forgets so has to be found out here.
FIRST_TELEGRAM_ID = 7_100_000_001


@dataclass(frozen=True, slots=True)
class Person:
    """`language` is that of their Telegram; `telegram_id` is the id of their chat with the bot too."""

    key: str
    name: str
    role: str
    language: str
    telegram_id: int

    @property
    def user(self) -> dict[str, Any]:
        """The person as a `User` of the Bot API."""
        user = {"id": self.telegram_id, "is_bot": False, "first_name": self.name}
        return {**user, "language_code": self.language} if self.language else user

    @property
    def chat(self) -> dict[str, Any]:
        return {"id": self.telegram_id, "first_name": self.name, "type": "private"}

    def to_json(self) -> dict[str, Any]:
        return {"key": self.key, "name": self.name, "role": self.role, "language": self.language}


FIRST_PEOPLE = tuple(
    Person(key, name, role, "nl", FIRST_TELEGRAM_ID + place)
    for place, (key, name, role) in enumerate(
        (
            ("martin", "Martin", "resident"),
            ("joke", "Joke", "neighbour"),
            ("piet", "Piet", "neighbour"),
            ("nadia", "Nadia", "connector"),
            ("ineke", "Ineke", "coordinator"),
        )
    )
)


def key_for(name: str, taken: Container[str]) -> str:
    """A short key for an address: "Zoë B." becomes "zoe-b", and the next one "zoe-b-2"."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    key = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:24] or "phone"
    number = 2
    unique = key
    while unique in taken:
        unique, number = f"{key}-{number}", number + 1
    return unique
