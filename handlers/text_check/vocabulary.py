"""How common a word is: its place among all words, counted by how often people write it in any form.

`wordfreq` knows how often, `simplemma` of which word it is a form (buurtje, buurten: buurt). Both read files
of their own, without a network. They are development tools: where they are missing, nothing is judged.
"""

import re
import tomllib
from collections import Counter
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

INSTALLED = all(find_spec(one) for one in ("simplemma", "wordfreq"))
"""The bot itself runs without them."""

LISTS = Path(__file__).parent / "words"
FORMS_READ = 60_000
"""So many forms, by how often they are used, hold far more than the commonest ten thousand words."""
RARE = 1_000_000
"""The place of a word that is not among them."""

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_LINK = re.compile(r"https?://\S+")


@cache
def readable(language: str) -> bool:
    """Whether words of this language can be looked up: some quietly fall back on another one."""
    return INSTALLED and language in _tool("wordfreq").available_languages()


def words_of(text: str) -> list[str]:
    return [_plain(one) for one in _WORD.findall(_LINK.sub("", text))]


@cache
def place_of_word(word: str, language: str) -> int:
    """1 is the commonest. A word with a hyphen is as common as the rarest of its parts, or by itself."""
    whole = _places(language).get(_lemma(word, language), RARE)
    if whole == RARE and "-" in word:
        return max(place_of_word(part, language) for part in word.split("-"))
    return whole


@cache
def _listed(language: str) -> dict[str, Any]:
    file = LISTS / f"{language}.toml"
    return tomllib.loads(file.read_text("utf-8")) if file.exists() else {}


def allowed(language: str) -> dict[str, dict[str, str]]:
    """For `resident` and for `staff`: rare words that stay, each with its reason."""
    found: dict[str, dict[str, str]] = _listed(language).get("allowed", {})
    return found


def telling(language: str) -> list[str]:
    """Words with which a message tells what to do, or that nothing needs to be done."""
    found: list[str] = _listed(language).get("telling", [])
    return found


def is_allowed(word: str, language: str, *, resident: bool) -> str | None:
    """The word on the list that allows it."""
    lists = allowed(language)
    listed = lists.get("resident", {}) | ({} if resident else lists.get("staff", {}))
    return next((one for one in (word, _lemma(word, language)) if one in listed), None)


@cache
def _tool(name: str) -> Any:
    """Read when it is first asked: it takes longer than most that only want a text."""
    return import_module(name)


@cache
def _places(language: str) -> dict[str, int]:
    often: Counter[str] = Counter()
    for word, how_often in _forms(language):
        often[_lemma(word, language)] += how_often
    return {word: place for place, (word, _) in enumerate(often.most_common(), 1)}


def _forms(language: str) -> list[tuple[str, int]]:
    """How often in a thousand million words."""
    wordfreq = _tool("wordfreq")
    often = wordfreq.get_frequency_dict(language, "best")
    return [(one, round(often[one] * 1e9)) for one in wordfreq.top_n_list(language, FORMS_READ)]


@cache
def _lemma(word: str, language: str) -> str:
    return str(_tool("simplemma").lemmatize(word, lang=language)).casefold()


def _plain(word: str) -> str:
    """In lower case, and an English "Joke's" as "joke"."""
    return re.sub(r"'s$", "", word.casefold().replace("’", "'"))
