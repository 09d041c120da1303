"""How one text measures: figures for a reader of the page, no judgement."""

from dataclasses import dataclass

from handlers.text_check.rendered import Rendered
from handlers.text_check.rules import sentences, words
from handlers.text_check.vocabulary import RARE, place_of_word, readable
from handlers.text_check.word_rules import common_share, own_words


@dataclass(frozen=True)
class Score:
    """`longest_sentence` in words. `common`: which part is among the commonest words, 0 to 1, or unknown.

    `rarest`: the least common word, and its place in the list; none where words cannot be looked up.
    """

    words: int
    sentences: int
    longest_sentence: int
    common: float | None
    rarest: tuple[str, int] | None


def score(said: Rendered, language: str) -> Score:
    each = sentences(said.text)
    return Score(
        len(words(said.text)),
        len(each),
        max((len(words(one)) for one in each), default=0),
        common_share(said, language),
        _rarest(said, language),
    )


def _rarest(said: Rendered, language: str) -> tuple[str, int] | None:
    own = own_words(said) if readable(language) else []
    places = {word: place_of_word(word, language) for word in own}
    known = {word: place for word, place in places.items() if place < RARE}
    rarest = max(known, key=lambda word: known[word], default=None)
    return (rarest, known[rarest]) if rarest else None
