"""Files that go with a message, made at the moment of sending from numbers and short texts."""

import io
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

import segno

from handlers.choice_pictures import picture
from handlers.choice_pictures.tiles import Tile
from handlers.plan_picture.drawing import from_params
from handlers.plan_picture.layout import sheet
from handlers.plan_picture.png import png


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
    # Here, because what writes PDFs is large, and a bot starts a sixth sooner without it.
    from handlers.paper.flyer_paper import FlyerPaper, draw  # noqa: PLC0415

    return File("briefje.pdf", draw(FlyerPaper(**words)))


def calendar(*, name: str, zone: str, made: str, appointments: list[dict[str, Any]]) -> File:
    """For the calendar on a phone."""
    # Here, because it reads the whole of time zones, and few ever ask for it.
    from handlers.calendar_file.ics import Appointment, written  # noqa: PLC0415

    listed = [Appointment(**one) for one in appointments]
    return File("agenda.ics", written(name, zone, datetime.fromisoformat(made), listed))


def poster(*, size: Literal["A4", "A3"], rows: list[dict[str, str]], **words: str) -> File:
    """The week on a wall, of what stands on it (`PosterPaper`)."""
    # Here, for the same reason as a flyer.
    from handlers.paper.poster_paper import PosterPaper, PosterRow, draw  # noqa: PLC0415

    paper = PosterPaper(rows=tuple(PosterRow(**one) for one in rows), **words)
    return File(f"weekposter-{size.lower()}.pdf", draw(paper, size))


def come_and_look(**words: str) -> File:
    """One page A5 for no activity, of what stands on it (`ComePaper`)."""
    from handlers.paper.come_paper import ComePaper, draw  # noqa: PLC0415

    return File("kom-kijken.pdf", draw(ComePaper(**words)))


def letters(*, name: str, size: Literal["A4", "A5"], letters: list[dict[str, Any]]) -> File:
    """A letter or a card each, of what stands on it (`LetterPaper`)."""
    from handlers.paper.letter_paper import LetterPaper, draw  # noqa: PLC0415

    papers = [LetterPaper(**{**one, "said": tuple(one["said"])}) for one in letters]
    return File(f"{name}.pdf", draw(papers, size))


def call_list(*, title: str, secret: str, rows: list[dict[str, Any]]) -> File:
    """Whom to call and what to say, to tick with a pen (`CallListPaper`)."""
    from handlers.paper.call_list_paper import CallListPaper, CallRow, draw  # noqa: PLC0415

    listed = tuple(CallRow(tuple(one["said"]), tuple(one["answers"])) for one in rows)
    return File("bellijst.pdf", draw(CallListPaper(title, secret, listed)))


def quarter(
    *, title: str, said: list[str], charts: list[tuple[str, list[tuple[str, int]]]], foot: str
) -> File:
    """The figures of three months, to hand on (`QuarterPaper`)."""
    # Here, because what draws charts takes a second and much memory, four times a year.
    from handlers.paper.quarter_paper import Chart, QuarterPaper, draw  # noqa: PLC0415

    drawn = tuple(Chart(name, tuple((bar, count) for bar, count in bars)) for name, bars in charts)
    return File("kwartaal.pdf", draw(QuarterPaper(title, tuple(said), drawn, foot)))


def group_picture(**drawing: Any) -> File:
    """Who brings what to whom in one group, of `plan_picture.drawing.as_params`: PNG."""
    return File("groep.png", png(sheet([from_params(**drawing)])))


def choice_picture(*, tiles: list[tuple[str, str]]) -> File:
    """The choices of a screen, of the words and the drawing of each: PNG."""
    return File("keuzes.png", picture.draw([Tile(*tile) for tile in tiles]))


MAKERS: dict[str, Callable[..., File]] = {
    "qr_code": qr_code,
    "text_file": text_file,
    "flyer": flyer,
    "poster": poster,
    "come_and_look": come_and_look,
    "letters": letters,
    "call_list": call_list,
    "quarter": quarter,
    "calendar": calendar,
    "group_picture": group_picture,
    "choice_picture": choice_picture,
}
