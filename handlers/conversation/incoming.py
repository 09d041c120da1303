"""What somebody said or did in a chat: the minimised update, free of Telegram."""

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any


class SaidKind(StrEnum):
    TEXT = "text"
    PRESS = "press"
    VOICE = "voice"
    LOCATION = "location"
    OTHER = "other"
    EDITED = "edited"
    FORWARDED = "forwarded"
    DISTRESS = "distress"
    HEAVY = "heavy"
    BLOCKED = "blocked"
    UNBLOCKED = "unblocked"


@dataclass(frozen=True, slots=True)
class Said:
    """`text` is cleaned and capped; `token` and `callback_id` belong to a pressed button.

    `name` is the first name that the person shows on Telegram; `voice` a Telegram file id. Of what somebody
    forwarded neither words nor voice are here: they are another's. `DISTRESS` is whatever says that somebody
    is in danger, in whichever way it came; `HEAVY` that it is a lot for them.
    """

    kind: SaidKind
    chat_id: int
    text: str = ""
    token: str = ""
    callback_id: str = ""
    message_id: int | None = None
    voice: str = ""
    name: str = ""
    language: str = ""
    latitude: float | None = None
    longitude: float | None = None

    def to_json(self) -> dict[str, Any]:
        """Only what was said: empty fields are left out."""
        return {key: value for key, value in asdict(self).items() if value not in ("", None)}

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> "Said":
        return cls(**{**stored, "kind": SaidKind(stored["kind"])})

    @property
    def command(self) -> tuple[str, str] | None:
        """`/start f_7Kq2` is ("start", "f_7Kq2"); an edited message never fires a command."""
        if self.kind is not SaidKind.TEXT or not self.text.startswith("/"):
            return None
        first, _, rest = self.text[1:].partition(" ")
        return first.partition("@")[0].lower(), rest.strip()
