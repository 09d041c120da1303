"""Who got how many messages in which week, as a picture: a row a person, a column a week, darker is more."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from statistics import median

Came = Mapping[tuple[str, int], Counter[str]]
"""Of each person and week: how many of which kind."""
CELL, LEFT, TOP, LINE = 18, 90, 40, 76
DARKEST = 10
NAME, NUMBER = 'font-weight="bold"', 'font-size="9" text-anchor="middle"'
FONT = 'font-family="sans-serif" font-size="10"'


@dataclass(frozen=True, slots=True)
class Counts:
    """`of_who_got_any`: the median without whom nothing was sent to that week."""

    medians: list[float]
    most: list[int]
    of_who_got_any: list[float]


def per_person_and_week(came: Came, rows: Sequence[str], weeks: int) -> Counts:
    """Who got nothing that week counts as well."""
    columns = [[_many(came, who, week) for who in rows] for week in range(weeks)]
    some = [[many for many in one if many] or [0] for one in columns]
    return Counts(
        [median(one) for one in columns], [max(one) for one in columns], [median(one) for one in some]
    )


def _many(came: Came, who: str, week: int) -> int:
    return came.get((who, week), Counter()).total()


def draw(came: Came, rows: Sequence[str], weeks: int, spoken: Sequence[str] = ()) -> str:
    """An SVG; hovering over a field says which messages they were. `spoken`: who hears them by phone."""
    counts = per_person_and_week(came, rows, weeks)
    width, height = LEFT + weeks * CELL + 10, TOP + len(rows) * CELL + LINE
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" {FONT}>',
        f'<rect width="{width}" height="{height}" fill="white"/>',
        f'<text x="{LEFT}" y="14" font-size="12">Messages a person a week</text>',
        *(f'<text x="{LEFT + week * CELL + 4}" y="{TOP - 6}">{week + 1}</text>' for week in range(weeks)),
    ]
    for place, who in enumerate(rows):
        parts += _row(came, who, TOP + place * CELL, weeks, "☎ " if who in spoken else "")
    parts += _medians(counts, TOP + len(rows) * CELL + 20)
    return "\n".join([*parts, "</svg>\n"])


def _row(came: Came, who: str, y: int, weeks: int, mark: str) -> list[str]:
    parts = [f'<text x="4" y="{y + 13}">{mark}{escape(who)}</text>']
    for week in range(weeks):
        kinds = came.get((who, week), Counter())
        many = kinds.total()
        told = ", ".join(f"{kind} {count}" for kind, count in sorted(kinds.items()))
        x = LEFT + week * CELL
        parts.append(
            f'<rect x="{x}" y="{y}" width="{CELL - 1}" height="{CELL - 1}" fill="{_colour(many)}">'
            f"<title>{escape(told or 'nothing')}</title></rect>"
        )
        if many:
            parts.append(f'<text x="{x + 4}" y="{y + 13}">{many}</text>')
    return parts


def _colour(many: int) -> str:
    light = 97 - 55 * min(many, DARKEST) // DARKEST
    return f"hsl(210, 60%, {light}%)"


def _medians(counts: Counts, y: int) -> list[str]:
    shown: list[tuple[str, Sequence[float]]] = [
        ("median", counts.medians),
        ("of who got any", counts.of_who_got_any),
        ("most", counts.most),
    ]
    return [
        _number(line, week, name, values, y)
        for line, (name, values) in enumerate(shown)
        for week in range(-1, len(values))
    ]


def _number(line: int, week: int, name: str, values: Sequence[float], y: int) -> str:
    """Week -1 is the name of the line."""
    x, how, said = (4, NAME, name) if week < 0 else (LEFT + week * CELL + 8, NUMBER, f"{values[week]:g}")
    return f'<text x="{x}" y="{y + line * 16}" {how}>{said}</text>'
