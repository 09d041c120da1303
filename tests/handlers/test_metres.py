"""Metres from the first location: true to a footstep, wherever on earth."""

import pytest

from handlers.neighbourhood.metres import is_far, metres

DAM = (52.3731, 4.8926)


@pytest.mark.parametrize(
    ("origin", "location", "east", "north"),
    [
        (DAM, DAM, 0, 0),
        (DAM, (52.3741, 4.8926), 0, 111),
        (DAM, (52.3731, 4.8936), 68, 0),
        (DAM, (52.3711, 4.8896), -204, -222),
        ((0.0, 179.9995), (0.0, -179.9995), 111, 0),
    ],
)
def test_a_distance_is_as_long_as_it_is(
    origin: tuple[float, float], location: tuple[float, float], east: int, north: int
) -> None:
    x, y = metres(origin, location)
    assert (x, y) == pytest.approx((east, north), abs=1)


def test_from_the_first_to_the_last_street_is_near_and_the_next_town_is_far() -> None:
    assert not is_far(*metres(DAM, (52.40, 4.95)))
    assert is_far(*metres(DAM, (52.09, 5.12)))
