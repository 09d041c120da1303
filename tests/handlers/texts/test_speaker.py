"""Speaking a language: what is missing is loud, and names stay the way they are written."""

import pytest

from handlers.texts.parsed import TextBroken
from handlers.texts.speaker import Speaker, TextMissing, languages, offered, speaker

FTL = """
hello = Dag { $name }!
buttons =
    .human = 👤 Praat met { $human }
    .human-short = 👤 Een mens
    .plain = 👍 Ja
neighbours = { $count ->
    [one] 1 buur
   *[other] { $count } buren
}
lines =
    Regel een.
    Regel twee.
"""
OPEN, CLOSE = "\u2068", "\u2069"


@pytest.fixture
def say() -> Speaker:
    return Speaker("nl", {"test": FTL})


def test_a_sentence_has_its_values_and_its_lines(say: Speaker) -> None:
    assert say.text("hello", name="Riek") == "Dag Riek!"
    assert say.text("neighbours", count=1) == "1 buur"
    assert say.text("neighbours", count=4) == "4 buren"
    assert say.text("lines") == "Regel een.\nRegel twee."


@pytest.mark.parametrize("key", ["nothing", "hello.nothing", "buttons", "", "buttons."])
def test_a_key_that_is_not_there_is_loud(say: Speaker, key: str) -> None:
    assert not say.has(key)
    with pytest.raises(TextMissing):
        say.text(key)


def test_a_value_that_is_not_there_is_loud(say: Speaker) -> None:
    with pytest.raises(TextBroken, match="name"):
        say.text("hello")


def test_what_fluent_cannot_read_is_loud_when_it_is_asked_for() -> None:
    broken = Speaker("nl", {"test": "good = Goed\nbad = { $open\n"})
    assert broken.text("good") == "Goed"
    with pytest.raises(TextBroken, match="test"):
        broken.text("bad")
    with pytest.raises(TextBroken, match="test"):
        assert broken.keys


def test_a_line_that_belongs_to_nothing_is_loud_at_once() -> None:
    with pytest.raises(TextBroken, match="lost"):
        Speaker("nl", {"test": "good = Goed\nlost\n"})


def test_a_name_that_is_too_long_gives_way_to_the_short_button(say: Speaker) -> None:
    assert say.button("buttons.human", human="Joke") == "👤 Praat met Joke"
    assert say.button("buttons.human", human="Marie-Louise") == "👤 Een mens"
    assert say.button("buttons.plain") == "👍 Ja"


def test_a_name_from_right_to_left_keeps_its_marks_in_a_dutch_sentence(say: Speaker) -> None:
    assert say.text("hello", name="فاطمة") == f"Dag {OPEN}فاطمة{CLOSE}!"
    assert OPEN not in say.text("hello", name="Çağrı")


def test_a_language_from_right_to_left_keeps_the_marks_around_every_name() -> None:
    arabic = Speaker("ar", {"test": FTL})
    assert arabic.text("hello", name="Riek") == f"Dag {OPEN}Riek{CLOSE}!"


def test_a_button_has_no_marks_because_it_comes_back_as_something_said() -> None:
    arabic = Speaker("ar", {"test": FTL})
    assert arabic.button("buttons.human", human="فاطمة") == "👤 Praat met فاطمة"


def test_what_a_neighbour_typed_stays_plain_text(say: Speaker) -> None:
    assert say.text("hello", name="<b>{ $x }*_") == "Dag <b>{ $x }*_!"


def test_dutch_and_english_are_offered_and_dutch_is_for_everybody_else() -> None:
    assert languages()[0] == "nl"
    assert "en" in languages()
    assert offered("en-GB") == "en"
    assert offered("nl") == offered("xx") == offered(None) == offered("") == "nl"
    assert speaker("xx").language == "nl"
    assert speaker("en").language == "en"


def test_what_stands_beside_a_message_keeps_its_order(say: Speaker) -> None:
    assert say.attributes("buttons") == ("human", "human-short", "plain")
    with pytest.raises(TextMissing):
        say.attributes("nothing")


def test_arrows_point_the_way_that_people_read() -> None:
    assert speaker("nl").button("common-footer.back").startswith("↩️")
    assert speaker("ar").button("common-footer.back").startswith("↪️")
    assert speaker("ar").button("common-footer.more").startswith("⬅️")
