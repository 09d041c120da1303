"""A text as a voice says it: numbers, times and phone numbers in words, lines as pauses, no pictures."""

import re
import unicodedata
from datetime import UTC, date, datetime, time

from handlers.speech.numbers import MOST, digits_in_words, number_in_words
from handlers.texts.emoji import without_emoji
from handlers.texts.isolates import without_isolates
from handlers.texts.speaker import speaker
from handlers.texts.times import clock_alone, day_in_words

_SAID = ("L", "Mn", "Mc", "Nd", "P", "Sc", "Sm")
"""Categories of Unicode that a voice can do something with; the rest are signs, marks and leftovers."""
_BRACKETS = re.compile(r"[][{}<>()|\\^_~`*]")
_VARIANTS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_DAY = re.compile(r"(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)|(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
_CLOCK = re.compile(r"(?<![\d:])([01]?\d|2[0-3]):([0-5]\d)(?![\d:])")
_LONG = re.compile(r"\+?\d(?:[\d ./-]*\d)?")
_LONG_DIGITS = 6
_DIGITS = re.compile(r"(\d+)(['’](?=[^\W\d_]))?")
"""In Turkish an ending stands behind a number: "11’e" is one word, "on bire"."""
_ENDS = ".!?…:;,؟؛،"
"""The last three are the Arabic ones."""


def aloud(text: str, language: str) -> str:
    """One line of words without any digit, emoji or invisible sign; only "." and "," make a pause."""
    plain = _speakable(unicodedata.normalize("NFKC", text))
    plain = _DAY.sub(lambda found: _day(found, language), plain)
    plain = _CLOCK.sub(lambda found: _clock(found, language), plain)
    plain = without_isolates(plain)  # in Arabic a moment in words comes with its own
    plain = _LONG.sub(lambda found: _long(found[0], language), plain)
    plain = _DIGITS.sub(lambda found: f" {_number(found[1], language)}{'' if found[2] else ' '}", plain)
    return _tight(" ".join(filter(None, map(_line, plain.splitlines()))))


def _speakable(text: str) -> str:
    # Pictures go first: one may hold a digit (a key) or be held together by signs that go after.
    kept = "".join(_one(sign) for sign in _VARIANTS.sub("", without_emoji(text)))
    return _BRACKETS.sub(" ", without_emoji(kept))


def _one(sign: str) -> str:
    if sign == "\n":
        return sign
    category = unicodedata.category(sign)
    if category[0] == "Z" or category == "Cc":
        return "\n" if sign in "\u2028\u2029\r\v\f\x85" else " "
    return sign if category.startswith(_SAID) else ""


def _day(found: re.Match[str], language: str) -> str:
    day, month, year = (found[1], found[3], found[4]) if found[1] else (found[7], found[6], found[5])
    try:
        return day_in_words(date(int(year), int(month), int(day)), language)
    except ValueError:
        return found[0]


def _clock(found: re.Match[str], language: str) -> str:
    moment = datetime.combine(date(2027, 3, 1), time(int(found[1]), int(found[2])), UTC)
    return clock_alone(moment, language, "UTC")


def _long(found: str, language: str) -> str:
    """A phone number: digit by digit, a short pause between its groups."""
    groups = re.findall(r"\d+", found)
    if sum(map(len, groups)) < _LONG_DIGITS:
        return found
    plus = f"{speaker(language).text('number-words.plus')} " if found.startswith("+") else ""
    return f" {plus}{', '.join(digits_in_words(group, language) for group in groups)} "


def _number(digits: str, language: str) -> str:
    if len(digits) <= len(str(MOST)) and not (digits.startswith("0") and len(digits) > 1):
        return number_in_words(int(digits), language)
    return digits_in_words(digits, language)


def _line(line: str) -> str:
    said = _tight(" ".join(line.split()))
    if not any(sign.isalpha() for sign in said):
        return ""
    return said if said[-1] in _ENDS else f"{said}."


def _tight(said: str) -> str:
    """No space before a sign that ends something, also where one line begins with what ends another."""
    return re.sub(r" +([.,!?;:؟؛،])", r"\1", said)
