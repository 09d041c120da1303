"""One spelling for each word of a list, so that "Wandelen" and "wandelen" bring people together.

What is asked of the same people is one vocabulary: an offer meets a wish. The spelling that is used most is
kept; of two that are used as often, the first in the alphabet. So the order of the rows changes nothing.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any

from matching.interchange.days import DayPart, day_part_of
from matching.interchange.folding import recognised_by
from matching.interchange.remarks import Remark, RemarkCode, remark
from matching.interchange.rows import Row

VOCABULARIES = {
    "day_parts": "day_parts",
    "enjoys": "enjoys",
    "offers": "gifts",
    "wishes": "gifts",
    "languages": "languages",
    "background": "background",
    "asks_background": "background",
}
"""By column."""
MOST_COMPARED = 400
"""Different words of one vocabulary; of more, comparing each with each takes long."""
SHORTEST = 4
"""Letters: shorter words look like many others."""
ALIKE = 0.82
_LETTERS = re.compile(r"\w+")

Located = list[tuple[Row, dict[str, Any]]]
Key = str | DayPart


def key_of(vocabulary: str, word: str) -> Key:
    return (day_part_of(word) if vocabulary == "day_parts" else None) or recognised_by(word)


class Vocabulary:
    """How each word of some columns is spelled, and in which row."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._spelled: dict[Key, Counter[str]] = defaultdict(Counter)
        self._first: dict[Key, tuple[Row, str]] = {}
        self._rows: dict[Key, set[str]] = defaultdict(set)

    def add(self, row: Row, column: str, word: str) -> None:
        key = key_of(self.name, word)
        self._spelled[key][word] += 1
        self._rows[key].add(row.where)
        self._first.setdefault(key, (row, column))

    def spelling(self, word: str) -> str:
        said = self._spelled[key_of(self.name, word)]
        return min(said, key=lambda one: (-said[one], one))

    def remarks(self) -> Iterator[Remark]:
        """Words that one row has alone, and that look like a word of others."""
        yield from self._whole_days()
        words = {key: key for key in self._spelled if isinstance(key, str) and len(key) >= SHORTEST}
        if len(words) > MOST_COMPARED:
            return
        alone = sorted(key for key in words if len(self._rows[key]) == 1)
        for key in alone:
            others = [one for one in words if one != key and not self._rows[one] <= self._rows[key]]
            if meant := _meant(key, others):
                yield self._remark(RemarkCode.LIKE_ANOTHER_WORD, key, meant)

    def _whole_days(self) -> Iterator[Remark]:
        """ "dinsdag" and "dinsdag ochtend" are two moments: nobody meets who says one of them each."""
        days = [key for key in self._spelled if isinstance(key, DayPart)]
        for day in days:
            parts = [one for one in days if one.weekday == day.weekday and one.part]
            if day.part is None and parts:
                yield self._remark(RemarkCode.ONLY_WHOLE_DAY, day, parts[0])

    def _remark(self, code: RemarkCode, key: Key, other: Key) -> Remark:
        row, column = self._first[key]
        said, meant = (min(self._spelled[one]) for one in (key, other))
        return remark(code, row.named(), column, word=said, other=meant)


def _meant(word: str, others: list[str]) -> str:
    """A word in which this one stands, or that stands in it, or that differs by a slip of the pen."""
    for other in others:
        if {*_LETTERS.findall(other)} < {*_LETTERS.findall(word)} and len(other) * 3 >= len(word):
            return other
    found = get_close_matches(word, others, n=1, cutoff=ALIKE)
    return found[0] if found else ""


def with_one_spelling(tables: list[Located]) -> list[Remark]:
    """Changes the rows; says which words may have been meant as another one."""
    vocabularies = {name: Vocabulary(name) for name in VOCABULARIES.values()}
    for row, values in (one for table in tables for one in table):
        for column, name in VOCABULARIES.items():
            for word in values.get(column, ()):
                vocabularies[name].add(row, column, word)
    for _, values in (one for table in tables for one in table):
        for column, name in VOCABULARIES.items():
            if column in values:
                values[column] = frozenset(map(vocabularies[name].spelling, values[column]))
    _with_one_spelling_of_features([values for table in tables for _, values in table])
    return [found for one in vocabularies.values() for found in one.remarks()]


def _with_one_spelling_of_features(rows: list[dict[str, Any]]) -> None:
    names, answers = Vocabulary("mix"), defaultdict[str, Vocabulary](lambda: Vocabulary("mix"))
    nowhere = Row("", {})
    pairs = [pair for values in rows for pair in values.get("mix", ())]
    for name, answer in pairs:
        names.add(nowhere, "mix", name)
        answers[recognised_by(name)].add(nowhere, "mix", answer)
    for values in rows:
        if "mix" in values:
            values["mix"] = frozenset(
                (names.spelling(name), answers[recognised_by(name)].spelling(answer))
                for name, answer in values["mix"]
            )
