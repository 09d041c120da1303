"""Drafts of languages: what is there is as it should be, and what is not there is known and said in Dutch."""

import re

import pytest

from handlers.text_check.entries import entries
from handlers.text_check.equal import equal, gaps
from handlers.text_check.lint import WARNED_OF_IN_DRAFTS, check
from handlers.text_check.rendered import rendered
from handlers.text_check.samples import NAMES
from handlers.texts.isolates import CLOSE, OPEN
from handlers.texts.parsed import TextBroken
from handlers.texts.speaker import FIRST, Speaker, drafts, languages, offered, sources, speaker
from tests.written import WAITING

pytestmark = pytest.mark.slow

OTHER_DIGITS = re.compile(r"[\u0660-\u0669\u06f0-\u06f9]")


def test_turkish_and_arabic_are_drafts_and_dutch_and_english_are_not() -> None:
    assert set(drafts()) >= {"ar", "tr"}
    assert languages() == ("nl", "en")


def test_a_draft_is_not_offered_before_it_is_signed() -> None:
    for one in drafts():
        assert offered(one) == offered(f"{one}-NL") == FIRST
        assert offered(f"{one}_NL", signed={one}) == one
    assert offered("pl", signed={"pl"}) == FIRST, "of what is not written nothing can be signed"


@pytest.mark.parametrize("language", drafts())
def test_what_a_draft_says_keeps_the_standard(language: str) -> None:
    found = check(language)
    assert not found, "\n" + "\n".join(map(str, found))


@pytest.mark.parametrize("language", WAITING)
def test_turkish_and_arabic_say_everything_and_wait_for_a_native_reader_only(language: str) -> None:
    lacking = list(equal(language, sources(language), sources(FIRST)))
    assert not lacking, "\n" + "\n".join(map(str, lacking))


@pytest.mark.parametrize("language", drafts())
def test_every_file_of_a_draft_says_that_it_is_one(language: str) -> None:
    said = {name for name, source in sources(language).items() if "### state: draft\n" in source}
    assert said == sources(language).keys()


@pytest.mark.parametrize("language", drafts())
def test_what_a_draft_does_not_say_is_listed_and_said_in_dutch(language: str) -> None:
    listed = {one.key for one in equal(language, sources(language), sources(FIRST))}
    for key in gaps(language):
        assert key in listed
        assert speaker(language).has(key)


@pytest.mark.parametrize("language", drafts())
def test_digits_are_those_of_the_street_signs(language: str) -> None:
    found = [one.entry.key for one in of(language) if OTHER_DIGITS.search(one.text)]
    assert found == []


def test_in_arabic_every_name_stands_between_marks() -> None:
    """A list of names stands between one pair of marks; what is nothing but a value needs none."""
    name = re.compile(rf"\b(?:{'|'.join(NAMES)})\b")
    shown = [one for one in of("ar") if one.entry.kind != "button" and name.search(one.text)]
    assert len(shown) > 200
    mixed = [one for one in shown if one.text not in map(str, one.params.values())]
    bare = [one for one in mixed if name.search(_without_what_is_marked(one.text))]
    assert [(one.entry.key, one.text) for one in bare] == []


def _without_what_is_marked(text: str) -> str:
    """From the inside out: one pair may stand within another."""
    inner = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
    while inner.search(text):
        text = inner.sub("", text)
    return text


def of(language: str):  # type: ignore[no-untyped-def]
    listed = [
        one for one in entries(sources(language)) if one.kind != "typed" and one.key not in gaps(language)
    ]
    return list(rendered(speaker(language), listed))


def test_a_draft_that_lags_behind_warns_and_a_draft_that_is_wrong_fails() -> None:
    assert {"equal", "broken"} < WARNED_OF_IN_DRAFTS
    assert not {"junk", "whole", "plurals", "a_button_fits", "one_question"} & WARNED_OF_IN_DRAFTS


def test_what_a_draft_cannot_say_is_said_by_who_stands_behind_it() -> None:
    dutch = Speaker("nl", {"a": "one = Een { $name }\ntwo = Twee\n    .yes = Ja\n"})
    draft = Speaker("tr", {"a": "one = { $person } bir\n"}, behind=dutch)
    assert draft.text("two") == "Twee"
    assert draft.button("two.yes") == "Ja"
    assert draft.text("one", name="Joke") == "Een Joke", "a variable was renamed since"
    assert draft.attributes("two") == ("yes",)
    with pytest.raises(TextBroken):
        draft.text("one", who="Joke")
