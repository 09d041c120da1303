"""A value at the beginning of a sentence has a capital, also behind a quote and in Turkish."""

import pytest

from handlers.texts.capital import capital


@pytest.mark.parametrize(
    ("words", "language", "begun"),
    [
        ("het koffie drinken", "nl", "Het koffie drinken"),
        ("“jeu de boules”", "nl", "“Jeu de boules”"),
        ("ijs eten", "nl", "IJs eten"),
        ("işler", "tr", "\u0130şler"),
        ("60 jaar dansen", "nl", "60 jaar dansen"),
        ("المشي", "ar", "المشي"),
        ("", "nl", ""),
        ("…", "nl", "…"),
    ],
)
def test_a_sentence_begins_with_a_capital(words: str, language: str, begun: str) -> None:
    assert capital(words, language=language) == begun
