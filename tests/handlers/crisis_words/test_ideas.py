"""What is meant is found by the ideas that come together, and by what makes a joke of them."""

import pytest

from handlers.crisis_words.ideas import NEAR, REACH, read_ideas

BOATS = """
boat: boat/ship, the old_lady
boat: raft*
sink: sinks/sinking, goes .. under
toy: bath/toy
film: film
- sinking feeling
danger <- boat + sink - toy - film
heavy <- boat
"""


@pytest.mark.parametrize(
    ("text", "degrees"),
    [
        ("my boat sinks", {"danger", "heavy"}),
        ("sinking, the whole ship", {"danger", "heavy"}),
        ("the old lady goes right under", {"danger", "heavy"}),
        ("my boat is snking", {"danger", "heavy"}),
        ("my boat sinks in the bath", {"heavy"}),
        ("my boat gives me a sinking feeling", {"heavy"}),
        ("my boat " + "is nice " * REACH + "and sinks", {"heavy"}),
        ("my rafts sinking", {"danger", "heavy"}),
        ("my boat sinks in the film", {"heavy"}),
        ("a toy, one my boat sinks", {"heavy"}),
        ("a toy, one two my boat sinks", {"danger", "heavy"}),
        ("my boat " + "is " * (REACH - 2) + "sinks", {"danger", "heavy"}),
        ("my boat sinks " + "is " * (REACH + NEAR - 3) + "toy", {"heavy"}),
        ("my boat sinks " + "is " * (REACH + NEAR - 2) + "toy", {"danger", "heavy"}),
        ("sinking feeling then sinking feeling then my boat sinks", {"danger", "heavy"}),
        ("my boat no sinking feeling then sinking feeling", {"heavy"}),
        ("it sinks", set()),
        ("", set()),
    ],
)
def test_ideas_count_together_in_any_order_and_not_too_far_apart(text: str, degrees: set[str]) -> None:
    assert read_ideas("en", BOATS).degrees(text) == degrees


def test_a_word_that_begins_as_a_listed_one_is_no_slip_of_another() -> None:
    without, with_start = (
        read_ideas("tr", f"hit: itiyor\n{more}danger <- hit") for more in ("", "want: ist*\n")
    )
    assert without.degrees("istiyor")
    assert not with_start.degrees("istiyor")


def test_an_intent_of_an_idea_without_words_is_a_fault_in_the_file() -> None:
    with pytest.raises(ValueError, match="boot"):
        read_ideas("en", "boat: boat\ndanger <- boot")


def test_it_is_spelled_as_the_language_is() -> None:
    dutch = read_ideas("nl", "boot: boten\nzinkt: zinkt\n- zinkt niet\ndanger <- boot + zinkt")
    assert dutch.degrees("booten zinkd")
    assert not dutch.degrees("booten sinkt nit")


def test_a_word_of_another_language_is_no_slip() -> None:
    assert read_ideas("en", "load: burden\ndanger <- load").degrees("burdon")
    assert not read_ideas("en", "load: burden\ndanger <- load", ["burdon"]).degrees("burdon")
