"""Files that go with a message, made at the moment of sending from numbers and short texts."""

import io
from collections.abc import Callable
from dataclasses import dataclass

import segno

from handlers.flyer_paper import FlyerPaper, draw


@dataclass(frozen=True, slots=True)
class File:
    name: str
    content: bytes


def qr_code(*, link: str) -> File:
    """A QR code to show on a phone: PNG, error correction for a scratched screen."""
    picture = io.BytesIO()
    segno.make(link, error="m").save(picture, kind="png", scale=8, border=3)
    return File("qr.png", picture.getvalue())


def text_file(*, name: str, text: str) -> File:
    return File(name, text.encode())


def flyer(**words: str) -> File:
    """One page A5 to print, of what stands on it (`FlyerPaper`)."""
    return File("briefje.pdf", draw(FlyerPaper(**words)))


MAKERS: dict[str, Callable[..., File]] = {"qr_code": qr_code, "text_file": text_file, "flyer": flyer}
