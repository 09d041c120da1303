"""Every message as it can reach somebody: short and long values filled in, each branch taken."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from itertools import islice, product

from handlers.text_check.entries import Entry
from handlers.text_check.samples import COUNTS, Samples, samples
from handlers.texts.speaker import Speaker

MOST_VARIANTS = 64  # of one message; more would cost time and show nothing new

_KEYS = re.compile(r"[a-z]+-\*(\.[a-z-]+)?")
_PLURALS = frozenset(("zero", "one", "two", "few", "many", "other"))


@dataclass(frozen=True)
class Rendered:
    entry: Entry
    text: str
    params: dict[str, str | int]


def rendered(say: Speaker, listed: Iterable[Entry]) -> Iterator[Rendered]:
    """Raises `KeyError` with a variable that nobody gave a sample for."""
    common = samples(say.language)
    for entry in listed:
        values = {name: _values(say, entry, name, common) for name in sorted(entry.variables)}
        for params in _variants(values, entry.choices):
            speak = say.button if entry.kind == "button" else say.text
            yield Rendered(entry, speak(entry.key, **params), params)


def _values(say: Speaker, entry: Entry, name: str, common: Samples) -> tuple[str | int, ...]:
    if name in entry.own_samples:
        return tuple(one for told in entry.own_samples[name] for one in _every(say, told))
    branches = entry.choices.get(name)
    if branches is None or name in common:
        return common[name]
    if branches <= _PLURALS or any(one.isdecimal() for one in branches):
        return tuple(sorted({*COUNTS, *(int(one) for one in branches if one.isdecimal())}))
    return tuple(sorted(branches))


def _every(say: Speaker, told: str | int) -> list[str | int]:
    """`activity-*.you-enjoy`: each of the texts with such a key; anything else is the value itself."""
    if not _KEYS.fullmatch(str(told)):
        return [told]
    return [say.text(key) for key in say.keys if fnmatchcase(key, str(told))]


def _variants(
    values: dict[str, tuple[str | int, ...]], choices: dict[str, frozenset[str]]
) -> Iterator[dict[str, str | int]]:
    """All branches; the other values turn by turn, and once all at their longest."""
    branching = [name for name in values if name in choices]
    others = [name for name in values if name not in choices]
    turns = max((len(values[name]) for name in others), default=1)
    rows: list[dict[str, str | int]] = [
        {name: values[name][turn % len(values[name])] for name in others} for turn in range(turns)
    ]
    rows.append({name: max(values[name], key=lambda one: len(str(one))) for name in others})
    branches = list(islice(product(*(values[name] for name in branching)), MOST_VARIANTS))
    return ({**row, **dict(zip(branching, branch, strict=True))} for branch in branches for row in rows)
