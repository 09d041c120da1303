"""The picture of a city's curve is of the table beside it."""

from benchmarks.matcher_curve import PICTURE, TABLE, Measured, curve, measured


def test_the_picture_is_of_the_table() -> None:
    rows = measured(TABLE.read_text("utf-8"))
    assert [row.people for row in rows] == [6_000, 12_500, 25_000, 100_000]
    assert PICTURE.read_text("utf-8") == curve(rows)


def test_what_lies_on_a_straight_line_is_drawn_on_it() -> None:
    drawn = curve(
        [Measured(people, people // 100, people // 50, 100 + people // 100) for people in (0, 500, 1000)]
    )
    assert 'cx="60.0" cy="250.0"' in drawn
    assert 'cx="210.0" cy="150.0"' in drawn
    assert 'cx="360.0" cy="50.0"' in drawn
    assert 'x1="60.0" y1="250.0" x2="360.0" y2="50.0"' in drawn
