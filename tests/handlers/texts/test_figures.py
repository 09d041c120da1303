"""Figures about all texts: what they count, on sentences that were counted by hand."""

import pytest

from handlers.text_check import figures as module
from handlers.text_check.figures import Figures, figures, flesch_douma
from handlers.text_check.new_language import to_translate
from handlers.texts.speaker import sources


@pytest.mark.parametrize(
    ("text", "syllables", "words", "sentences"),
    [
        ("Ik ga mee.", 3, 3, 1),
        ("Ik ga mee.\nKom jij ook?", 6, 6, 2),
        ("De coördinator organiseert bijeenkomsten.", 14, 4, 1),
    ],
)
def test_flesch_douma_is_as_counted_by_hand(text: str, syllables: int, words: int, sentences: int) -> None:
    by_hand = 206.84 - 0.77 * (100 * syllables / words) - 0.93 * (words / sentences)
    assert flesch_douma(text) == pytest.approx(by_hand)


def test_of_a_language_that_was_only_begun_nothing_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    begun = {name: to_translate(source) for name, source in sources("nl").items()}
    monkeypatch.setattr(module, "sources", lambda _: begun)
    assert figures("pl") == Figures(0, 0, None, None)


@pytest.mark.slow
def test_what_neighbours_read_is_easy_by_every_figure() -> None:
    dutch, english = figures("nl"), figures("en")
    assert dutch.messages == english.messages > 300
    assert dutch.common is not None
    assert dutch.common > 0.9
    assert dutch.douma is not None
    assert dutch.douma > 90
    assert english.douma is None, "the formula is for Dutch"
