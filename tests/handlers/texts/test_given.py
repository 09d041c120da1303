"""What is typed as a name of a thing is cleaned, or asked again."""

import pytest

from handlers.texts.typed_values import first_name, some_lines, some_words


def test_a_name_of_a_thing_is_one_short_line() -> None:
    assert some_words("  Buurthuis\n  De Wachter ") == "Buurthuis De Wachter"
    assert some_words("a" * 61) is None
    assert some_words("!?") is None


def test_a_few_lines_stay_a_few_lines() -> None:
    assert some_lines("We groeten.\nHonden mee.") == "We groeten.\nHonden mee."
    assert some_lines("a" * 601) is None
    assert some_lines("123") is None


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("noem me maar Bertje", "Bertje"),
        ("Ik heet bert", "Bert"),
        ("my name is Ann-Marie", "Ann-Marie"),
        ("Ik ben", "Ik ben"),
        ("Joke van Dam", "Joke van Dam"),
    ],
)
def test_the_words_around_a_name_are_no_part_of_it(typed: str, name: str) -> None:
    assert first_name(typed) == name
