"""Words of distress are recognised however they are typed, and words that only look like them are not."""

import pytest

from handlers.crisis_words.recognise import Distress, distress_in, says_danger
from handlers.crisis_words.spelling import spelled
from handlers.crisis_words.word_list import read_list


@pytest.mark.parametrize(
    "typed",
    [
        "IK WIL DOOD",
        "i k  w i l  d o o d",
        "d.o.o.d wil ik",
        "ik-wil-dood",
        "ikwildood",
        "ik wil d00d",
        "ik wil dооd",  # two Cyrillic letters
        "ik wil\n\ndood",
        "ｉｋ ｗｉｌ ｄｏｏｄ",
        "ik wil dóód!!!",
        "x" * 3000 + " ik wil dood",
    ],
)
def test_it_does_not_matter_how_it_is_typed(typed: str) -> None:
    assert says_danger(typed)


@pytest.mark.parametrize("typed", ["", " ", "...", "😀", "1", "d o o d m o e", "doodmoe", "Help", "a" * 4000])
def test_nothing_is_no_distress(typed: str) -> None:
    assert not says_danger(typed)


def test_what_counts_together_may_come_in_any_order_and_not_too_far_apart() -> None:
    listed = read_list("en", "boat & sinks/sinking")
    assert listed.finds("my boat sinks")
    assert listed.finds("it is sinking, the whole boat")
    assert not listed.finds("my boat " + "is very " * 5 + "nice until it sinks")
    assert not listed.finds("my boat")


def test_a_line_says_what_may_be_left_out_what_comes_between_and_where_it_stands() -> None:
    listed = read_list("en", "^ my? boat .. sank $\n- boat race")
    assert listed.finds("boat sank")
    assert listed.finds("My boat suddenly sank.")
    assert not listed.finds("her boat sank")
    assert not listed.finds("my boat sank yesterday")
    assert not listed.finds("my boat race boat sank")


def test_a_long_word_may_have_one_letter_wrong_and_a_short_one_may_not() -> None:
    listed = read_list("en", "sinking\nsank")
    assert all(map(listed.finds, ("sinkin", "sinkng", "snking", "sniking", "sinkingg", "sinking")))
    assert not any(map(listed.finds, ("sunk", "sankt", "skiing")))


def test_misspellings_of_one_dutch_word_are_one_word() -> None:
    assert len({spelled(word, "nl") for word in ("slaat", "slaad", "slaadt", "slat", "SLAAAT")}) == 1
    assert len({spelled(word, "nl") for word in ("verkracht", "ferkragt", "verkragt")}) == 1


@pytest.mark.parametrize("typed", ["de borden zijn voor me", "https://t.me/buren_bot?start=f_ikwildood"])
def test_neither_a_word_of_another_language_nor_a_link_is_a_word_of_distress(typed: str) -> None:
    assert distress_in(typed) is Distress.NONE


@pytest.mark.parametrize(
    "typed",
    [
        "Ik had zelf een moeilijke tijd. Nu loop ik graag met anderen.",
        "Vroeger had ik een zware periode",
        "Ik heb zelf een moeilijke tijd gehad",
        "I had a hard time myself",
        "I have been through a hard time myself, now I like to walk with others",
        "I had a nice cake that I made myself",
    ],
)
def test_a_hard_time_that_is_over_is_no_distress(typed: str) -> None:
    assert distress_in(typed) is Distress.NONE


@pytest.mark.parametrize("typed", ["Ik heb zelf een moeilijke tijd", "I have a hard time myself"])
def test_a_hard_time_that_goes_on_is_a_lot(typed: str) -> None:
    assert distress_in(typed) is Distress.HEAVY


@pytest.mark.parametrize(
    "typed",
    [
        "Ik had zelf een zware tijd, nu wil ik niet meer leven",
        "I had a hard time myself and I want to die",
        "I had a hard time not killing myself",
        "I had a knife and cut myself",
    ],
)
def test_what_comes_after_a_hard_time_is_still_heard(typed: str) -> None:
    assert says_danger(typed)
