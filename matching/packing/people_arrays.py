"""People as arrays, in an order that knows neither their names nor the order in which they came."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from matching.fingerprint import fingerprint
from matching.grow import free_residents
from matching.neighbourhood import Neighbourhood
from matching.packing.bit_masks import Bits, Flags, Ints, Vocabulary
from matching.people import Resident
from matching.settings import Settings
from matching.ties import tie
from matching.value import waiting

Whole = npt.NDArray[Any]
"""Whole numbers: int64 where squares of metres fit, Python's own where somebody lives on the moon."""
FAR = 2**30


@dataclass(frozen=True, slots=True)
class PeopleArrays:
    """One row a resident; `apart` and `again` hold sorted keys `first * n + second` with first < second.

    `mix` is (features, n): 0 where nothing is known. Offers and wishes share one vocabulary.
    """

    residents: tuple[Resident, ...]
    free: Flags
    x: Whole
    y: Whole
    reach: Whole
    enjoys: Bits
    day_parts: Bits
    languages: Bits
    offers: Bits
    wishes: Bits
    joys: Ints
    offers_said: Ints
    wishes_said: Ints
    waiting: Ints
    mix: Ints
    apart: Ints
    again: Ints

    def __len__(self) -> int:
        return len(self.free)

    def keys(self, first: npt.NDArray[Any], second: npt.NDArray[Any]) -> Ints:
        low, high = np.minimum(first, second), np.maximum(first, second)
        keys: Ints = low.astype(np.int64) * len(self) + high
        return keys


def people_arrays(neighbourhood: Neighbourhood, settings: Settings, seed: int) -> PeopleArrays:
    people = ordered(neighbourhood, seed)
    free = {one.id for one in free_residents(neighbourhood)}
    exchange = Vocabulary((one.offers for one in people), (one.wishes for one in people))
    at = {one.id: place for place, one in enumerate(people)}
    met = [(a, b) for a, b, ago in neighbourhood.met if ago <= settings.again_rounds]
    return PeopleArrays(
        residents=tuple(people),
        free=np.array([one.id in free for one in people], bool),
        x=whole([one.x for one in people]),
        y=whole([one.y for one in people]),
        reach=whole([one.reach_m for one in people]),
        enjoys=_masks(neighbourhood, people, "enjoys"),
        day_parts=_masks(neighbourhood, people, "day_parts"),
        languages=_masks(neighbourhood, people, "languages"),
        offers=exchange.masks([one.offers for one in people]),
        wishes=exchange.masks([one.wishes for one in people]),
        joys=np.array([len(one.enjoys) for one in people], np.int64),
        offers_said=np.array([len(one.offers) for one in people], np.int64),
        wishes_said=np.array([len(one.wishes) for one in people], np.int64),
        waiting=np.array([waiting(one, settings) for one in people], np.int64),
        mix=_mix(people),
        apart=_keys(neighbourhood.never, at),
        again=_keys(met, at),
    )


def whole(numbers: Sequence[int]) -> Whole:
    far = any(abs(number) >= FAR for number in numbers)
    return np.array(numbers, object if far else np.int64)


def vocabulary(neighbourhood: Neighbourhood, kind: str) -> Vocabulary:
    """Of everybody who has to share something: residents, groups and (but for joys) supporters."""
    sharing = (*neighbourhood.residents, *neighbourhood.groups, *neighbourhood.supporters)
    return Vocabulary(getattr(one, kind, frozenset()) for one in sharing)


def _masks(neighbourhood: Neighbourhood, people: Sequence[Resident], kind: str) -> Bits:
    return vocabulary(neighbourhood, kind).masks([getattr(one, kind) for one in people])


def ordered(neighbourhood: Neighbourhood, seed: int) -> list[Resident]:
    """By what people said and whom they know of; only who is alike in all of that, by a hash of the id.

    So a new name for somebody changes nothing about where the search looks first.
    """
    own = {one.id: _said(one, seed) for one in neighbourhood.residents}
    known = defaultdict[str, list[str]](list)
    for one, other in neighbourhood.never:
        known[one].append("blocks " + own.get(other, ""))
        known[other].append("blocked by " + own.get(one, ""))
    for one, other, ago in neighbourhood.met:
        known[one].append(f"met {ago} " + own.get(other, ""))
        known[other].append(f"met {ago} " + own.get(one, ""))
    for group in neighbourhood.groups:
        for member in group.members:
            known[member].append(f"with {group.x} {group.y} {sorted(own[m] for m in group.members)}")

    def order(one: Resident) -> tuple[object, ...]:
        return own[one.id], sorted(known.get(one.id, ())), tie(seed, one.id)

    return sorted(neighbourhood.residents, key=order)


def _said(one: Resident, seed: int) -> str:
    said = tuple(getattr(one, field) for field in Resident.__slots__ if field != "id")
    return fingerprint((seed, said))


def _mix(people: Sequence[Resident]) -> Ints:
    features = sorted({feature for one in people for feature, _ in one.mix})
    codes = {
        said: at for at, said in enumerate(sorted({said for one in people for said in one.mix}), start=1)
    }
    mix = np.zeros((len(features), len(people)), np.int64)
    row = {feature: at for at, feature in enumerate(features)}
    for place, one in enumerate(people):
        for said in one.mix:
            mix[row[said[0]], place] = codes[said]
    return mix


def _keys(pairs: Sequence[tuple[str, str]] | frozenset[tuple[str, str]], at: dict[str, int]) -> Ints:
    here = [sorted((at[one], at[other])) for one, other in pairs if one in at and other in at]
    return np.array(sorted({low * len(at) + high for low, high in here}), np.int64)
