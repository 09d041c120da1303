"""Stop, help and the other words that always work when somebody types them."""

import pytest

from handlers.texts.speaker import languages, speaker
from handlers.texts.typed import meant


@pytest.mark.parametrize(
    ("said", "means"),
    [
        ("stop", "stop"),
        ("STOP!!", "stop"),
        ("🛑 Stop", "stop"),
        ("/stop", "stop"),
        ("/stop@buren_bot", "stop"),
        ("/mijngegevens", "my-data"),
        ("/vergeetmij", "forget-me"),
        ("Praat  met een mens.", "human"),
        ("weet ik niet", "dont-know"),
        ("ik stop de afwas", None),
        ("stoplicht", None),
        ("", None),
        ("🌱", None),
    ],
)
def test_a_word_works_however_it_is_written_but_only_alone(said: str, means: str | None) -> None:
    assert meant(said, "nl") == means


def test_the_words_of_another_language_work_too() -> None:
    assert meant("help", "nl") == meant("hulp", "en") == "help"
    assert meant("I don\u2019t know", "nl") == "dont-know"
    assert meant("stop", None) == "stop"


def test_no_word_means_two_things() -> None:
    for language in languages():
        said: dict[str, str] = {}
        for name in speaker(language).attributes("common-typed"):
            for word in speaker(language).text(f"common-typed.{name}").split(","):
                assert said.setdefault(word.strip(), name) == name
                assert meant(word, language) == name


def test_a_word_means_the_same_in_every_language() -> None:
    for own in languages():
        for name in speaker(own).attributes("common-typed"):
            for word in speaker(own).text(f"common-typed.{name}").split(","):
                assert {meant(word, other) for other in languages()} == {name}
