"""What coincides: on one day there, at one place or alike, and of different organisations."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from handlers.partner.overlap import overlaps
from storage.activities import Activity
from storage.tables.activity import ActivityState
from tests.town import AMSTERDAM, MONDAY_NOON

NOON = MONDAY_NOON.astimezone(UTC)


def day_there(moment: datetime) -> date:
    return moment.astimezone(AMSTERDAM).date()


OURS = Activity(1, 1, None, None, 7, None, NOON, 90, False, 12, ActivityState.GOING, NOON, "coffee")


def beside(place: int, category: str, days: int = 0, partner: int | None = 5) -> bool:
    other = replace(
        OURS,
        id=2,
        place_id=place,
        category=category,
        starts_at=NOON + timedelta(days=days),
        partner_id=partner,
    )
    return bool(list(overlaps([OURS, other], day_there)))


def test_what_coincides() -> None:
    assert beside(7, "music")
    assert beside(8, "coffee")
    assert not beside(8, "music")
    assert not beside(7, "coffee", days=1)
    assert not beside(7, "coffee", partner=None), "one organisation knows its own plans"


def test_a_day_is_a_day_there_and_not_in_utc() -> None:
    late = replace(OURS, starts_at=datetime(2027, 3, 1, 22, 30, tzinfo=UTC))
    after = replace(OURS, id=2, partner_id=5, starts_at=datetime(2027, 3, 1, 23, 30, tzinfo=UTC))
    assert not list(overlaps([late, after], day_there))
