"""All messages for neighbours in one line of figures: information for a reader of the page, no judgement."""

import re
from dataclasses import dataclass
from statistics import median

from handlers.text_check.entries import entries
from handlers.text_check.rendered import Rendered, rendered
from handlers.text_check.rules import sentences, words
from handlers.text_check.vocabulary import place_of_word, readable
from handlers.text_check.word_rules import WELL_KNOWN, for_resident, own_words
from handlers.texts.speaker import sources, speaker

_VOWELS = re.compile(r"ij|[ëïöü]|[aeiouyáéíóúàèêâ]+")
"""A syllable of a Dutch word has one of these; two dots begin a new one."""


@dataclass(frozen=True)
class Figures:
    """`common`: which part of all words is among the 1500 commonest, or unknown.

    `douma`: the median, of Dutch only.
    """

    messages: int
    words: int
    common: float | None
    douma: int | None


def figures(language: str) -> Figures:
    """Each message in the first way that it reads."""
    listed = [one for one in entries(sources(language)) if one.kind == "message"]
    firsts = [next(iter(rendered(speaker(language), [one]))) for one in listed]
    said = [one for one in firsts if for_resident(one)]
    own = [word for one in said for word in own_words(one)]
    douma = _median_douma(said) if language == "nl" else None
    return Figures(len(said), len(own), _common(own, language), douma)


def _common(own: list[str], language: str) -> float | None:
    """Unknown as well for a language that was only begun."""
    if not own or not readable(language):
        return None
    return sum(place_of_word(word, language) <= WELL_KNOWN for word in own) / len(own)


def _median_douma(said: list[Rendered]) -> int:
    return round(median(flesch_douma(one.text) for one in said if words(one.text)))


def flesch_douma(text: str) -> float:
    """How easy Dutch reads: above 90 very easy, under 30 very hard. It counts lengths and knows no meaning.

    W. H. Douma, De leesbaarheid van landbouwbladen (1960).
    """
    own = words(text)
    syllables = sum(max(1, len(_VOWELS.findall(word.lower()))) for word in own)
    return 206.84 - 77 * syllables / len(own) - 0.93 * len(own) / max(1, len(sentences(text)))
