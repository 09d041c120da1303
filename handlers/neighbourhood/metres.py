"""Where something is within a neighbourhood: metres from the first location that was given."""

from math import cos, hypot, radians

EARTH_RADIUS = 6_371_008.8
"""Mean radius in metres (IUGG)."""
WALKABLE = 10_000
"""Further away than this, in metres, is not in the neighbourhood."""

Location = tuple[float, float]
"""Latitude and longitude in degrees."""


def metres(origin: Location, location: Location) -> tuple[int, int]:
    """To the east and to the north of `origin`, by the equirectangular approximation.

    Within a neighbourhood it is off by less than a metre in a thousand.
    """
    east = radians(_half_turn(location[1] - origin[1])) * cos(radians((origin[0] + location[0]) / 2))
    north = radians(location[0] - origin[0])
    return round(east * EARTH_RADIUS), round(north * EARTH_RADIUS)


def is_far(x: int, y: int) -> bool:
    return hypot(x, y) > WALKABLE


def _half_turn(degrees: float) -> float:
    """The short way round: never more than 180 degrees."""
    return (degrees + 180) % 360 - 180
