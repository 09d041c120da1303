"""An emoji is what a reader sees as one picture, however many characters it is made of."""

import pytest

from handlers.texts.emoji import emoji_in, may_be_joined, seen_length, without_emoji


@pytest.mark.parametrize(
    "one", ["🚶", "↩️", "⏰", "☀️", "👨‍👩‍👧", "👍🏽", "🇳🇱", "1️⃣", "🏳️‍🌈", "✅", "➡️", "⭐", "❤️", "☎", "🪴"]
)
def test_a_picture_counts_once(one: str) -> None:
    assert emoji_in(f"Dag {one} buur") == (one,)
    assert seen_length(f"{one} Ja") == 4
    assert without_emoji(one) == ""


@pytest.mark.parametrize("text", ["Dag buur, 10 uur!", "é # * 1", "مرحبا", "€ 2,50", "“ja” – nee…"])
def test_letters_digits_and_signs_are_no_pictures(text: str) -> None:
    assert emoji_in(text) == ()
    assert without_emoji(text) == text


def test_only_a_picture_takes_an_invisible_joiner() -> None:
    assert may_be_joined("👩")
    assert may_be_joined("\ufe0f")
    assert not may_be_joined("a")
    assert not may_be_joined("")
