"""Two spellings of one text: what a word looks like when it is kept, and by what it is recognised.

Spreadsheets, phones and copying change a text without anybody seeing it: an accent as a sign of its own, a
space that does not break, a sign without width. Nothing of that makes another person of somebody.
"""

import unicodedata

_ZERO_WIDTH_JOINERS = "\u200c\u200d"
_SCRIPTS_THAT_JOIN = "\u0590"
"""From here on (Arabic, Persian, the scripts of India, emoji) a joiner changes what is read."""
_VISIBLE_FORMATS = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u08e2")
"""Signs of Arabic and Syriac that Unicode counts as formatting, and that everybody sees."""
_BLANKS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
"""Letters and marks that show nothing."""
_DASHES = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"), "-")
_QUOTES = dict.fromkeys(map(ord, "\u2018\u2019\u201b\u02bc\u02b9\u00b4\u0060\u2032"), "'")


def tidy(text: str) -> str:
    """As it is kept and shown: composed (NFC), one space between words, no signs that nobody sees."""
    kept: list[str] = []
    for sign in unicodedata.normalize("NFC", text):
        if not _is_unseen(sign, after=kept[-1] if kept else " "):
            kept.append(sign)
    return " ".join("".join(kept).split())


def recognised_by(text: str) -> str:
    """Equal for what people would call the same: capitals, wide letters and kinds of quotes do not count."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    plain = unicodedata.normalize("NFKC", plain).translate(_DASHES).translate(_QUOTES)
    shown = (sign for sign in plain if not _is_unseen(sign, after=" ") and not _shows_nothing(sign))
    return " ".join("".join(shown).split())


def _is_unseen(sign: str, after: str) -> bool:
    if unicodedata.category(sign) != "Cf" or sign in _VISIBLE_FORMATS or "\U000e0020" <= sign <= "\U000e007f":
        return False
    return sign not in _ZERO_WIDTH_JOINERS or after < _SCRIPTS_THAT_JOIN


def _shows_nothing(sign: str) -> bool:
    return sign in _BLANKS or "\ufe00" <= sign <= "\ufe0f"
