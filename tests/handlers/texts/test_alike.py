"""Two words are one for another form or one slip of spelling, and stay two where they may well be two."""

import pytest

from handlers.texts.alike import STEMMERS, Alike, alike

ALL = tuple(STEMMERS)


@pytest.mark.parametrize(
    ("typed", "known"),
    [
        ("wandelingen", "wandelen"),
        ("loopt", "lopen"),
        ("spelletjes", "spel"),
        ("kahveler", "kahve"),
        ("koke", "koken"),
    ],
)
def test_another_form_is_the_same_word(typed: str, known: str) -> None:
    assert alike(typed, known, ALL) is Alike.SAME


@pytest.mark.parametrize(
    ("typed", "known"),
    [("kofie", "koffie"), ("pauzze", "pauze"), ("wandlen", "wandelen"), ("verwijdr", "verwijder")],
)
def test_one_slip_is_forgiven(typed: str, known: str) -> None:
    assert alike(typed, known, ALL) is not None


@pytest.mark.parametrize(
    ("typed", "known"),
    [
        ("kopen", "koken"),
        ("man", "maan"),
        ("olmek", "ormek"),
        ("handelen", "wandelen"),
        ("kaarten", "koffie"),
    ],
)
def test_what_may_be_another_word_is_another_word(typed: str, known: str) -> None:
    assert alike(typed, known, ALL) is None
