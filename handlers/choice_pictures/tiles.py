"""Which tiles a message has: one for each choice that stands under it, in their order."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass

from handlers.choice_pictures.meanings import BESIDE, MEANINGS, drawing_of, meaning_of
from handlers.choice_pictures.words import can_write, plain
from handlers.texts.localise import Tongue, key_label
from handlers.texts.message import Key, Message

NO_CHOICE = ("common-footer.", "common-choice.done", "common-choice.clear")
"""What stands under many screens, and is known by its place."""


@dataclass(frozen=True, slots=True)
class Tile:
    """`drawing`: the name of a file of OpenMoji. Where there is none, the words stand alone."""

    words: str
    drawing: str = ""


def tiles_of(message: Message, tongue: Tongue) -> tuple[Tile, ...]:
    """None where no choice has a picture of its own, or where we lack the letters for a word."""
    keys = _choices(message)
    if not any(meaning_of(key.label) not in (None, *BESIDE) for key in keys):
        return ()
    tiles = tuple(_tile(key, tongue) for key in keys)
    return tiles if all(can_write(tile.words) for tile in tiles) else ()


def _choices(message: Message) -> list[Key]:
    keys = [key for row in message.keys or () for key in row]
    return [key for key in keys if not key.label.startswith(NO_CHOICE)]


def _tile(key: Key, tongue: Tongue) -> Tile:
    meaning = None if key.literal else meaning_of(key.label)
    return Tile(plain(key_label(key, tongue)), drawing_of(MEANINGS[meaning]) if meaning else "")


def same_for_all(message: Message) -> bool:
    """Nobody's own words or names are among the choices: one picture of them serves everybody."""
    return not any(key.literal or key.label_params for key in _choices(message))


def digest_of(tiles: Sequence[Tile], look: str) -> str:
    """Says whether two pictures are the same: the words are in it, so each language has its own."""
    content = json.dumps([look, *([tile.words, tile.drawing] for tile in tiles)])
    return hashlib.sha256(content.encode()).hexdigest()[:32]
