"""The numbers of numbers.toml, and whether somebody looked at them lately."""

import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from handlers.texts.message import phone

FILE = Path(__file__).parent / "numbers.toml"
LOOKED_AT_WITHIN = timedelta(days=180)


@dataclass(frozen=True, slots=True)
class Numbers:
    """`suicide_free` costs nothing, and does not show on a bill."""

    checked_on: date
    emergency: str
    suicide: str
    suicide_free: str
    violence_at_home: str
    listening: str

    def too_old(self, today: date) -> bool:
        return not timedelta(0) <= today - self.checked_on <= LOOKED_AT_WITHIN

    def for_text(self) -> dict[str, Any]:
        return {
            "emergency": phone(self.emergency),
            "suicide": phone(self.suicide),
            "free": phone(self.suicide_free),
            "violence": phone(self.violence_at_home),
            "listening": phone(self.listening),
        }


NUMBERS = Numbers(**tomllib.loads(FILE.read_text("utf-8")))
