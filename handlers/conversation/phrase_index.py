"""Where known phrases stand in a row of words: all words of one of them were said, in any order."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from handlers.catalogue.match_phrases import Known, Words
from handlers.texts.alike import Alike
from handlers.texts.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Said:
    """One way of saying `tag`: the words it stands at, how well they were spelt, and how many are between.

    `length`: the words of the phrase. `number`: its place in the list.
    """

    tag: str
    at: frozenset[int]
    how: Alike
    length: int
    gap: int
    number: int


class PhraseIndex:
    def __init__(self, known: Iterable[Known], languages: tuple[str, ...]) -> None:
        self._phrases = [(one.tag, phrase) for one in known for phrase in one.phrases if phrase]
        self._by_word = defaultdict[str, list[int]](list)
        for number, (_, phrase) in enumerate(self._phrases):
            for word in dict.fromkeys(phrase):
                self._by_word[word].append(number)
        self._vocabulary = Vocabulary(self._by_word, languages)

    def said_in(self, words: Words) -> list[Said]:
        """In the order of the list."""
        places = defaultdict[str, list[tuple[int, Alike]]](list)
        for at, word in enumerate(words):
            for one, how in self._vocabulary.like(word).items():
                places[one].append((at, how))
        counts = Counter(number for word in places for number in self._by_word[word])
        found = []
        for number, count in sorted(counts.items()):
            tag, phrase = self._phrases[number]
            if count == len(set(phrase)):
                found += [_said(tag, phrase, number, placed, words) for placed in _placed(phrase, places)]
        return found


def _placed(
    phrase: Words, places: dict[str, list[tuple[int, Alike]]]
) -> Iterator[tuple[tuple[int, Alike], ...]]:
    """For each place of its first word: the others as near to that as they stand."""
    first, *others = dict.fromkeys(phrase)
    for begin in places[first]:
        taken = [begin]
        for word in others:
            free = [one for one in places[word] if one[0] not in {at for at, _ in taken}]
            if not free:
                break
            taken.append(min(free, key=lambda one: abs(one[0] - begin[0])))
        else:
            yield tuple(taken)


def _said(tag: str, phrase: Words, number: int, placed: tuple[tuple[int, Alike], ...], words: Words) -> Said:
    """A word that was said twice counts at both places."""
    places = [at for at, _ in placed]
    same = {words[at] for at in places}
    at = frozenset(one for one, word in enumerate(words) if word in same)
    gap = max(places) - min(places) + 1 - len(places)
    return Said(tag, at, max(how for _, how in placed), len(phrase), gap, number)
