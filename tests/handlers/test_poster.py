"""The week on a poster: nothing runs off the page, whatever somebody called what they do."""

import re

import pytest
from fpdf import FPDF

from handlers.delivery.attachments import MAKERS
from handlers.fonts import BOLD, FONTS
from handlers.paper.large_words import Room, largest, writable
from handlers.paper.written import written
from tests.handlers.test_attachments import drawn

ROOM = Room(0, 0, 417, 48)
WORDS = {
    "title": "Deze week in De Linden",
    "days": "Maandag 1 maart tot en met zondag 7 maart",
    "come": "Kom gewoon.",
    "call": "Bel Nadia",
    "phone": "020 - 000 00 00",
    "scan": "Of scan",
    "link": "https://t.me/buren_bot?start=w_1",
}
ROW = {"what": "Wandelen", "when": "Dinsdag", "where": "Bij het bankje", "drawing": "1F6B6"}


def made(size: str, *rows: dict[str, str], **other: str) -> bytes:
    return MAKERS["poster"](size=size, rows=list(rows), **{**WORDS, **other}).content


@pytest.mark.parametrize(("size", "millimetres"), [("A4", (210, 297)), ("A3", (297, 420))])
def test_it_is_as_large_as_it_says(size: str, millimetres: tuple[int, int]) -> None:
    wide, high = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", made(size, ROW))[0]
    assert tuple(round(float(one) / 72 * 25.4) for one in (wide, high)) == millimetres


def test_five_fit_on_a_page_and_the_sixth_has_another() -> None:
    assert [made("A4", *[ROW] * count).count(b"/Type /Page\n") for count in (1, 5, 6)] == [1, 1, 2]


@pytest.mark.slow
@pytest.mark.parametrize(
    "words", ["Samen koken en eten " * 10, "x" * 200, "نطبخ ونأكل معًا في الحي " * 9, "Wandelen"]
)
def test_two_hundred_letters_stay_in_their_room_and_none_is_lost(words: str) -> None:
    size, lines = largest(writable(words), ROOM, 26)
    assert len(lines) * size * 1.2 <= ROOM.high
    assert "".join(lines).replace(" ", "") == words.replace(" ", "")
    pdf = FPDF()
    pdf.add_font("bold", "", FONTS / BOLD)
    pdf.set_font("bold", "", size)
    if words.isascii():
        assert max(pdf.get_string_width(one) * pdf.k for one in lines) <= ROOM.wide
    written(pdf)


def test_in_arabic_the_picture_stands_where_reading_begins() -> None:
    left = made("A4", ROW)
    right = made("A4", {**ROW, "what": "المشي"}, title="هذا الأسبوع")
    picture = rb"q ([\d.]+) 0 0 [\d.]+ ([\d.]+) [\d.]+ cm /I\d+ Do"
    assert [float(re.findall(picture, drawn(one))[0][1]) for one in (left, right)] == [40.0, 473.28]


def test_what_cannot_be_written_is_left_out() -> None:
    assert writable("Wandelen 🚶 中") == "Wandelen"
    assert made("A4", {**ROW, "what": "🚶", "drawing": ""}).startswith(b"%PDF-")
