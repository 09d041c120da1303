"""A city in tiles: the same promises as one pool, whatever the tiles and however many cores."""

import numpy as np
import pytest

from matching.limits import Cancelled, Limits
from matching.neighbourhood import Neighbourhood
from matching.packing.city import PackedColumns, pack_city
from matching.packing.column_builder import Builder
from matching.packing.map_tiles import tiles
from matching.packing.people_arrays import people_arrays
from matching.round import round_
from matching.settings import DEFAULTS, Settings
from matching.verify import verify
from tests.matching.packings import town

pytestmark = pytest.mark.slow


def builder_of(neighbourhood: Neighbourhood) -> Builder:
    return Builder(neighbourhood, people_arrays(neighbourhood, DEFAULTS, 0), DEFAULTS)


def rows_of(found: PackedColumns) -> list[list[int]]:
    return sorted(sorted(row) for row in found.pool.rows.tolist())


@pytest.mark.parametrize("seed", range(6))
def test_what_tiles_find_can_be_and_covers_every_column(seed: int) -> None:
    builder = builder_of(town(seed))
    everything = builder.all(Limits()).pool
    found = pack_city(builder, Limits(), tile=12)
    taken = np.bincount(found.pool.rows.ravel(), minlength=len(builder.caps) + 1)[:-1]
    assert (taken <= builder.caps).all()
    assert (everything.sums(found.dual_prices) >= everything.value).all()
    known = {
        (*sorted(row), value) for row, value in zip(everything.rows.tolist(), everything.value, strict=True)
    }
    assert {
        (*sorted(row), value) for row, value in zip(found.pool.rows.tolist(), found.pool.value, strict=True)
    } <= known
    assert set(found.possible) == set(np.unique(everything.rows[everything.rows < everything.people]))


@pytest.mark.parametrize("seed", range(3))
def test_a_plan_in_tiles_passes_the_checker(seed: int) -> None:
    neighbourhood = town(seed)
    settings = Settings(city_from=20, tile=12)
    plan = round_(neighbourhood, settings)
    assert verify(plan, neighbourhood, settings) == ()
    assert plan.upper_bound is not None
    assert plan.value >= 0.9 * round_(neighbourhood).value


@pytest.mark.slow
def test_the_number_of_cores_changes_nothing() -> None:
    builder = builder_of(town(5, 100))
    alone, together = pack_city(builder, Limits(), tile=12), pack_city(builder, Limits(), workers=2, tile=12)
    assert (alone.dual_prices == together.dual_prices).all()
    assert rows_of(alone) == rows_of(together)


def test_a_map_is_cut_into_tiles_that_hold_everybody_once() -> None:
    crowd = builder_of(town(1)).arrays
    everybody = np.arange(len(crowd))
    for part in (0.5, 0.38):
        cut = tiles(crowd, everybody, 7, part)
        assert max(map(len, cut)) <= 7
        assert np.array_equal(np.sort(np.concatenate(cut)), everybody)


def test_tiles_too_stop_when_nobody_waits_or_the_time_is_over() -> None:
    builder = builder_of(town(2))
    limits = Limits(seconds=0.0)
    pack_city(builder, limits, tile=12)
    assert limits.stopped
    with pytest.raises(Cancelled):
        pack_city(builder, Limits(cancel=lambda: True), tile=12)
