"""How often words of distress are recognised: held here, printed into docs/safety.md."""

from datetime import UTC, datetime, timedelta

import pytest

from handlers.crisis_words.recognise import distress_in, says_danger
from handlers.distress.numbers import NUMBERS
from handlers.documents.safety_page import LISTS, PAGE, TIERS, new_sentences, phrases, sentences, written
from handlers.text_check.entries import entries
from handlers.text_check.rendered import rendered
from handlers.texts.speaker import languages, sources, speaker

RECALL, FALSE_ALARMS = 0.99, 0.01


def share(kind: str) -> float:
    said = [phrase for listed in LISTS for phrase in phrases(kind, listed)]
    assert len(said) >= 300
    assert len(set(said)) == len(said)
    return sum(map(says_danger, said)) / len(said)


def test_of_what_is_on_the_lists_hardly_anything_is_missed() -> None:
    assert share("crisis") >= RECALL


def test_hardly_anything_harmless_is_taken_for_distress() -> None:
    assert share("harmless") <= FALSE_ALARMS


@pytest.mark.parametrize("listed", LISTS)
def test_every_language_has_both_kinds(listed: str) -> None:
    assert len(phrases("crisis", listed)) >= 70
    assert len(phrases("harmless", listed)) >= 50


@pytest.mark.parametrize(
    ("half", "tier", "least"),
    [
        ("looked_at", "danger", 0.95),
        ("looked_at", "heavy", 0.95),
        ("looked_at", "calm", 0.98),
        ("held_out", "danger", 0.75),
        ("held_out", "heavy", 0.9),
        ("held_out", "calm", 0.95),
    ],
)
def test_of_sentences_in_other_words_most_are_heard_and_calm_ones_are_left_alone(
    half: str, tier: str, least: float
) -> None:
    said = sentences(half, tier)
    right = [one for one in said if bool(distress_in(one)) == bool(TIERS[tier])]
    assert len(said) >= 75
    assert len(right) >= least * len(said)


@pytest.mark.parametrize(("language", "least"), [("nl", 0.9), ("en", 0.9), ("tr", 0.8), ("ar", 0.8)])
def test_of_sentences_that_were_held_out_most_are_heard_and_hardly_any_harmless_one(
    language: str, least: float
) -> None:
    said = [one for tier in ("danger", "heavy") for one in new_sentences(language, tier, "held_out")]
    calm = new_sentences(language, "calm", "held_out")
    assert sum(bool(distress_in(one)) for one in said) >= least * len(said)
    assert sum(bool(distress_in(one)) for one in calm) <= 0.02 * len(calm)


@pytest.mark.slow
def test_the_figures_on_the_page_are_those_of_today() -> None:
    """Written into a page with other figures, they come out as they stand there."""
    page = PAGE.read_text("utf-8")
    other = page.replace("| **all** | ", "| **all** | 1")
    assert other != page
    assert written(other) == page, "run: make safety"


@pytest.mark.parametrize("language", languages())
def test_nothing_that_stands_on_a_button_sounds_like_distress(language: str) -> None:
    """Pressing a key says its words. Only our own way to the card may, and it asks first."""
    listed = [one for one in entries(sources(language)) if one.kind == "button"]
    heard = {said.text for said in rendered(speaker(language), listed) if distress_in(said.text)}
    assert heard == set()


def test_the_numbers_were_checked_in_the_last_half_year() -> None:
    today = datetime.now(UTC).date()
    assert not NUMBERS.too_old(today), "call or look up the numbers in numbers.toml, and write the day there"


@pytest.mark.parametrize(("days", "old"), [(0, False), (180, False), (181, True), (-1, True)])
def test_numbers_of_longer_ago_would_be_found(days: int, old: bool) -> None:
    assert NUMBERS.too_old(NUMBERS.checked_on + timedelta(days=days)) is old
