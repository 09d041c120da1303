"""People as the kernel reads them: one row each, in the order in which the walk goes."""

from ctypes import c_int64
from typing import Any

import numpy as np
import numpy.typing as npt

from matching.packing.bit_masks import LANE, Bits, Flags, Indices
from matching.packing.column_builder import Builder
from matching.packing.kernel import People, point
from matching.packing.pairs import FittingPairs
from matching.packing.priced_walk import best_bonds
from matching.packing.reciprocity import harmonies

Array = npt.NDArray[Any]


def people_of(builder: Builder, found: FittingPairs) -> tuple[People, list[Array]]:
    arrays, who, settings = builder.arrays, found.who, builder.settings
    fields = [
        np.ascontiguousarray(bits[:, who].T) for bits in (arrays.enjoys, arrays.day_parts, arrays.languages)
    ]
    ends = np.cumsum([bits.shape[1] for bits in fields])
    after = np.searchsorted(found.first, np.arange(len(who) + 1)).astype(np.int64)
    most = np.maximum(best_bonds(found), -(2**30))
    kept: dict[str, Array] = {
        "ground": np.concatenate(fields, 1),
        "offers": np.ascontiguousarray(arrays.offers[:, who].T),
        "wishes": np.ascontiguousarray(arrays.wishes[:, who].T),
        "offers_said": arrays.offers_said[who],
        "wishes_said": arrays.wishes_said[who],
        "waiting": arrays.waiting[who],
        "after": after,
        "later": found.second.astype(np.int32),
        "bond": found.bond.astype(np.int32),
        "most_bond": most.astype(np.int32),
        **_helping(builder, who, int(ends[-1]), int(ends[0])),
    }
    people = People(
        people=len(who), lanes=int(ends[-1]), exchange_lanes=len(arrays.offers),
        least=settings.group_least, most=settings.group_most, background=settings.background,
        supporters=len(builder.helpers.welcome) if builder.helpers else 0,
        helper_lanes=kept["helps"].shape[1], when_from=int(ends[0]), when_to=int(ends[1]),
        speak_from=int(ends[1]), speak_to=int(ends[2]),
    )  # fmt: skip
    people.ends = (c_int64 * 3)(*ends.tolist())
    people.harmony = (c_int64 * 9)(*harmonies(settings).ravel().tolist())
    point(people, **kept)
    return people, [*kept.values()]


def _helping(builder: Builder, who: Indices, lanes: int, joys: int) -> dict[str, Bits]:
    """Who is welcome to whom as bits of supporters, and the day parts and languages of each supporter."""
    helpers = builder.helpers
    if helpers is None:
        nobody = np.zeros((len(who), 0), np.uint64)
        return {"helps": nobody, "asks": nobody, "helper_ground": np.zeros((0, lanes), np.uint64)}
    ground = np.zeros((len(helpers.welcome), lanes), np.uint64)
    ground[:, joys:] = np.concatenate([helpers.day_parts.T, helpers.languages.T], 1)
    welcome = np.array(helpers.welcome)[:, who].T
    return {"helps": _as_bits(welcome), "asks": _as_bits(helpers.shown_to()[who]), "helper_ground": ground}


def _as_bits(flags: Flags) -> Bits:
    """(people, things) as (people, lanes of 64)."""
    lanes = -(-flags.shape[1] // LANE)
    padded = np.zeros((len(flags), lanes * LANE), np.uint64)
    padded[:, : flags.shape[1]] = flags
    weights = np.uint64(1) << np.arange(LANE, dtype=np.uint64)
    bits: Bits = (padded.reshape(len(flags), lanes, LANE) * weights).sum(2, dtype=np.uint64)
    return bits
