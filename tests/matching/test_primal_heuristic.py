"""How much is searched for how many people, and that more of it never makes a plan worse."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
import pytest

from benchmarks.matcher_people import people
from matching.executor import Given, Made
from matching.limits import Limits
from matching.packing import prices, primal_heuristic
from matching.packing.primal_heuristic import _moves, _placeable, _recombine, searched
from matching.packing.search import SIZES, SIZES_EACH, Search, Spots
from matching.round import round_
from tests.matching.pools import by_hand, padded

pytestmark = pytest.mark.slow

LINE = Spots(np.arange(6), np.zeros(6, np.int64))


def test_moves_grow_with_those_who_can_have_a_place() -> None:
    assert [_placeable(1000, placed) for placed in (1000, 500, 499)] == [1000, 1000, 499]
    assert _placeable(6000, 10) == 6000, "a city has moves for each"
    assert _moves(200, 100) == 1000
    assert [_moves(size, 10**6) for size in (200, 1000, 2400)] == [150_000, 200_000, 480_000]
    assert [_moves(1000, columns) for columns in (40_000, 39_999)] == [200_000, 600_000]
    assert [_moves(size, 10**6) for size in (2500, 100_000)] == [375_000, 4_000_000]


class Nobody:
    def each(
        self,
        task: Callable[[Given, Limits], Made],
        given: Sequence[Given],
        sizes: Sequence[int],
        limits: Limits,
    ) -> list[Made]:
        raise AssertionError("few columns need no annealing")


def test_few_columns_are_packed_at_once_and_exactly() -> None:
    columns = (((0, 1, 2), 60), ((3, 4, 5), 60), ((0, 1, 3), 100), ((2, 4, 5), 90), ((1, 2, 3), 20))
    pool = by_hand(*columns, people=6)
    found = searched(pool, padded(*[34] * 6), LINE, 0, Limits(), Nobody())
    assert sorted(found.tolist()) == [2, 3]


def test_recombination_never_gives_up_the_best(monkeypatch: pytest.MonkeyPatch) -> None:
    columns = (((0, 1, 2), 60), ((3, 4, 5), 60), ((0, 1, 3), 100), ((2, 4, 5), 90))
    best, other = np.array([2, 3]), np.array([0, 1])
    monkeypatch.setattr(Search, "improve", lambda *_: None)
    monkeypatch.setattr(Search, "recombine", lambda *_: False)
    search = Search(by_hand(*columns, people=6), padded(*[34] * 6), LINE, best)
    _recombine(search, [other, best, other], Limits())
    assert sorted(search.chosen.tolist()) == [2, 3]


@pytest.mark.parametrize(("kind", "seed"), [("busy", 2), ("sparse", 1)])
def test_plans_recombined_are_worth_no_less_and_have_their_starts_improved(
    kind: str, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, sizes = people(70, kind, seed), list[object]()
    improve = Search.improve

    def watched(search: Search, limits: Limits, of: Sequence[int] = SIZES) -> None:
        sizes.append(of)
        improve(search, limits, of)

    for name, value in (("FEW_AT_ONCE", 0), ("MOVES", 300)):
        monkeypatch.setattr(primal_heuristic, name, value)
    monkeypatch.setattr(Search, "improve", watched)
    together = round_(here)
    assert sizes.count(SIZES_EACH) == primal_heuristic.STARTS_OF_FEW - 1
    monkeypatch.setattr(primal_heuristic, "RECOMBINED_UP_TO", 0)
    assert round_(here).value <= together.value


def test_a_city_with_few_supporters_has_the_prices_of_those_who_can_have_a_place(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Soft prices hardly come down where one supporter is in thousands of columns."""
    monkeypatch.setattr(prices, "SOFT_FROM", 50)
    monkeypatch.setattr(prices, "SoftPrices", None)
    here = people(60, "busy", 1)
    plan = round_(replace(here, supporters=here.supporters[:2]))
    assert plan.ratio is not None
    assert plan.ratio > 0.95
