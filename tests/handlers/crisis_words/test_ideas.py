"""What is meant is found by the ideas that come together, and by what makes a joke of them."""

import pytest

from handlers.crisis_words.ideas import REACH, read_ideas

BOATS = """
boat: boat/ship, the old_lady
sink: sinks/sinking, goes .. under
toy: bath/toy
- sinking feeling
danger <- boat + sink - toy
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
