"""Nobody says a seed: then it is 0, for each of the four questions; and equals are told apart by it."""

from collections.abc import Callable

import pytest

from matching.answer import Wish, answer
from matching.companions import companions
from matching.grow import grow
from matching.people import Group
from matching.round import round_
from tests.matching.neighbours import circle, neighbour, some, street, walk

A, B, C, D = circle("a", "b", "c", "d")
CLUB = Group(
    id="club", members=some("a", "b"), x=0, y=0, day_parts=some("tuesday morning"), enjoys=some("walk"),
    languages=some("nl"),
)  # fmt: skip
NEW = [neighbour(f"n{at}", offers=some("help for a"), wishes=some("help for c")) for at in range(9)]
GIVERS = [neighbour(f"g{at}", offers=some("milk")) for at in range(9)]
ACTIVITIES = some(*(f"joy {at}" for at in range(9)))
CROWD = [neighbour(f"c{at}", enjoys=ACTIVITIES, offers=some("x"), wishes=some("x")) for at in range(3)]

QUESTIONS: dict[str, Callable[..., object]] = {
    "answer": lambda **seed: answer(street(A, *GIVERS), Wish(by="a", what="milk"), **seed),
    "companions": lambda **seed: companions(street(A, *GIVERS), walk("a", most=1), **seed),
    "grow": lambda **seed: grow(street(A, B, C, D, *NEW, groups=(CLUB,)), "club", **seed),
    "round": lambda **seed: round_(street(*CROWD), **seed),
}


@pytest.mark.parametrize("name", QUESTIONS)
def test_without_a_seed_it_is_zero(name: str) -> None:
    ask = QUESTIONS[name]
    assert ask() == ask(seed=0)
    assert ask() == ask()
    assert {str(ask(seed=seed)) for seed in range(-1, 12)} > {str(ask())}


@pytest.mark.parametrize("name", QUESTIONS)
def test_the_seeds_around_zero_differ(name: str) -> None:
    """The equals here are many, so that no two of these seeds choose the same by chance."""
    ask = QUESTIONS[name]
    assert str(ask()) != str(ask(seed=-1))
    assert str(ask()) != str(ask(seed=1))
