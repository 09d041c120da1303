"""A picture of who brings what to whom: everybody and every gift is on it, and nothing hides another."""

from io import BytesIO
from itertools import combinations
from random import Random
from typing import cast
from xml.etree import ElementTree as ET

import pytest
from PIL import Image

from handlers.attachments import MAKERS
from handlers.plan_picture.arrows import arrows
from handlers.plan_picture.drawing import Drawing, Gift, as_params, from_params
from handlers.plan_picture.layout import field, sheet
from handlers.plan_picture.letters import readable
from handlers.plan_picture.picture import drawing_of, drawing_of_suggestion
from handlers.plan_picture.png import MOST_PIXELS, png
from handlers.plan_picture.ring import ring
from handlers.plan_picture.shapes import Arrow, Box, Text
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
SVG = "{http://www.w3.org/2000/svg}"


def group(size: int, more: int, new: frozenset[int] = frozenset()) -> Drawing:
    """A circle, and some more gifts; of some pairs several."""
    chance = Random(size * 100 + more)
    pairs = {(at, (at + 1) % size) for at in range(size)}
    pairs |= {cast("tuple[int, int]", tuple(chance.sample(range(size), 2))) for _ in range(more)}
    gifts = [Gift(*pair, ", ".join(chance.sample(GIFTS, chance.choice((1, 1, 2))))) for pair in sorted(pairs)]
    return Drawing("Groep 1", ("Wandelen", "dinsdag ochtend"), NAMES[:size], tuple(gifts), new, "Met hulp")


every_size = pytest.mark.parametrize(
    "drawing", [group(size, size) for size in range(3, 13)], ids=lambda drawing: str(len(drawing.people))
)


@every_size
def test_names_words_and_middle_hide_none_of_each_other(drawing: Drawing) -> None:
    around = ring(drawing)
    drawn = [shape for shape in arrows(drawing, around).shapes if isinstance(shape, Box)]
    boxes = [*around.boxes, around.middle, *drawn]
    assert len(drawn) == len(drawing.gifts)
    assert [(one, other) for one, other in combinations(boxes, 2) if one.touches(other)] == []


@every_size
def test_no_arrow_goes_through_the_middle_and_each_ends_at_its_own_box(drawing: Drawing) -> None:
    around = ring(drawing)
    lines = [shape for shape in arrows(drawing, around).shapes if isinstance(shape, Arrow)]
    for gift, line in zip(drawing.gifts, lines, strict=True):
        assert not any(around.middle.holds(point) for point in line.points)
        assert around.boxes[gift.giver].holds(line.points[0], 25)
        assert around.boxes[gift.receiver].holds(line.points[-1], 25)


@every_size
def test_everything_is_on_the_sheet(drawing: Drawing) -> None:
    drawn = field(drawing)
    for shape in drawn.shapes:
        points = shape.points if isinstance(shape, Arrow) else [(shape.x, shape.y)]
        assert all(0 <= x <= drawn.wide and 0 <= y <= drawn.high for x, y in points)
        if isinstance(shape, Box):
            assert shape.wide / 2 <= shape.x <= drawn.wide - shape.wide / 2


@every_size
def test_each_gift_is_in_words_on_its_arrow_or_below(drawing: Drawing) -> None:
    drawn = arrows(drawing, ring(drawing))
    numbers = {text.words for text in drawn.shapes if isinstance(text, Text) and text.words.isdecimal()}
    assert numbers == {str(number) for number in range(1, len(drawn.below) + 1)}
    words = [text.words for text in drawn.shapes if isinstance(text, Text)]
    assert not any(one.endswith("…") for one in words)
    for line in drawn.below:
        assert any(gift.what in line for gift in drawing.gifts)


def test_svg_is_whole_and_says_every_name_as_it_is() -> None:
    whole = ET.fromstring(svg(sheet([group(12, 6), group(3, 0)]), "Groep <1>"))  # noqa: S314  our own
    said = [text.text for text in whole.iter(f"{SVG}text")]
    assert "<b>&\"'" in said
    assert said.count("Wandelen") == 2
    assert whole.findtext(f"{SVG}title") == "Groep <1>"
    tags = ("svg", "title", "rect", "text", "polyline", "polygon")
    assert {one.tag for one in whole.iter()} == {f"{SVG}{tag}" for tag in tags}


def test_a_name_in_letters_that_are_not_on_board_is_still_somebody() -> None:
    """SVG leaves them to who shows it; a picture says that there is somebody."""
    drawn = sheet([Drawing("x", ("y",), ("مريم", "Joke", "Piet"), ())])
    assert "مريم" in svg(drawn, "x").decode()
    assert readable("مريم") == "?"
    assert png(drawn).startswith(b"\x89PNG")


def test_who_is_new_has_a_filled_box() -> None:
    filled = [box.fill == box.line for box in ring(group(4, 0, frozenset({2}))).boxes]
    assert filled == [False, False, True, False]


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
    assert (drawing.title, drawing.middle) == ("Groep 1 wordt groter", ("Wandelen", "tuesday morning"))


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
