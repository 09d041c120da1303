"""Ties and fingerprints are the same on every computer, whatever the order of a set there."""

import pytest

from matching.fingerprint import fingerprint
from matching.people import Load
from matching.ties import pick, tie, tie_of_set
from tests.matching.neighbours import some


def test_a_tie_is_the_same_for_ever() -> None:
    assert tie(0, "anna")[0].hex() == "d04474cc4b844a8c"
    assert tie(1, "anna") != tie(0, "anna")
    assert tie(-1, "\ud800") != tie(0, "\ud800")
    assert len({tie(2**bit, "anna") for bit in range(64)} | {tie(0, "anna")}) == 65
    assert tie(2**64, "anna") == tie(0, "anna")


def test_a_pick_is_the_same_for_ever() -> None:
    """Another pick would change plans that people have already."""
    picked = [pick(seed, ["walk", "coffee", "chess"]) for seed in range(3, 9)]
    assert picked == ["walk", "chess", "coffee", "walk", "chess", "chess"]


def test_the_tie_of_a_set_knows_no_order() -> None:
    assert tie_of_set(3, ["b", "a"]) == tie_of_set(3, ["a", "b"])


@pytest.mark.parametrize("seed", range(5))
def test_what_was_not_picked_may_go_without_changing_the_pick(seed: int) -> None:
    words = {"walk", "coffee", "chess", "soup"}
    picked = pick(seed, words)
    assert all(pick(seed, words - {other}) == picked for other in words - {picked})


def test_a_fingerprint_is_the_same_for_ever_and_differs_with_any_field() -> None:
    assert fingerprint((some("b", "a", "c"), None, True, 3)) == "213857027c5d50cb9327975bb3248657"
    assert fingerprint(some(*range(50))) == fingerprint(some(*reversed(range(50))))
    assert fingerprint(Load(resident="a")) != fingerprint(Load(resident="a", open=1))
    assert fingerprint(("1",)) != fingerprint((1,))


def test_what_has_no_plain_form_has_no_fingerprint() -> None:
    with pytest.raises(TypeError, match="float"):
        fingerprint(0.5)
