"""What the kidney benchmark reads and lists, and that the packing finds what brute force finds on it."""

import json
from collections.abc import Iterable
from itertools import permutations
from pathlib import Path
from random import Random

import pytest

from benchmarks.kidney_cycles import Cycle, Exchange, longest_first, packed, read

# 0 and 1 give each other; 2, 3, 4 go round; 5 is a second donor of the recipient of 1, and 0 and he give too.
SMALL = Exchange(
    recipient=[0, 1, 2, 3, 4, 1],
    gives=[
        frozenset({1, 5, 2}),
        frozenset({0, 5}),
        frozenset({3}),
        frozenset({4}),
        frozenset({2}),
        frozenset({0}),
    ],
)


def drawn(seed: int) -> Exchange:
    chance = Random(seed)
    pairs = range(chance.randint(3, 8))
    recipient = [*range(len(pairs) - 1), chance.randrange(len(pairs) - 1)]
    return Exchange(recipient, [frozenset(p for p in pairs if chance.random() < 0.4) for _ in pairs])


def by_permutations(exchange: Exchange) -> set[Cycle]:
    """Every order of two and three pairs that goes round, turned so that its lowest is first."""
    pairs = range(len(exchange.recipient))
    orders = (order for size in (2, 3) for order in permutations(pairs, size) if order[0] == min(order))
    return {order for order in orders if goes_round(exchange, order)}


def goes_round(exchange: Exchange, order: Cycle) -> bool:
    arcs = zip(order, order[1:] + order[:1], strict=True)
    apart = len({exchange.recipient[pair] for pair in order}) == len(order)
    return apart and all(other in exchange.gives[pair] for pair, other in arcs)


def rows(exchange: Exchange, cycles: Iterable[Cycle]) -> list[int]:
    return [exchange.recipient[pair] for cycle in cycles for pair in cycle]


def brute_force(exchange: Exchange, cycles: list[Cycle], used: frozenset[int] = frozenset()) -> int:
    if not cycles:
        return 0
    first, *rest = cycles
    mine = frozenset(rows(exchange, [first]))
    without = brute_force(exchange, rest, used)
    return without if mine & used else max(without, len(first) + brute_force(exchange, rest, used | mine))


def test_each_cycle_is_listed_once_and_no_recipient_is_in_it_twice() -> None:
    assert sorted(SMALL.cycles()) == [(0, 1), (0, 5), (2, 3, 4)]


@pytest.mark.parametrize("seed", range(40))
def test_the_list_is_what_all_orders_give(seed: int) -> None:
    listed = list(drawn(seed).cycles())
    assert len(listed) == len(set(listed))
    assert set(listed) == by_permutations(drawn(seed))


@pytest.mark.parametrize("seed", range(40))
def test_the_packing_is_as_good_as_brute_force_and_says_so(seed: int) -> None:
    exchange = drawn(seed)
    found = packed(exchange)
    given = rows(exchange, found.chosen)
    assert len(given) == len(set(given))
    assert set(found.chosen) <= by_permutations(exchange)
    assert found.transplants == brute_force(exchange, sorted(by_permutations(exchange)))
    assert found.exact
    assert longest_first(exchange) <= found.transplants <= found.bound


def test_longest_first_can_fall_behind() -> None:
    """One cycle of three takes a pair out of three cycles of two."""
    gives = [{1, 3}, {2, 4}, {0, 5}, {0}, {1}, {2}]
    exchange = Exchange(range(6), [frozenset(some) for some in gives])
    assert (longest_first(exchange), packed(exchange).transplants) == (3, 6)


def test_a_file_is_read_without_donors_who_bring_nobody(tmp_path: Path) -> None:
    donors = {
        "7": {"sources": [70], "matches": [{"recipient": 90, "score": 1}]},
        "8": {"altruistic": True, "matches": [{"recipient": 70, "score": 1}]},
        "9": {"sources": [90], "matches": [{"recipient": 70, "score": 1}, {"recipient": 80, "score": 1}]},
        "10": {"sources": [90]},
    }
    (tmp_path / "one.json").write_text(json.dumps({"data": donors}))
    found = read(tmp_path / "one.json")
    assert (found.recipient, found.gives) == ([0, 1, 1], [frozenset({1, 2}), frozenset({0}), frozenset()])
    assert list(found.cycles()) == [(0, 1)]
