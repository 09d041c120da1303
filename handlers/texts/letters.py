"""Letters as people type them in a hurry: what looks like the same letter counts as the same."""

import unicodedata

_SAME = str.maketrans(
    {
        "\u0130": "i",  # Turkish has an i with a dot and one without, and capitals of both
        "\u0131": "i",
        "\u0622": "\u0627",  # an alif with a hamza or a madda is often typed bare
        "\u0623": "\u0627",
        "\u0625": "\u0627",
        "\u0671": "\u0627",
        "\u0649": "\u064a",  # alif maqsura and ya
        "\u0629": "\u0647",  # ta marbuta and ha
        "\u0640": None,  # the stroke that makes a word longer
        "\u2019": "'",
    }
)
SCRIPTS = {"ar": "ARABIC"}
"""Of languages that are not written in Latin letters."""
_VOWEL_SIGNS = range(0x064B, 0x0653)


def folded(text: str) -> str:
    """In lower case, without the differences that many people do not type. To compare, never to show."""
    plain = "".join(one for one in unicodedata.normalize("NFC", text) if ord(one) not in _VOWEL_SIGNS)
    return plain.translate(_SAME).casefold().translate(_SAME)


def without_accents(text: str) -> str:
    """To compare, never to show."""
    return "".join(one for one in unicodedata.normalize("NFKD", text) if not unicodedata.combining(one))


def other_script(text: str, language: str) -> bool:
    """Whether it is written in letters of another kind than this language: Arabic ones, Cyrillic ones."""
    letters = [one for one in text if one.isalpha()]
    other = [one for one in letters if _script(one) != SCRIPTS.get(language, "LATIN")]
    return 2 * len(other) > len(letters)


def _script(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]
