"""`python -m benchmarks.matcher_curve` draws the curve of a city from its table in `docs/benchmarks.md`.

Dots are what was measured; the dashed line is the straight one that lies nearest to them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

TABLE, PICTURE = Path("docs/benchmarks.md"), Path("docs/pictures/city.svg")
ROW = re.compile(
    r"^\| ([\d,]+) sparse \| [\d,]+ \| 0\.\d{4} \| \w+ \| ([\d.]+) \| ([\d.]+) \| ([\d,]+) \|", re.MULTILINE
)
WIDE, HIGH, LEFT, TOP, STEP = 300, 200, 60, 50, 400
INK, LINE = "#1f2933", "#0b6e4f"


@dataclass(frozen=True, slots=True)
class Measured:
    people: int
    seconds: int
    computing: int
    megabytes: int


def measured(text: str) -> list[Measured]:
    """The rows under "A city", in their order."""
    part = text.partition("### A city")[2].partition("\n##")[0]
    return [Measured(*(round(float(one.replace(",", ""))) for one in row)) for row in ROW.findall(part)]


def curve(rows: Sequence[Measured]) -> str:
    """Two small charts side by side, as SVG."""
    people = [row.people for row in rows]
    charts = (
        ("seconds of computing", [row.computing for row in rows]),
        ("megabytes", [row.megabytes for row in rows]),
    )
    shapes = [
        shape
        for at, (title, values) in enumerate(charts)
        for shape in _chart(LEFT + at * STEP, title, people, values)
    ]
    size = f'width="{2 * STEP}" height="{TOP + HIGH + 60}" viewBox="0 0 {2 * STEP} {TOP + HIGH + 60}"'
    body = "\n".join(shapes)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="DejaVu Sans, Arial, sans-serif"'
        f' font-size="12" fill="{INK}">\n<title>A city: time and memory by number of people</title>\n'
        f'<rect width="100%" height="100%" fill="#ffffff"/>\n{body}\n</svg>\n'
    )


def _chart(left: int, title: str, people: Sequence[int], values: Sequence[int]) -> Iterator[str]:
    across, up = WIDE / max(people), HIGH / max(values)
    floor = TOP + HIGH

    def place(x: float, y: float) -> tuple[float, float]:
        return left + x * across, floor - y * up

    yield f'<text x="{left}" y="{TOP - 20}" font-size="14" font-weight="bold">{title}</text>'
    yield f'<path d="M{left} {TOP - 8}V{floor}H{left + WIDE + 12}" fill="none" stroke="{INK}"/>'
    slope, begin = np.polyfit(people, values, 1)
    (x, y), (far, high) = place(0, begin), place(max(people), begin + slope * max(people))
    ends = f'x1="{x:.1f}" y1="{y:.1f}" x2="{far:.1f}" y2="{high:.1f}"'
    yield f'<line {ends} stroke="{LINE}" stroke-width="2" stroke-dasharray="6 5"/>'
    for one, value in zip(people, values, strict=True):
        x, y = place(one, value)
        yield f'<circle cx="{x:.1f}" cy="{y:.1f}" r="5" fill="{LINE}"/>'
        yield f'<text x="{x - 8:.1f}" y="{y - 6:.1f}" text-anchor="end">{value:,}</text>'
        yield f'<text x="{x:.1f}" y="{floor + 20}" text-anchor="middle">{one / 1000:g}</text>'
    yield f'<text x="{left + WIDE / 2}" y="{floor + 42}" text-anchor="middle">thousand people</text>'


if __name__ == "__main__":
    PICTURE.write_text(curve(measured(TABLE.read_text())))
