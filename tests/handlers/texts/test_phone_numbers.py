"""A number as people in and around the Netherlands write it can be dialled, and is read in groups."""

import pytest

from handlers.texts.phone_numbers import phone_in_words, phone_number


@pytest.mark.parametrize(
    ("typed", "dialled"),
    [
        ("020 123 45 67", "020 123 4567"),
        ("(020) 123 45 67", "020 123 4567"),
        ("020/1234567", "020 123 4567"),
        ("+31 (0)20-1234567", "020 123 4567"),
        ("0031 6 12345678", "06 12345678"),
        ("31612345678", "06 12345678"),
        ("6 12345678", "06 12345678"),
        ("06–12345678", "06 12345678"),
        ("mijn nummer is 06 12 34 56 78 (na 6 uur)", "06 12345678"),
        ("tel. 06.12.34.56.78", "06 12345678"),
        ("06 00 00 00 01", "06 00000001"),
        ("٠٢٠ ١٢٣ ٤٥ ٦٧", "020 123 4567"),
        ("0032 470 123456", "+32 470 12 34 56"),
        ("+49 (0)30 901820", "+49 30 901820"),
        ("00 90 532 123 45 67", "+90 532 123 45 67"),
        ("+212 6 12 34 56 78", "+212 6 12 34 56 78"),
        ("0800-2000", "0800 2000"),
        ("14 020", "14 020"),
        ("112", "112"),
    ],
)
def test_it_is_taken_as_it_is_dialled(typed: str, dialled: str) -> None:
    assert phone_number(typed) == dialled


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "bel Ruth",
        "06-1234567",  # a digit too few
        "06-123456789",  # a digit too many
        "+31 6 1234 567",
        "06-12345678 of 020-1234567",
        "12",
        "1" * 16,
        "0x20",
        "---",
    ],
)
def test_what_cannot_be_dialled_is_asked_again(typed: str) -> None:
    assert phone_number(typed) is None


@pytest.mark.parametrize(
    ("number", "groups"),
    [
        ("0200000000", "020 - 000 00 00"),
        ("020-000 00 00", "020 - 000 00 00"),
        ("+31 (0)20 000 00 00", "020 - 000 00 00"),
        ("0031612345678", "06 - 12 34 56 78"),
        ("0294000000", "0294 - 00 00 00"),
        ("088 0767 000", "088 - 076 70 00"),
        ("0800-2000", "0800 - 2000"),
        ("112", "112"),
        ("+32470000000", "+32 470 00 00 00"),
        ("geen", "geen"),
    ],
)
def test_it_can_be_read_aloud(number: str, groups: str) -> None:
    assert phone_in_words(number) == groups
