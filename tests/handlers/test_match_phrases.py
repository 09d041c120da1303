"""A few words, and which choices they may be."""

from collections.abc import Callable
from functools import cache

import pytest

from handlers.catalogue.choices import ACTIVITIES, OFFERS
from handlers.catalogue.match_phrases import Known, fitting, patterns_in, phrases_of


@cache
def activities() -> list[Known]:
    return [Known(one.tag, phrases_of(f"activity-{one.tag}", "nl")) for one in ACTIVITIES]


@cache
def offers() -> list[Known]:
    return [Known(one.tag, phrases_of(f"offer-{one.tag}", "nl")) for one in OFFERS]


@pytest.mark.parametrize(
    ("said", "tags"),
    [
        ("schaken", ["games"]),
        ("Ik hou van lezen en van mijn hond", ["reading", "animals"]),
        ("FIETSTOCHTJE!", ["cycling"]),
        ("samen eten met buren", ["eating"]),
        ("I like cooking", ["cooking"]),
        ("foto's", ["photos"]),
        ("oude radio's maken", []),
        ("🌷🌷", []),
        ("", []),
        ("مرحبا", []),
    ],
)
def test_what_somebody_says_in_own_words_finds_what_it_may_be(said: str, tags: list[str]) -> None:
    assert fitting(said, activities()) == tags


def test_an_offer_is_found_among_the_offers() -> None:
    assert fitting("ik kan goed soep koken", offers()) == ["soup", "cooking"]
    assert fitting("boodschapjes doen", offers()) == ["groceries"]


def test_at_most_three_and_the_longest_phrase_first() -> None:
    said = "wandelen, zwemmen, dansen en vissen, of samen eten"
    assert fitting(said, activities()) == ["eating", "walk", "swimming"]


def test_a_short_word_is_no_beginning_of_another_one() -> None:
    bell = [Known("calling", (("bel",),)), Known("dog", (("hond",),))]
    assert fitting("belgië en hondsdolheid", bell) == []
    assert fitting("bel mij, hondje", bell) == ["calling", "dog"]


def test_all_words_of_a_phrase_are_needed() -> None:
    known = [Known("eating", (("samen", "eten"),))]
    assert fitting("samen", known) == []
    assert fitting("eten, liefst samen", known) == ["eating"]


@pytest.mark.parametrize("choices", [activities, offers])
def test_every_choice_is_known_by_words_that_a_person_can_type(
    choices: Callable[[], list[Known]],
) -> None:
    for one in choices():
        assert one.phrases
        assert all(one.phrases), one.tag
        assert all(patterns_in(" ".join(phrase)) == phrase for phrase in one.phrases)
