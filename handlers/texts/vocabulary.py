"""Which known words a typed one may be. They are looked up, so a long list costs no more than a short one."""

from collections import defaultdict
from collections.abc import Iterable

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from handlers.texts.alike import ANY, SLIP, Alike, starred
from handlers.texts.word_forms import beginnings, sound, stems

LONG = 9
"""In a word of so many letters two slips are forgiven."""
REMEMBERED = 5000


class Vocabulary:
    """Known words of some languages, as `alike` compares two; long ones may have two slips."""

    def __init__(self, words: Iterable[str], languages: tuple[str, ...]) -> None:
        self._languages = languages
        self._known = set(words)
        self._starred = defaultdict[str, list[str]](list)
        self._by_form, self._by_sound = defaultdict[str, set[str]](set), defaultdict[str, set[str]](set)
        self._by_letter = defaultdict[str, list[str]](list)
        self._met: dict[str, dict[str, Alike]] = {}
        for word in self._known:
            self._list(word)

    def _list(self, word: str) -> None:
        if ANY in word:
            first = "" if word.startswith(ANY) else word[0]
            self._starred[first].append(word)
            return
        for form in (word, *stems(word, self._languages), *beginnings(word)):
            self._by_form[form].add(word)
        self._by_sound[sound(word) or word].add(word)
        self._by_letter[word[0]].append(word)

    def like(self, word: str) -> dict[str, Alike]:
        """The known ones that it may be, and how well; slips only where nothing else is known."""
        if word not in self._met:
            if len(self._met) > REMEMBERED:
                self._met.clear()
            self._met[word] = self._forms(word) or self._slips(word)
        return self._met[word]

    def _forms(self, word: str) -> dict[str, Alike]:
        found = set(self._by_form.get(word, ()))
        found |= beginnings(word) & self._known
        for stem in stems(word, self._languages):
            found |= {one for one in self._by_form.get(stem, ()) if stem in stems(one, self._languages)}
        found |= {
            one for first in ("", word[0]) for one in self._starred.get(first, ()) if starred(word, one)
        }
        return dict.fromkeys(found, Alike.SAME)

    def _slips(self, word: str) -> dict[str, Alike]:
        found = set(self._by_sound.get(sound(word) or word, ()))
        if len(word) >= SLIP - 1:
            most = 2 if len(word) >= LONG else 1
            near = extract(
                word, self._by_letter.get(word[0], ()), scorer=OSA.distance, score_cutoff=most, limit=None
            )
            found |= {one for one, *_ in near if max(len(one), len(word)) >= SLIP}
        return dict.fromkeys(found, Alike.SLIPPED)
