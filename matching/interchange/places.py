"""Where somebody lives, as people say it: a street, a place on a map, or metres; in the end metres.

A street needs its place once: other rows of that street do without. Where no place at all is known, nobody is
too far away: people of one street are on one spot, and each other street lies a bit further on.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from math import cos, radians
from statistics import median
from typing import Any, ClassVar

from matching.interchange.figures import MOST
from matching.interchange.folding import recognised_by
from matching.interchange.kinds import NO_LIMITS, Unfit
from matching.interchange.problems import Params, ProblemCode
from matching.interchange.remarks import Remark, RemarkCode, remark
from matching.interchange.rows import Column, Columns, Reading, Row, like

METRES_IN_A_DEGREE = 111_320
"""Of latitude, and of longitude at the equator."""
APART = 1000
"""Metres between streets of which nobody knows the place: more than `near_m`, far less than `MOST`."""
FAR_AWAY = 30_000
"""Metres from the middle of the list: more likely a slip than a neighbour."""
_NUMBER = r"(-?[0-9]{1,3}[.,][0-9]{2,})\s*\N{DEGREE SIGN}?"
_LAT_LON = re.compile(rf"(?:N\s*)?{_NUMBER}\s*N?\s*[,;/\s]\s*(?:[EO]\s*)?{_NUMBER}\s*[EO]?", re.IGNORECASE)
_HOUSE_NUMBER = re.compile(r"\s+[0-9]+\s*[a-z]{0,3}(?:\s*[-/]\s*[0-9a-z]+)?$")


@dataclass(frozen=True, slots=True)
class LatLon:
    """As maps copy it: "52.3702, 4.8952", also with decimal commas. First north, then east."""

    expected: ClassVar[str] = "lat_lon"
    limits: ClassVar[Params] = NO_LIMITS

    def read(self, said: object) -> Any:
        found = _LAT_LON.fullmatch(said.strip()) if isinstance(said, str) else None
        if found is None:
            raise Unfit(self.expected)
        lat, lon = (float(one.replace(",", ".")) for one in found.groups())
        if abs(lat) > 90 or abs(lon) > 180:
            raise Unfit(self.expected)
        return lat, lon

    def from_cell(self, cell: str) -> object:
        return cell

    def to_cell(self, value: Any) -> str:
        return "{}, {}".format(*value)


@dataclass(frozen=True, slots=True)
class Degrees:
    most: int
    expected: ClassVar[str] = "degrees"

    @property
    def limits(self) -> Params:
        return {"most": self.most}

    def read(self, said: object) -> Any:
        if type(said) not in (int, float) or not -self.most <= said <= self.most:  # type: ignore[operator]
            raise Unfit(self.expected, self.limits)
        return said

    def from_cell(self, cell: str) -> object:
        plain = cell.replace(",", ".")
        return float(plain) if re.fullmatch(r"-?[0-9]{1,3}(\.[0-9]+)?", plain) else cell

    def to_cell(self, value: Any) -> str:
        return repr(value)


Located = list[tuple[Row, dict[str, Any]]]
_METRES, _MAP = ("x", "y"), ("place", "lat", "lon")


class Whereabouts:
    """Of one file: which columns a row needs, and in the end its metres."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._known = any(row.values.keys() & {*_METRES, *_MAP} for row in rows)
        self.remarks: list[Remark] = []

    def needed(self, row: Row, columns: Columns) -> Columns:
        """A place in one of the ways; how far somebody goes only where distances are known."""
        said = row.values.keys()
        by_metres, by_map = said & {*_METRES}, said & {"lat", "lon"}
        needed = {*_METRES} if by_metres else {"lat", "lon"} if by_map and "place" not in said else set()
        if not said & {*_METRES, *_MAP, "street"}:
            needed = {"place"}
        if self._known:
            needed |= {"reach_m"}
        return tuple(
            Column(one.name, one.kind, needed=True) if one.name in needed else one for one in columns
        )

    def put(self, reading: Reading, located: Located) -> None:
        """Each row gets `x` and `y`, and loses the other ways to say it."""
        for row, values in located:
            self._note_house_number(row, values)
        if not self._known:
            self._put_streets_apart(located)
            return
        self._refuse_both_kinds(reading, located)
        origin = _origin(located)
        streets = _places_of_streets(located)
        for row, values in located:
            place = _place(values) or streets.get(_street(values))
            if place is None and "x" not in values:
                known = like(values["street"], [one["street"] for _, one in located if _place(one)])
                reading.note(ProblemCode.UNKNOWN_STREET, row, "street", street=values["street"], like=known)
            elif place is not None and "x" not in values:
                values.update(_metres(place, origin) if isinstance(place[0], float) else _same(place))
            _forget(values)
        self._note_far_away([one for one in located if "x" in one[1]], reading)

    def _note_house_number(self, row: Row, values: dict[str, Any]) -> None:
        if _HOUSE_NUMBER.search(recognised_by(values.get("street", ""))):
            self.remarks.append(remark(RemarkCode.HOUSE_NUMBER, row.named(), "street"))

    def _put_streets_apart(self, located: Located) -> None:
        names = sorted({_street(values) for _, values in located})
        for _, values in located:
            values.update(x=APART * names.index(_street(values)), y=0)
            if "reach_m" in values or "members" not in values:
                values["reach_m"] = MOST
            _forget(values)
        if len(names) > 1:
            self.remarks.append(remark(RemarkCode.NO_DISTANCES))

    @staticmethod
    def _refuse_both_kinds(reading: Reading, located: Located) -> None:
        by_metres = next((row for row, values in located if "x" in values), None)
        if by_metres is None:
            return
        for row, values in located:
            if values.keys() & {*_MAP}:
                field = "place" if "place" in values else "lat"
                reading.note(ProblemCode.TWO_KINDS_OF_PLACE, row, field, first=by_metres.named())

    def _note_far_away(self, located: Located, reading: Reading) -> None:
        if reading.problems or len(located) < 3:
            return
        middle = tuple(median(values[axis] for _, values in located) for axis in _METRES)
        for row, values in located:
            if max(abs(values[axis] - there) for axis, there in zip(_METRES, middle, strict=True)) > FAR_AWAY:
                self.remarks.append(remark(RemarkCode.FAR_FROM_OTHERS, row.named()))


def _street(values: dict[str, Any]) -> str:
    return _HOUSE_NUMBER.sub("", recognised_by(values.get("street", "")))


def _place(values: dict[str, Any]) -> tuple[float, float] | None:
    if "place" in values:
        return values["place"]  # type: ignore[no-any-return]
    if "lat" in values:
        return float(values["lat"]), float(values["lon"])
    return None


def _places_of_streets(located: Located) -> dict[str, tuple[float, float] | tuple[int, int]]:
    """Of several places of one street the most southern one: the order of the rows changes nothing."""
    found: dict[str, tuple[float, float] | tuple[int, int]] = {}
    for _, values in located:
        place = (values["x"], values["y"]) if "x" in values else _place(values)
        if place is not None and "street" in values:
            found[_street(values)] = min(found.get(_street(values), place), place)
    return found


def _origin(located: Located) -> tuple[float, float]:
    places = [place for _, values in located if (place := _place(values)) is not None]
    return (min(lat for lat, _ in places), min(lon for _, lon in places)) if places else (0.0, 0.0)


def _metres(place: tuple[float, float], origin: tuple[float, float]) -> dict[str, int]:
    """To the east and north of the origin; within a city the roundness of the earth is less than a metre."""
    north, east = place[0] - origin[0], place[1] - origin[1]
    return {
        "x": round(east * METRES_IN_A_DEGREE * cos(radians(origin[0]))),
        "y": round(north * METRES_IN_A_DEGREE),
    }


def _same(place: tuple[Any, Any]) -> dict[str, int]:
    return {"x": place[0], "y": place[1]}


def _forget(values: dict[str, Any]) -> None:
    for name in ("street", *_MAP):
        values.pop(name, None)
