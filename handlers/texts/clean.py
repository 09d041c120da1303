"""The text boundary: what people type becomes text that is safe to keep, to show and to compare.

Nothing is escaped, here or elsewhere: the bot sends plain text without a parse mode, so no character
is special.
"""

import re
import unicodedata

from handlers.texts.emoji import may_be_joined, without_emoji
from handlers.texts.false_names import is_false

MOST_MARKS = 3  # on one letter: enough for Hebrew, Arabic and Vietnamese, too few to climb over other lines
NAME_LENGTH = 40
TEXT_LENGTH = 1000

_JOINERS = "\u200c\u200d"
_BLANK_LETTERS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
_SIGNS_THAT_SHOW = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u08e2")
_PHONE = re.compile(r"[+(]?\d[\d\s().+/-]{4,}\d")
_ADDRESS = re.compile(r"https?:|www\.|t\.me/|@\w", re.IGNORECASE)


def clean_text(raw: str, most: int = TEXT_LENGTH) -> str:
    """`most` is in characters. Cleaning twice changes nothing."""
    text = _whole_characters(raw[: most * 8])
    text = re.sub(r"\r\n?|[\u0085\u2028\u2029\v\f]", "\n", text)
    text = "".join(" " if _is_space(one) else one for one in text if _may_stay(one))
    text = _joiners_in_place(unicodedata.normalize("NFC", text))
    text = _few_marks(unicodedata.normalize("NFC", text))
    text = re.sub(r" *\n *", "\n", re.sub(r" +", " ", text))
    return _cut(re.sub(r"\n{3,}", "\n\n", text).strip(), most)


def call_name(raw: str) -> str | None:
    """What somebody wants to be called, or None when it is no name: the bot then asks again, kindly."""
    lines = clean_text(raw, NAME_LENGTH * 4).splitlines() or [""]
    # Emoji go: a badge beside a name says a role, and a name must not be able to draw one.
    said = clean_text(without_emoji(lines[0]), NAME_LENGTH * 4).strip(' ,;:!?"')
    # Looked for before and after: what stood between two signs may have hidden an address.
    if any(_PHONE.search(one) or _ADDRESS.search(one) for one in (lines[0], said)) or is_false(said):
        return None
    name = said if len(said) <= NAME_LENGTH else _cut_at_a_word(said)
    return name if any(one.isalpha() for one in name) else None


def _whole_characters(raw: str) -> str:
    """Pairs of surrogates become the character they stand for; a lone one goes."""
    return raw.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")


def _is_space(one: str) -> bool:
    return one == "\t" or unicodedata.category(one) == "Zs"


def _may_stay(one: str) -> bool:
    if one in "\n\t" or one in _JOINERS or one in _SIGNS_THAT_SHOW:
        return True
    if one in _BLANK_LETTERS or 0xE0100 <= ord(one) <= 0xE01EF or ord(one) & 0xFFFE == 0xFFFE:
        return False
    if unicodedata.category(one) == "Cn":  # perhaps an emoji newer than this Python
        return not 0xFDD0 <= ord(one) <= 0xFDEF
    return unicodedata.category(one) not in ("Cc", "Cf", "Co", "Cs")


def _joiners_in_place(text: str) -> str:
    kept: list[str] = []
    for at, one in enumerate(text):
        after = text[at + 1 : at + 2]
        if one not in _JOINERS or (kept and _joins(kept[-1], one, after)):
            kept.append(one)
    return "".join(kept)


def _joins(before: str, joiner: str, after: str) -> bool:
    if joiner == "\u200d" and may_be_joined(before) and may_be_joined(after):
        return True
    return _writes_with_joiners(before) and _writes_with_joiners(after)


def _writes_with_joiners(one: str) -> bool:
    """From Arabic up to the Vedic signs: the scripts in which a joiner changes what is read."""
    return bool(one) and 0x0600 <= ord(one) <= 0x1CFF and unicodedata.category(one)[0] in "LM"


def _few_marks(text: str) -> str:
    kept: list[str] = []
    marks = MOST_MARKS  # a mark with no letter before it would land on the bot's own words
    for one in text:
        if unicodedata.category(one) not in ("Mn", "Me"):
            marks = MOST_MARKS if one in " \n" else 0
        elif marks == MOST_MARKS:
            continue
        else:
            marks += 1
        kept.append(one)
    return "".join(kept)


def _cut(text: str, most: int) -> str:
    """Never inside one visible character: a letter keeps its marks, an emoji its parts, or goes whole."""
    if len(text) <= most:
        return text
    at = most
    while at > 0 and (_clings(text[at]) or text[at - 1] in _JOINERS):
        at -= 1
    return text[:at].rstrip()


def _clings(one: str) -> bool:
    return one in _JOINERS or unicodedata.category(one)[0] == "M" or 0x1F3FB <= ord(one) <= 0x1F3FF


def _cut_at_a_word(said: str) -> str:
    cut = _cut(said, NAME_LENGTH)
    return cut if said[len(cut)] == " " else cut.rsplit(" ", 1)[0]
