"""What is typed as a number or a name of a thing is cleaned, or asked again."""

import pytest

from handlers.texts.typed_values import first_name, phone_number, some_lines, some_words


@pytest.mark.parametrize("typed", ["020 123 45 67", "+31 (0)20-1234567", "112", "14020", " 0800-2000 "])
def test_a_phone_number_is_taken_as_it_is_written(typed: str) -> None:
    assert phone_number(typed) == typed.strip()


@pytest.mark.parametrize(
    "typed", ["", "bel Ruth", "06-12345678 of 020-1234567", "12", "1" * 16, "0x20", "---"]
)
def test_what_is_no_phone_number_is_asked_again(typed: str) -> None:
    assert phone_number(typed) is None


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
