"""What people type, and what is left of it."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from handlers.texts.clean import MOST_MARKS, NAME_LENGTH, call_name, clean_text

NASTY = "a1 \n\t\u200d\u200c\u202e\u2066\ud83d\u0301\u0300\ufe0f\u0650\u0644\u0915\u094d\U0001f468\u20e3"
HARMFUL = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\x00\r")
anything = st.text(st.one_of(st.characters(), st.sampled_from(NASTY)), max_size=120)


@given(anything)
def test_what_was_cleaned_can_be_stored_sent_and_cleaned_again(raw: str) -> None:
    clean = clean_text(raw, most=60)
    clean.encode("utf-8")
    assert clean == clean_text(clean, most=60)
    assert clean == unicodedata.normalize("NFC", clean)
    assert len(clean) <= 60
    assert not HARMFUL & set(clean)


@given(anything)
def test_no_letter_carries_a_tower_of_marks(raw: str) -> None:
    in_a_row = 0
    for one in clean_text(raw):
        in_a_row = in_a_row + 1 if unicodedata.category(one) in ("Mn", "Me") else 0
        assert in_a_row <= MOST_MARKS


@example("@®A")
@given(anything)
def test_a_name_is_one_short_line_with_a_letter_or_no_name_at_all(raw: str) -> None:
    name = call_name(raw)
    if name is not None:
        assert 0 < len(name) <= NAME_LENGTH
        assert "\n" not in name
        assert any(one.isalpha() for one in name)
        assert call_name(name) is not None


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("  hallo \r\n\r\n\r\n\r\n daar  ", "hallo\n\ndaar"),
        ("e\u0301e\u0301n", "één"),
        ("naar \u202erechts\u202c", "naar rechts"),
        ("half \ud83d mens \ud83d\udc4d", "half mens 👍"),
        ("on\u00adzicht\u200bbaar\ufeff", "onzichtbaar"),
        ("z" + "\u0301\u0300\u0302\u0303\u0304\u0305", "ź\u0300\u0302\u0303"),
        ("\u0301wees", "wees"),
        ("leeg \u3164\u2800.", "leeg ."),
        ("een\x00nul\x07", "eennul"),
        ("tab\tspatie\u00a0vast", "tab spatie vast"),
    ],
)
def test_what_harms_goes_and_what_was_meant_stays(raw: str, clean: str) -> None:
    assert clean_text(raw) == clean


@pytest.mark.parametrize(
    "whole",
    ["👨‍👩‍👧 thuis", "👍🏽", "1️⃣", "🏳️‍🌈", "می‌خواهم", "क्‍ष", "مرحبا", "Nguyễn Thị", "שָׁלוֹם", "Çağrı", "ትዕግስት"],
)
def test_no_language_and_no_emoji_loses_what_it_needs(whole: str) -> None:
    assert clean_text(whole) == unicodedata.normalize("NFC", whole)


def test_a_joiner_between_dutch_letters_goes() -> None:
    assert clean_text("Jo\u200dke") == "Joke"


def test_a_long_text_is_cut_between_letters_not_inside_one() -> None:
    assert clean_text("ab👨‍👩‍👧", most=4) == "ab"
    assert clean_text("a" * 10_000) == "a" * 1000


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("Martin", "Martin"),
        ("  martin\nvan hiernaast ", "martin"),
        ("Martin van der Berg", "Martin van der Berg"),
        ("Martin!", "Martin"),
        ("🌱 Riek 👤", "Riek"),
        ("Marie-Louise Wilhelmina van den Heuvel-Bergsma", "Marie-Louise Wilhelmina van den"),
        ("M" * 4000, "M" * 40),
        ("فاطمة", "فاطمة"),
        ("李", "李"),
        ("\u202eekoJ", "ekoJ"),
    ],
)
def test_a_name_is_kept_as_it_was_said(raw: str, name: str) -> None:
    assert call_name(raw) == name


@pytest.mark.parametrize(
    "raw",
    [
        "",
        " ",
        "\n",
        "\u200b",
        "\ud83d",
        "🌱🌱",
        "👨‍👩‍👧",
        "42",
        "...",
        "06 12 34 56 78",
        "020-0000000 bel",
        "@joke",
    ],
)
def test_what_is_no_name_is_asked_again(raw: str) -> None:
    assert call_name(raw) is None
