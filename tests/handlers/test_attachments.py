"""Files that go with a message: a QR code, a text, a flyer that a printer understands."""

import re
import zlib

import pytest

from handlers.delivery.attachments import MAKERS, flyer, qr_code, text_file
from handlers.fonts import printable
from handlers.paper.flyer_paper import FlyerPaper
from handlers.texts.phone_numbers import phone_in_words

PAPER = FlyerPaper(
    headline="Wie gaat er gezellig mee wandelen?",
    who="Martin, Lindestraat",
    day="Dinsdag 9 maart",
    clock="half 11 in de ochtend",
    place="Bij het bankje voor de apotheek",
    how="20 minuten lopen, rustig aan.",
    free="Gratis. Aanmelden hoeft niet.",
    call="Bel Nadia",
    phone=phone_in_words("020-0000000"),
    scan="Of scan met je telefoon",
    strip="Wandelen met Martin",
    link="https://t.me/buren_bot?start=f_7Kq2",
)


def made(**other: str) -> bytes:
    words = {name: getattr(PAPER, name) for name in PAPER.__slots__}
    return flyer(**{**words, **other}).content


def drawn(pdf: bytes) -> bytes:
    """The drawing instructions of all pages, unpacked."""
    packed = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
    return b"".join(_unpacked(one) for one in packed)


def _unpacked(stream: bytes) -> bytes:
    try:
        return zlib.decompress(stream)
    except zlib.error:
        return b""


def test_a_flyer_is_one_page_of_a5() -> None:
    pdf = made()
    assert pdf.startswith(b"%PDF-")
    assert pdf.count(b"/Type /Page\n") == 1
    width, height = (float(one) for one in re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf)[0])
    assert (round(width / 72 * 25.4), round(height / 72 * 25.4)) == (148, 210)


def test_a_flyer_has_eight_strips_and_one_qr_code() -> None:
    pdf = made()
    turned_up = re.findall(rb"\n0 1 -1 0 [-\d.]+ [-\d.]+ cm\n", drawn(pdf))
    assert len(turned_up) == 8
    assert len(re.findall(rb"/Subtype /Image", pdf)) >= 1


@pytest.mark.parametrize(
    "words",
    [
        {"headline": "Ik zoek iemand die net zo langzaam loopt als ik, en dan koffie drinkt, wie?"},
        {"who": "Zeynep Ş, Łódzka-plein"},
        {"headline": "Wandelen 🚶‍♀️ met مريم?"},
        {"phone": "+49 30 12 34 56"},
        {"place": "Bij de blauwe deur van buurthuis De Wachter aan het Koningin Wilhelminaplein, om de hoek"},
    ],
)
def test_whatever_stands_on_it_a_flyer_is_made(words: dict[str, str]) -> None:
    assert made(**words).startswith(b"%PDF-")


def test_what_the_letters_cannot_write_is_left_out() -> None:
    assert printable("Wandelen 🚶 met\nJoke ☕") == "Wandelen met Joke"
    assert printable("Şeyma en Łukasz, één") == "Şeyma en Łukasz, één"


def test_a_qr_code_is_a_picture() -> None:
    file = qr_code(link="https://t.me/buren_bot?start=f_7Kq2")
    assert file.content.startswith(b"\x89PNG")
    assert file.content != qr_code(link="https://t.me/buren_bot?start=f_8Kq2").content


def test_a_text_file_holds_the_text() -> None:
    assert text_file(name="mijn.txt", text="Één").content.decode() == "Één"


def test_every_maker_is_known_by_its_name() -> None:
    assert set(MAKERS) >= {"qr_code", "text_file", "flyer"}
