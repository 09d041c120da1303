"""Writes what somebody typed as it is compared: one way for all ways in which people spell a word."""

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

from handlers.texts.letters import folded

_LOOKS_LATIN = str.maketrans("аеорсухкмтнві", "aeopcyxkmthbi")
_LINK = re.compile(r"\b(?:https?://|www\.|t\.me/)\S+", re.IGNORECASE)
"""The letters of a code are no words."""
_DIGITS_AS_LETTERS = str.maketrans("013457@$", "oieastas")
_APOSTROPHES = re.compile("['’‘`´]")
_HAS_DIGIT_IN_WORD = re.compile(r"[^\W\d_][\d@$]|[\d@$][^\W\d_]")
_SPELLED_APART = re.compile(r"(?<!\w)\w(?: \w(?!\w)){2,}")

_DUTCH_SOUNDS = (
    ("ch", "g"),
    ("sc", "s"),
    ("c", "k"),
    ("ij", "y"),
    ("ei", "y"),
    ("ie", "i"),
    ("au", "ou"),
    ("z", "s"),
    ("v", "f"),
)
_DUTCH_SAME = {
    **dict.fromkeys(("ni", "nyt"), "nit"),  # "nie", "neit"
    "my": "me",
    "mn": "myn",
}
_DUTCH_ENDS = ((r"(?:dt|d)$", "t"), (r"b$", "p"), (r"(?:en|uh)$", "e"))
_DUTCH_I = re.compile(
    r"\b(k)(?=(?:ben|bin|heb|hep|wil|weet|wou|moet|zie|voel|kan|ga|zit|lig|durf|mis|slaap)\b)"
)
"""What is left of "ik" where it is typed in one word with what follows: "kben", "kweet"."""


@lru_cache(maxsize=8)
def spelled(text: str, language: str) -> str:
    """Words with one space between, in the spelling of this language that all misspellings share."""
    sound = _SOUNDS.get(language, _as_it_is)
    plain = _DUTCH_I.sub(r"i\1 ", _plain(text)) if language == "nl" else _plain(text)
    return " ".join(sound(_once_each(word)) for word in plain.split())


@lru_cache(maxsize=1)
def _plain(text: str) -> str:
    """Lower case, no accents, no signs; what was spelled with spaces or dots between is one word again."""
    bare = _APOSTROPHES.sub(
        "", folded(_LINK.sub(" ", unicodedata.normalize("NFKC", text))).translate(_LOOKS_LATIN)
    )
    letters = (one for one in unicodedata.normalize("NFD", bare) if unicodedata.category(one) != "Mn")
    words = [_letters_for_digits(word) for word in re.sub(r"[^\w@$]+|_+", " ", "".join(letters)).split()]
    return _SPELLED_APART.sub(lambda found: found[0].replace(" ", ""), " ".join(words))


def _letters_for_digits(word: str) -> str:
    found = word.translate(_DIGITS_AS_LETTERS) if _HAS_DIGIT_IN_WORD.search(word) else word
    return found.strip("@$")


def _once_each(word: str) -> str:
    """A letter that is typed more often counts once: "dooood" is "dod", as "dood" is."""
    return word if word.isdigit() else re.sub(r"(.)\1+", r"\1", word)


def _dutch(word: str) -> str:
    """By sound, as somebody writes who does not write often: "leefuh", "slaad", "ferkragt"."""
    for sound, one in _DUTCH_SOUNDS:
        word = word.replace(sound, one)
    for end, one in _DUTCH_ENDS:
        word = re.sub(end, one, word) if len(word) > 2 else word
    return _DUTCH_SAME.get(word) or _once_each(word)


def _as_it_is(word: str) -> str:
    return word


_ARABIC_BEFORE = (("وال", "بال", "عال", "فال", "كال", "لل", "ال"), ("و",))
"""What is written together with the word: "and", "the", "in the", "on the"."""
_ARABIC_ROOT = 3


def _arabic(word: str) -> str:
    """Without what is joined to it, and with a verb of the street as in writing: "بيضربني" is "يضربني"."""
    for befores in _ARABIC_BEFORE:
        before = next((one for one in befores if word.startswith(one)), "")
        word = word[len(before) :] if len(word) - len(before) >= _ARABIC_ROOT else word
    if len(word) > _ARABIC_ROOT + 1 and word[0] == "ب" and word[1] in "يتن":
        word = word[1:]
    return word.removesuffix("ه") if len(word) > _ARABIC_ROOT else word


def _turkish(word: str) -> str:
    """The ends of verbs as they are spoken: "istiyom", "geliyo"."""
    for spoken, written in (("iyom", "iyorum"), ("uyom", "uyorum"), ("iyo", "iyor"), ("uyo", "uyor")):
        word = word.removesuffix(spoken) + written if word.endswith(spoken) else word
    return word


_SOUNDS: dict[str, Callable[[str], str]] = {"nl": _dutch, "ar": _arabic, "tr": _turkish}
