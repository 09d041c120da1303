"""One picture, one meaning: the emoji that stands for a choice, and the file in which OpenMoji drew it.

It is the emoji of the button, so that whoever cannot read finds the button by its sign.
"""

import re
from collections.abc import Mapping
from pathlib import Path

from handlers.catalogue.choices import ACTIVITIES, ACTIVITY_THEMES, OFFER_THEMES, OFFERS

DRAWINGS = Path(__file__).parent / "openmoji"
VARIANT = "\ufe0f"
"""Asks for an emoji in colour; no part of the name of a file."""

OF_THE_CARD = {
    "card-when.morning": "🌅",
    "card-when.afternoon": "☀️",
    "card-when.evening": "🌙",
    "card-days.every": "📅",
    "card-days.week": "💼",
    "card-days.weekend": "🎈",
    "card-comfort.slow": "🐢",
    "card-comfort.benches": "🪑",
    "card-comfort.step-free": "♿",
}
BESIDE = {"common-choice.own-words": "✏️"}
"""What stands among choices that have a picture, and brings no picture about by itself."""

THEMES = {f"theme-name.{one.tag}": one.emoji for one in (*ACTIVITY_THEMES, *OFFER_THEMES)}
MEANINGS: Mapping[str, str] = (
    {one.tag: one.emoji for one in (*ACTIVITIES, *OFFERS)} | THEMES | OF_THE_CARD | BESIDE
)
"""By what is meant: a tag of the catalogue, or the key of a label. Who adds a line runs `make pictures`."""

_CATALOGUE = re.compile(r"(?:activity|offer)-([a-z]+)\.(?:button|wish-button)")


def meaning_of(label: str) -> str | None:
    """Of the key of a label, such as `offer-cooking.wish-button`: "cooking"."""
    found = _CATALOGUE.fullmatch(label)
    meaning = found[1] if found else label
    return meaning if meaning in MEANINGS else None


def drawing_of(emoji: str) -> str:
    """The name that OpenMoji gives it: its code points, such as "1F6B6"."""
    return "-".join(f"{ord(one):04X}" for one in emoji if one != VARIANT)


def file_of(drawing: str) -> Path:
    return DRAWINGS / f"{drawing}.png"
