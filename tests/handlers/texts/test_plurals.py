"""Counting in each language: its own plural forms, no others, and all of them."""

import pytest

from handlers.text_check.plurals import plurals
from handlers.texts.speaker import Speaker

TOP = "### audience: resident\n\n"
DUTCH = TOP + "one = { $count ->\n    [one] 1 buur\n   *[other] { $count } buren\n}.\n"
ALL_SIX = "[zero] a\n    [one] a\n    [two] a\n    [few] a\n    [many] a\n   *[other] a\n"


def wrong(language: str, text: str) -> list[str]:
    files = {"a": TOP + text}
    return [one.what for one in plurals(Speaker(language, files), files, {"a": DUTCH})]


def counting(branches: str) -> str:
    return f"one = {{ $count ->\n    {branches}}}.\n"


def test_arabic_counts_in_six_forms() -> None:
    assert wrong("ar", counting(ALL_SIX)) == []
    assert wrong("ar", counting(ALL_SIX.replace("    [few] a\n", ""))) == ["a plural that is not there: few"]


def test_a_number_with_words_of_its_own_needs_no_form() -> None:
    assert wrong("ar", counting(ALL_SIX.replace("[zero]", "[0]").replace("[two]", "[2]"))) == []


def test_turkish_need_not_count_where_arabic_must() -> None:
    assert wrong("tr", "one = { $count } komşu.\n") == []
    assert wrong("ar", "one = { $count } a.\n") == ["it counts in one form only: count"]


@pytest.mark.parametrize("form", ["few", "two", "zero"])
def test_a_form_that_a_language_does_not_have_is_found(form: str) -> None:
    text = counting(f"[one] bir\n    [{form}] az\n   *[other] çok\n")
    assert wrong("tr", text) == [f"a plural that this language does not have: {form}"]
