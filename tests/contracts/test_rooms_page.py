"""The page of the rooms is as the code has them: each room, each import between two, about so many lines."""

import re
from pathlib import Path

import pytest

from handlers.documents.rooms import both_ways, rooms_of, upwards
from handlers.documents.rooms_page import HOUSE, PAGE, PICTURE, main, page
from handlers.documents.rooms_picture import picture

AGAIN = "run: make rooms"
ROW = re.compile(r"^\| `(\w+)` \| \d+ \| (\d+) \|", re.MULTILINE)


@pytest.fixture
def small_house(tmp_path: Path) -> Path:
    house = tmp_path / "handlers"
    for room in ("above", "below"):
        (house / room).mkdir(parents=True)
        (house / room / "__init__.py").write_text('"""A room."""\n')
    (house / "alone.py").write_text("from handlers import below\n")
    (house / "above" / "actions.py").write_text(
        "from handlers.below.words import say\nimport handlers.alone\n"
    )
    (tmp_path / "pyproject.toml").write_text(
        '[[tool.importlinter.contracts]]\nname = "Rooms of handlers"\nlayers = ["above", "alone | below"]\n'
    )
    return house


def test_the_page_has_each_room_with_about_its_lines() -> None:
    said = {name: int(lines) for name, lines in ROW.findall(PAGE.read_text("utf-8"))}
    rooms = rooms_of(HOUSE)
    assert list(said) == [one.name for one in rooms], AGAIN
    off = [one.name for one in rooms if abs(one.lines - said[one.name]) > max(60, one.lines / 10)]
    assert off == [], AGAIN


def test_the_picture_has_each_import_between_two_rooms() -> None:
    assert PICTURE.read_text("utf-8") == picture(rooms_of(HOUSE)), AGAIN


def test_no_room_uses_one_above_it() -> None:
    rooms = rooms_of(HOUSE)
    assert upwards(rooms) == []
    assert both_ways(rooms) == []


def test_rooms_and_what_they_use_are_read_from_the_code(small_house: Path) -> None:
    above, alone, below = rooms_of(small_house)
    assert (above.name, above.files, above.lines, above.uses) == (
        "above",
        2,
        3,
        frozenset({"below", "alone"}),
    )
    assert (alone.name, sorted(alone.uses), sorted(below.uses)) == ("alone", ["below"], [])
    assert upwards(rooms_of(small_house)) == []


def test_an_arrow_that_points_up_is_found_and_is_red(small_house: Path) -> None:
    assert "#c53030" not in picture(rooms_of(small_house))
    (small_house / "below" / "wrong.py").write_text("from handlers.above.actions import go\n")
    rooms = rooms_of(small_house)
    assert upwards(rooms) == [("below", "above")]
    assert both_ways(rooms) == [("above", "below")]
    assert "<title>below uses above</title>" in picture(rooms)
    assert "#c53030" in picture(rooms)


def test_another_version_is_printed_and_not_written(
    small_house: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = PAGE.read_text("utf-8")
    main([str(small_house)])
    assert "3 rooms, 5 lines; 3 times one room uses another, 0 times upwards." in capsys.readouterr().out
    assert PAGE.read_text("utf-8") == before
    assert "rooms.svg" not in page(rooms_of(small_house), seen="")
