"""A picture of who brings what to whom: everybody and every gift is on it, and nothing hides another."""

from io import BytesIO
from itertools import combinations, permutations
from math import dist
from random import Random
from typing import cast
from xml.etree import ElementTree as ET

import pytest
from PIL import Image

from handlers.delivery.attachments import MAKERS
from handlers.plan_picture.arrows import arrows
from handlers.plan_picture.brought import brought
from handlers.plan_picture.drawing import Drawing, Gift, as_params, from_params
from handlers.plan_picture.layout import field, sheet
from handlers.plan_picture.measured_text import readable, wide
from handlers.plan_picture.picture import drawing_of, drawing_of_suggestion
from handlers.plan_picture.png import MOST_PIXELS, png
from handlers.plan_picture.ring import ring
from handlers.plan_picture.shapes import COLOURS, Arrow, Box, Sheet, Text
from handlers.plan_picture.svg import svg
from handlers.texts.speaker import speaker
from matching.neighbourhood import Neighbourhood
from matching.people import Group
from matching.round import round_
from storage.suggestions import Member
from tests.matching.neighbours import circle, neighbour, some, street

pytestmark = pytest.mark.slow

NAMES = (
    "Joke", "Fatima", "Marie-Louise van den Boogaard", "Piet", "Şeyma", "Łukasz Wiśniewski", "Riek", "Wim",
    "Abdelkader el Mansouri", "Wolfeschlegelsteinhausenbergerdorff", "مريم", "<b>&\"'",
)  # fmt: skip
GIFTS = ("luisteren", "boodschappen doen", "uitleg geven over telefoons en computers", "koken voor iemand")
PHONE_WIDE = 390
"""Pixels, as a page counts them."""
SVG = "{http://www.w3.org/2000/svg}"


def group(size: int, more: int, new: frozenset[int] = frozenset()) -> Drawing:
    """A circle, and some more gifts; of some pairs several."""
    chance = Random(size * 100 + more)
    pairs = {(at, (at + 1) % size) for at in range(size)}
    pairs |= {cast("tuple[int, int]", tuple(chance.sample(range(size), 2))) for _ in range(more)}
    gifts = [
        Gift(*pair, what) for pair in sorted(pairs) for what in chance.sample(GIFTS, chance.choice((1, 1, 2)))
    ]
    return Drawing("Groep 1", ("Wandelen", "dinsdag ochtend"), NAMES[:size], tuple(gifts), new, "Met hulp")


def everybody_to_everybody(size: int) -> Drawing:
    gifts = (Gift(*pair, GIFTS[sum(pair) % len(GIFTS)]) for pair in permutations(range(size), 2))
    return Drawing("Groep 1", ("Wandelen", "dinsdag ochtend"), NAMES[:size], tuple(gifts))


every_size = pytest.mark.parametrize(
    "drawing", [group(size, size) for size in range(3, 13)], ids=lambda drawing: str(len(drawing.people))
)
dense = pytest.mark.parametrize(
    "drawing",
    [everybody_to_everybody(size) for size in range(3, 7)],
    ids=lambda drawing: str(len(drawing.people)),
)


def extent(text: Text) -> Box:
    width = wide(text.words, text.size, bold=text.bold)
    return Box(text.x + width / 2 if text.left else text.x, text.y, width, text.size, "")


def words_of(drawn: Sheet) -> list[Box]:
    return [extent(shape) for shape in drawn.shapes if isinstance(shape, Text)]


def lines_of(drawn: Sheet) -> list[Arrow]:
    return [shape for shape in drawn.shapes if isinstance(shape, Arrow)]


@dense
def test_in_a_group_where_everybody_gives_everybody_no_words_are_on_other_words_or_on_a_line(
    drawing: Drawing,
) -> None:
    drawn = field(drawing)
    words = words_of(drawn)
    assert [(one, other) for one, other in combinations(words, 2) if one.touches(other)] == []
    points = [point for line in lines_of(drawn) for point in line.points]
    assert [point for point in points if any(box.holds(point) for box in words)] == []


@dense
def test_each_arrow_is_a_line_of_its_own(drawing: Drawing) -> None:
    """Also beside the one that goes the other way."""
    lines = [line.points for line in arrows(drawing, ring(drawing))]
    assert len(lines) == len(drawing.people) * (len(drawing.people) - 1)
    for one, other in permutations(lines, 2):
        together = sum(min(dist(point, there) for there in other) < 4 for point in one)
        assert together <= len(one) / 4


@dense
def test_its_smallest_letters_can_be_read_on_a_phone(drawing: Drawing) -> None:
    drawn = field(drawing)
    smallest = min(text.size for text in drawn.shapes if isinstance(text, Text))
    assert smallest * PHONE_WIDE / drawn.wide >= 11


@every_size
def test_names_hide_none_of_each_other_and_are_in_nobodys_way(drawing: Drawing) -> None:
    around = ring(drawing)
    assert [(one, other) for one, other in combinations(around.boxes, 2) if one.touches(other)] == []
    words = words_of(field(drawing))
    assert [(one, other) for one, other in combinations(words, 2) if one.touches(other)] == []


@every_size
def test_each_arrow_goes_from_who_gives_to_who_gets_and_through_nobody_else(drawing: Drawing) -> None:
    around = ring(drawing)
    pairs = list(dict.fromkeys((gift.giver, gift.receiver) for gift in drawing.gifts))
    for (giver, receiver), line in zip(pairs, arrows(drawing, around), strict=True):
        assert around.boxes[giver].holds(line.points[0], 25)
        assert around.boxes[receiver].holds(line.points[-1], 25)
        others = [box for at, box in enumerate(around.boxes) if at not in (giver, receiver)]
        assert not any(box.holds(point) for box in others for point in line.points)


@every_size
def test_everything_is_on_the_sheet(drawing: Drawing) -> None:
    drawn = field(drawing)
    for shape in drawn.shapes:
        points = shape.points if isinstance(shape, Arrow) else [(shape.x, shape.y)]
        assert all(0 <= x <= drawn.wide and 0 <= y <= drawn.high for x, y in points)
        if isinstance(shape, Box):
            assert shape.wide / 2 <= shape.x <= drawn.wide - shape.wide / 2


def test_what_somebody_brings_stands_once_under_who_brings_it_with_who_gets_it() -> None:
    gifts = (
        Gift(0, 1, "tea"),
        Gift(0, 2, "tea"),
        Gift(0, 2, "cake"),
        Gift(1, 0, "soup"),
        Gift(1, 0, "songs"),
    )
    rows, _high = brought(Drawing("x", ("y",), ("Joke", "Piet", "Riek"), gifts), 440)
    said = [text.words for text in rows if isinstance(text, Text)]
    assert sorted(said[:6]) == sorted(["Joke", "tea", "Piet", "Riek", "cake", "Riek"])
    assert sorted(said[6:]) == sorted(["Piet", "soup, songs", "Joke"])
    given = {text.y: text.words for text in rows if isinstance(text, Text) and text.words in ("tea", "cake")}
    for y, what in given.items():
        beside = {text.words for text in rows if isinstance(text, Text) and text.y == y} - {what}
        assert beside == ({"Piet", "Riek"} if what == "tea" else {"Riek"})


def test_svg_is_whole_and_says_every_name_as_it_is() -> None:
    whole = ET.fromstring(svg(sheet([group(12, 6), group(3, 0)]), "Groep <1>"))  # noqa: S314  our own
    said = [text.text for text in whole.iter(f"{SVG}text")]
    assert "<b>&\"'" in said
    assert said.count("Wandelen · dinsdag ochtend") == 2
    assert whole.findtext(f"{SVG}title") == "Groep <1>"
    tags = ("svg", "title", "rect", "text", "polyline", "polygon")
    assert {one.tag for one in whole.iter()} == {f"{SVG}{tag}" for tag in tags}


def test_a_name_in_letters_that_are_not_on_board_is_still_somebody() -> None:
    """SVG leaves them to who shows it; a picture says that there is somebody."""
    drawn = sheet([Drawing("x", ("y",), ("مريم", "Joke", "Piet"), ())])
    assert "مريم" in svg(drawn, "x").decode()
    assert readable("مريم") == "?"
    assert png(drawn).startswith(b"\x89PNG")


def test_who_is_new_has_a_filled_box_in_the_ring_and_below_it() -> None:
    drawing = group(4, 0, frozenset({2}))
    filled = [box.fill == box.line for box in ring(drawing).boxes]
    assert filled == [False, False, True, False]
    chips = [box for box in brought(drawing, 440)[0] if isinstance(box, Box) and box.line]
    assert {box.line for box in chips if box.fill == box.line} == {COLOURS[2]}


def test_a_png_has_a_size_that_a_phone_opens() -> None:
    small, large = sheet([group(3, 0)]), sheet([group(6, 3)] * 24)
    for drawn in (small, large):
        picture = Image.open(BytesIO(png(drawn)))
        assert picture.width * picture.height <= MOST_PIXELS * 1.01
        assert abs(picture.width / picture.height - drawn.wide / drawn.high) < 0.01


def test_a_plan_without_groups_is_an_empty_sheet() -> None:
    assert png(sheet([])).startswith(b"\x89PNG")


CLUB = Group(
    id="club", members=some("a", "b", "c"), x=0, y=0, day_parts=some("tuesday morning"), enjoys=some("walk"),
    languages=some("nl"),
)  # fmt: skip


def grown() -> Neighbourhood:
    new = neighbour("new", offers=some("help for a"), wishes=some("help for b"))
    return street(*circle("a", "b", "c"), new, groups=(CLUB,))


def test_of_a_group_that_grows_only_what_somebody_new_gives_or_gets_is_drawn() -> None:
    drawing = drawing_of(speaker("nl"), 1, round_(grown()).groups[0], {"new": "Joke"})
    assert drawing.people == ("a", "b", "c", "Joke")
    assert drawing.new == {3}
    assert {(gift.giver, gift.receiver) for gift in drawing.gifts} == {(3, 0), (0, 3)}
    assert (drawing.title, drawing.about) == ("Groep 1 wordt groter", ("Wandelen", "dinsdag ochtend"))


def test_a_suggestion_is_drawn_without_who_was_left_out() -> None:
    def member(person: int, *to: str, left_out: bool = False) -> Member:
        reasons = [{"code": "you_bring", "params": {"offer": "listening", "to": list(to)}}] if to else []
        return Member(person, 0, False, left_out, [{"code": "near", "params": {}}, *reasons], [], [])

    members = [member(1, "2", "3"), member(2, "1"), member(3, "1", left_out=True)]
    drawing = drawing_of_suggestion(
        speaker("en"), "Together", ("Walking",), members, {1: "Joke", 2: "Piet", 3: "Riek"}
    )
    assert drawing.people == ("Joke", "Piet")
    assert drawing.gifts == (Gift(0, 1, "listen"), Gift(1, 0, "listen"))


def test_the_bot_can_send_it_as_a_photo() -> None:
    drawing = group(4, 2, frozenset({1}))
    assert from_params(**as_params(drawing)) == drawing  # type: ignore[arg-type]
    made = MAKERS["group_picture"](**as_params(drawing))
    assert (made.name, made.content[:4]) == ("groep.png", b"\x89PNG")
