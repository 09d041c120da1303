"""The figures of a quarter: nobody can be found out by them, and a quarter has its three months."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from handlers.delivery.attachments import quarter
from handlers.quarter.figures import charts, figures, quarter_before
from storage.measures import Measures, Ring
from storage.tables.activity import Origin
from storage.tables.group import GroupPhase
from storage.tables.local_choice import FourO
from storage.tables.person import CameBy

NOBODY = Measures(
    kinds={FourO.MEET: 6, FourO.SUPPORT: 3},
    origins={Origin.RESIDENT: 7, Origin.PARTNER: 2},
    phases={GroupPhase.MEETING: 1},
    exchanges=2,
    people=0,
    first_time=0,
    rings={},
    ways={},
    helped=0,
    gave_too=0,
)


def with_people(count: int) -> Measures:
    """So many of each sort."""
    return replace(
        NOBODY,
        people=count,
        first_time=count,
        rings=dict.fromkeys(Ring, count),
        ways=dict.fromkeys((*CameBy, None), count),
        helped=count,
        gave_too=count,
        again=count,
        own_feet=count,
        full=count,
        thanked=count,
    )


@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_a_few_read_as_nobody_in_every_line(count: int) -> None:
    assert figures(with_people(count)) == figures(NOBODY)


@pytest.mark.parametrize("count", [5, 6, 11, 12, 13, 27, 28])
def test_one_more_or_less_reads_the_same_but_at_a_five(count: int) -> None:
    same = figures(with_people(count)) == figures(with_people(count + 1))
    assert same == ((count + 1) % 5 != 0)


def test_of_people_there_is_no_chart() -> None:
    assert charts(with_people(100)) == charts(NOBODY)


def test_more_than_a_third_of_partners_is_said() -> None:
    def warned(partners: int) -> bool:
        found = replace(NOBODY, origins={Origin.RESIDENT: 9 - partners, Origin.PARTNER: partners})
        return "figures-line.partners" in [one["key"] for one in figures(found)]

    assert [warned(3), warned(4)] == [False, True]


@pytest.mark.parametrize(
    ("today", "back", "found"),
    [
        (date(2027, 3, 31), 0, (2026, 4)),
        (date(2027, 4, 1), 0, (2027, 1)),
        (date(2027, 1, 1), 3, (2026, 1)),
        (date(2027, 1, 1), 4, (2025, 4)),
    ],
)
def test_only_what_is_over_is_counted(today: date, back: int, found: tuple[int, int]) -> None:
    assert quarter_before(today, back) == found


@pytest.mark.slow
@pytest.mark.parametrize("title", ["De Linden, kwartaal 1 van 2027", "الربع 1 من 2027"])
def test_it_is_one_page_whatever_the_language(title: str) -> None:
    bars: list[Any] = [[one, [["ontmoeten", 6], ["دعم", 0]]] for one in ("Wat we deden", "من بدأه")]
    made = quarter(title=title, said=["Er waren 9 activiteiten."] * 32, charts=bars, foot="Dit zegt niets.")
    assert made.content.startswith(b"%PDF-")
    assert made.content.count(b"/Type /Page ") == 1
