"""What is read aloud: words only, whatever stands in a text."""

import unicodedata
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.speech.aloud import aloud
from handlers.speech.numbers import number_in_words
from handlers.texts.emoji import emoji_in
from handlers.texts.phone_numbers import phone_in_words
from handlers.texts.times import in_words
from tests.written import WRITTEN

pytestmark = pytest.mark.slow

INVISIBLE = ["\u2066", "\u2068", "\u2069", "\u202e", "\n", "\r\n", "\u2028", "\x07"]
PICTURES = ["1\ufe0f\u20e3", "👩\u200d👧", "🇳🇱", "#", "\u20e3", "™", "[["]
NUMBERS = ["03", "10:30", "3-3-2027", "06 - 12 34 56 78", "½", "①", "٣", "߁", "²"]
TRICKY = st.sampled_from([*INVISIBLE, *PICTURES, *NUMBERS])
TEXTS = st.lists(st.one_of(st.text(max_size=20), TRICKY), max_size=12).map("".join)


@given(TEXTS, st.sampled_from(WRITTEN))
def test_only_words_and_pauses_are_left(text: str, language: str) -> None:
    said = aloud(text, language)
    assert not [sign for sign in said if sign.isdigit()]
    assert emoji_in(said) == ()
    assert not [sign for sign in said if unicodedata.category(sign)[0] == "C"]
    assert not set("[]<>{}") & set(said)


@given(TEXTS)
def test_preparing_twice_changes_nothing(text: str) -> None:
    assert aloud(aloud(text, "nl"), "nl") == aloud(text, "nl")


@given(st.lists(st.sampled_from(["Hoi", "jij daar", "komt u ook?"]), min_size=1, max_size=5))
def test_every_word_is_said_and_every_line_ends_in_a_pause(lines: list[str]) -> None:
    said = aloud("\n".join(lines), "nl")
    assert said.replace(".", "").split() == " ".join(lines).split()
    assert sum(said.count(end) for end in ".?") == len(lines)


def test_a_moment_is_said_as_it_is_written() -> None:
    moment = datetime(2027, 3, 2, 9, 30, tzinfo=UTC)
    assert aloud(in_words(moment), "nl") == "dinsdag twee maart, om half elf in de ochtend."
    assert aloud("Om 10:30, op 2-3-2027.", "nl") == "Om half elf, op dinsdag twee maart."
    assert aloud("2027-03-02", "nl") == "dinsdag twee maart."
    assert aloud("We meet at 10:30.", "en") == "We meet at half past ten."


def test_a_question_in_arabic_ends_in_its_own_mark_alone() -> None:
    assert aloud("هل تأتي؟\nتعال ،", "ar") == "هل تأتي؟ تعال،"


def test_a_day_that_does_not_exist_is_still_said() -> None:
    assert aloud("31-2-2027", "nl") == "drie een, twee, twee nul twee zeven."


def test_a_phone_number_is_said_digit_by_digit() -> None:
    assert aloud(f"Het nummer is {phone_in_words('0612345678')}.", "nl") == (
        "Het nummer is nul zes, een twee, drie vier, vijf zes, zeven acht."
    )
    assert aloud("+32 2 000 00 00", "en") == ("plus three two, two, zero zero zero, zero zero, zero zero.")


def test_pictures_are_not_said() -> None:
    assert aloud("👍 Ja, ik kom\n❓ Eerst een vraag", "nl") == "Ja, ik kom. Eerst een vraag."


def test_names_come_without_their_marks() -> None:
    assert aloud("Dag \u2068Joke\u2069!", "nl") == "Dag Joke!"


@pytest.mark.parametrize("language", WRITTEN)
def test_every_number_up_to_a_thousand_has_its_own_words(language: str) -> None:
    assert len({number_in_words(number, language) for number in range(1000)}) == 1000


def test_numbers_are_said_as_people_say_them() -> None:
    assert aloud("22 buren, 4 honden, 103 fietsen, 1012 AB", "nl") == (
        "tweeëntwintig buren, vier honden, honderd drie fietsen, een nul een twee AB."
    )
    assert aloud("21 neighbours", "en") == "twenty-one neighbours."


def test_an_ending_behind_a_number_is_said_with_it() -> None:
    assert aloud("Saat: sabah 11’e çeyrek kala.", "tr") == "Saat: sabah on bire çeyrek kala."
    assert aloud("Saat: akşam 9'u 20 geçe.", "tr") == "Saat: akşam dokuzu yirmi geçe."


def test_a_sign_that_begins_a_line_stands_at_the_word_before_it() -> None:
    assert aloud("0\r?0", "nl") == "nul.? nul."
