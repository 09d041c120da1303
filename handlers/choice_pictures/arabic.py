"""Arabic as it is drawn: each letter in the form that its neighbours ask for, in the order of the eye.

The forms and how they join are those of Unicode itself (the presentation forms and their decompositions):
nothing of the system is needed, so a picture is the same on every machine.
"""

import re
import unicodedata
from functools import cache

FORMS = (*range(0xFB50, 0xFDF2), *range(0xFE80, 0xFEFD))
STROKE = "\u0640"
"""Makes a word longer, and joins on both sides."""
FROM_THE_LEFT, UNTIL_HERE = "\u202a", "\u202c"
_IN_GROUPS = re.compile(r"\+?[0-9][0-9 -]+[0-9]")
Form = dict[str, str]


def is_arabic(text: str) -> bool:
    return any(unicodedata.bidirectional(one) == "AL" for one in text)


def joined(text: str) -> str:
    """Still in the order in which it is read; a lam and an alif become one sign."""
    letters = _with_pairs(text)
    return "".join(_shaped(letters, at) for at in range(len(letters)))


def in_order_of_the_eye(text: str) -> str:
    """From left to right, for whoever draws one sign after the other. A number in groups stays one number."""
    # Here, because it comes with all that writes PDFs, and few bots ever draw Arabic.
    from fpdf.bidi import BidiParagraph  # noqa: PLC0415

    kept = _IN_GROUPS.sub(lambda number: f"{FROM_THE_LEFT}{number[0]}{UNTIL_HERE}", text)
    return str(BidiParagraph(kept).get_reordered_string())


def _with_pairs(text: str) -> list[str]:
    letters: list[str] = []
    for one in text:
        if letters and letters[-1] + one in _forms():
            letters[-1] += one
        else:
            letters.append(one)
    return letters


def _shaped(letters: list[str], at: int) -> str:
    forms = _forms().get(letters[at])
    if forms is None:
        return letters[at]
    before, after = _neighbour(letters, at, -1), _neighbour(letters, at, 1)
    from_before = _reaches_on(before) and "final" in forms
    to_after = _takes(after) and "initial" in forms
    wanted = {(True, True): "medial", (True, False): "final", (False, True): "initial"}
    return forms.get(wanted.get((from_before, to_after), "isolated"), letters[at])


def _neighbour(letters: list[str], at: int, step: int) -> str:
    """The next letter on that side; marks above and below a letter do not part two of them."""
    at += step
    while 0 <= at < len(letters) and unicodedata.category(letters[at][0]) == "Mn":
        at += step
    return letters[at] if 0 <= at < len(letters) else ""


def _reaches_on(letter: str) -> bool:
    return letter == STROKE or "initial" in _forms().get(letter, {})


def _takes(letter: str) -> bool:
    return letter == STROKE or "final" in _forms().get(letter, {})


@cache
def _forms() -> dict[str, Form]:
    """By letter, or by a lam with its alif: "isolated", "initial", "medial" and "final"."""
    known: dict[str, Form] = {}
    for number in FORMS:
        kind, *parts = unicodedata.decomposition(chr(number)).split() or [""]
        letter = "".join(chr(int(part, 16)) for part in parts)
        if len(letter) == 1 or (letter[:1] == "\u0644" and letter[1:] in tuple("\u0622\u0623\u0625\u0627")):
            known.setdefault(letter, {}).setdefault(kind.strip("<>"), chr(number))
    return known
