"""A language begins as a folder in which every message stands in Dutch, as a comment."""

from pathlib import Path

import pytest

from handlers.text_check.entries import entries
from handlers.text_check.equal import OF_EACH_LANGUAGE, equal
from handlers.text_check.new_language import begin, to_translate
from handlers.texts.parsed import read
from handlers.texts.speaker import sources

pytestmark = pytest.mark.slow

DUTCH = """### audience: resident
### kind: phrase
### Where we meet.

# $name: who is there
# sample $name: Joke | Marie-Louise
# accept tidy: because
place =
    Dag { $name }!
    Hier is het.
    .good = { $count ->
        [one] 1 bank
       *[other] { $count } banken
    }
"""


def test_a_message_becomes_a_comment_and_keeps_what_the_check_reads() -> None:
    said = to_translate(DUTCH)
    assert said.startswith("### state: draft\n### audience: resident\n### kind: phrase\n")
    assert "# sample $name: Joke | Marie-Louise\n" in said
    assert "accept" not in said, "what a reader accepted was about the Dutch words"
    assert "# nl|     Dag { $name }!\n" in said
    assert entries({"a": said}) == []


def test_a_translation_right_below_it_has_its_samples() -> None:
    said = (
        to_translate(DUTCH).rstrip()
        + "\nplace =\n    Dzień dobry, { $name }!\n    .good = { $count } ławki\n"
    )
    read(said, "pl/a")
    (place, good) = entries({"a": said})
    assert place.own_samples == {"name": ("Joke", "Marie-Louise")}
    assert (place.audience, good.kind) == ("resident", "phrase")
    assert list(equal("pl", {"a": said}, {"a": DUTCH})) == []


def test_a_new_folder_is_whole_and_says_what_is_missing(tmp_path: Path) -> None:
    folder = begin("pl", tmp_path)
    made = {file.stem: file.read_text("utf-8") for file in folder.glob("*.ftl")}
    assert made.keys() == sources("nl").keys()
    missing = {one.key for one in equal("pl", made, sources("nl"))}
    every = {one.key for one in entries(sources("nl"))}
    assert missing == {key for key in every if not key.startswith(OF_EACH_LANGUAGE)}


def test_a_folder_that_is_there_and_a_language_that_is_none_are_refused(tmp_path: Path) -> None:
    begin("pl", tmp_path)
    with pytest.raises(FileExistsError):
        begin("pl", tmp_path)
    for none in ("xx", "", "Polish", "../pl"):
        with pytest.raises(ValueError, match="no language code"):
            begin(none, tmp_path)
