"""What somebody typed as a short name of a thing, or a few lines: cleaned, or None to ask again."""

import re
from functools import cache

from handlers.texts.clean import NAME_LENGTH, call_name, clean_text
from handlers.texts.letters import folded
from handlers.texts.speaker import drafts, languages, speaker

WORDS_LENGTH = 60
LINES_LENGTH = 600
OWN_WORDS_LENGTH = 300
PASTED_LENGTH = 4000
_BULLET = re.compile(r"^(?:[-*\u2022\u2013]|\d{1,3}[.)])\s*")


def some_words(raw: str) -> str | None:
    """One line, at most 60 characters, with a letter or a digit in it."""
    said = " ".join(clean_text(raw, LINES_LENGTH).split())
    return said if len(said) <= WORDS_LENGTH and any(one.isalnum() for one in said) else None


def some_lines(raw: str) -> str | None:
    """At most 600 characters."""
    said = clean_text(raw)
    return said if len(said) <= LINES_LENGTH and any(one.isalpha() for one in said) else None


def street_names(raw: str) -> str | None:
    """A pasted list, each on a line or after a comma, without its marks. None: one of them is no name."""
    pasted = re.split(r"[\n,;]", clean_text(raw, PASTED_LENGTH))
    said = [bare for one in pasted if (bare := _BULLET.sub("", one.strip()))]
    different: dict[str, str] = {}
    for one in said:
        name = some_words(one)
        if name is None:
            return None
        different.setdefault(folded(name), name)
    return "\n".join(different.values()) or None


def first_name(raw: str) -> str | None:
    """A name, not a story, nor a yes or a no: those are asked again. "Noem me maar Bertje" is Bertje."""
    name = call_name(raw) if len(raw) <= 2 * NAME_LENGTH else None
    return _with_capital(_without_lead(name)) if name and folded(name) not in _answers() else None


def _with_capital(name: str) -> str:
    """Many type in small letters; who is greeted by it would rather read a name."""
    return name[0].upper() + name[1:] if name.islower() else name


def _without_lead(name: str) -> str:
    """Without the words with which people say what they are called, in any language that we have."""
    for lead in _leads():
        if folded(name).startswith(f"{lead} "):
            return name.split(maxsplit=len(lead.split()))[-1]
    return name


@cache
def _leads() -> tuple[str, ...]:
    """The longest first: "noem me maar" before "noem me"."""
    return tuple(sorted(_typed("called"), key=len))[::-1]


@cache
def _answers() -> frozenset[str]:
    """What people say instead of a name, when they are asked for it."""
    return frozenset().union(*map(_typed, ("yes", "no", "skip", "dont-know")))


def _typed(name: str) -> frozenset[str]:
    texts = [speaker(one).text(f"common-typed.{name}") for one in (*languages(), *drafts())]
    return frozenset(folded(one.strip()) for text in texts for one in text.split(","))


def own_words(raw: str) -> str | None:
    """At most 300 characters, as they were said."""
    return raw if len(raw) <= OWN_WORDS_LENGTH else None
