"""The figures of a quarter on one page of A4, with charts of what was done. Of people there is no chart."""

from dataclasses import dataclass
from io import BytesIO

from matplotlib.figure import Figure

from handlers.choice_pictures.arabic import is_arabic
from handlers.choice_pictures.words import plain
from handlers.fonts import printable

WIDE, HIGH = 8.27, 11.69
"""A4, in inches."""
GREEN, INK = "#2e6b4f", "#222222"
LINE = 0.0205
ROOM = 0.475
"""Of the height of the page: what is said stands above the charts, with smaller steps where it is much."""


@dataclass(frozen=True, slots=True)
class Chart:
    """`bars`: a name and a number each."""

    title: str
    bars: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class QuarterPaper:
    """`said`: the figures, a line each. `foot`: what they do not say."""

    title: str
    said: tuple[str, ...]
    charts: tuple[Chart, ...]
    foot: str


def draw(paper: QuarterPaper) -> bytes:
    """The PDF. Without a display, and without the state that a plotting program has."""
    page = Figure(figsize=(WIDE, HIGH))
    right = is_arabic(paper.title)
    at, side = (0.92, "right") if right else (0.08, "left")
    page.text(at, 0.95, _words(paper.title), fontsize=20, fontweight="bold", ha=side, va="top", color=INK)
    step = min(LINE, ROOM / max(1, len(paper.said)))
    for number, line in enumerate(paper.said):
        page.text(
            at,
            0.905 - number * step,
            _words(line),
            fontsize=10 if step == LINE else 9,
            ha=side,
            va="top",
            color=INK,
        )
    for number, chart in enumerate(paper.charts):
        _bars(page, chart, bottom=0.265 - number * 0.19)
    page.text(at, 0.03, _words(paper.foot), fontsize=10, ha=side, va="bottom", color=INK)
    out = BytesIO()
    page.savefig(out, format="pdf")
    return out.getvalue()


def _bars(page: Figure, chart: Chart, bottom: float) -> None:
    """From the top down in their order, each with its number beside it: colour says nothing."""
    axes = page.add_axes((0.3, bottom, 0.6, 0.13))
    names = [_words(name) for name, _ in reversed(chart.bars)]
    drawn_bars = axes.barh(names, [count for _, count in reversed(chart.bars)], color=GREEN)
    axes.bar_label(drawn_bars, padding=4, fontsize=10)
    axes.set_title(_words(chart.title), fontsize=12, fontweight="bold", loc="left")
    axes.spines[["top", "right", "bottom"]].set_visible(False)
    axes.tick_params(bottom=False, labelbottom=False, left=False)
    axes.set_xlim(0, max(1, *(count for _, count in chart.bars)) * 1.15)


def _words(said: str) -> str:
    """Arabic is joined and turned by matplotlib itself."""
    return plain(said) if is_arabic(said) else printable(said)
