"""A need chooses the variants that suit, before anybody is paired; it does nothing else."""

import pytest

from matching.needs import Needs, Variant, suits, what_suits
from tests.matching.neighbours import some

EASY = Variant(activity="walk", minutes=20, slow=True, benches=True, step_free=True)


@pytest.mark.parametrize(
    ("needs", "variant", "suiting"),
    [
        (Needs(minutes=40), Variant(activity="walk", minutes=90), True),
        (Needs(minutes=20), Variant(activity="walk", minutes=20), True),
        (Needs(minutes=20), Variant(activity="walk", minutes=21), False),
        (Needs(minutes=10), EASY, False),
        (Needs(slowly=True, benches=True, step_free=True), EASY, True),
        (Needs(slowly=True), Variant(activity="walk", benches=True, step_free=True), False),
        (Needs(benches=True), Variant(activity="walk", slow=True, step_free=True), False),
        (Needs(step_free=True), Variant(activity="walk", slow=True, benches=True), False),
    ],
)
def test_a_walk_suits_when_every_need_is_met(needs: Needs, variant: Variant, suiting: bool) -> None:
    assert suits(needs, variant) is suiting


def test_what_has_no_length_suits_who_walks_no_minute() -> None:
    assert suits(Needs(minutes=0), Variant(activity="coffee"))


def test_a_short_loop_lets_somebody_enjoy_a_long_walk() -> None:
    long, loop = Variant(activity="walk", minutes=60), Variant(activity="walk", minutes=10)
    assert what_suits(["walk"], Needs(minutes=10), [long]) == some()
    assert what_suits(["walk"], Needs(minutes=10), [long, loop]) == {"walk"}


def test_variants_with_their_own_tag_stay_apart() -> None:
    short = Variant(activity="walk", minutes=20, tag="short walk")
    long = Variant(activity="walk", minutes=60, tag="long walk")
    assert what_suits(["walk"], Needs(minutes=20), [short, long]) == {"short walk"}
    assert what_suits(["walk"], Needs(), [short, long]) == {"short walk", "long walk"}


def test_what_nobody_described_stays_and_what_somebody_does_not_enjoy_is_never_added() -> None:
    assert what_suits(["chess"], Needs(step_free=True), [EASY]) == {"chess"}
