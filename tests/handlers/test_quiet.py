"""The quiet hours, and what the moment of a message becomes because of them."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.activity import reminders
from handlers.activity.in_time import cannot_wait
from handlers.notices.quiet import is_quiet, kind_moment, quiet_ends
from storage.activities import Activity
from storage.neighbourhoods import Neighbourhood
from storage.tables.activity import ActivityState
from storage.tables.neighbourhood import NeighbourhoodRow
from storage.work import frozen

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
MOMENTS = st.datetimes(datetime(2027, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


def here(quiet_from: time = time(20), quiet_until: time = time(9)) -> Neighbourhood:
    row = NeighbourhoodRow(id=1, name="De Linden", quiet_from=quiet_from, quiet_until=quiet_until)
    return frozen(Neighbourhood, row)


def local(moment: str) -> datetime:
    return datetime.fromisoformat(moment).replace(tzinfo=AMSTERDAM)


def activity_at(moment: datetime) -> Activity:
    return Activity(1, 1, None, None, 1, None, moment, 20, False, 12, ActivityState.GOING, moment)


@pytest.mark.parametrize(
    ("moment", "quiet"),
    [("19:59", False), ("20:00", True), ("23:59", True), ("00:00", True), ("08:59", True), ("09:00", False)],
)
def test_from_eight_in_the_evening_until_nine_nothing_is_sent(moment: str, quiet: bool) -> None:
    assert is_quiet(here(), local(f"2027-03-02 {moment}")) is quiet


def test_a_neighbourhood_may_have_its_rest_in_the_afternoon() -> None:
    where = here(time(13), time(15))
    assert [is_quiet(where, local(f"2027-03-02 {clock}")) for clock in ("12:59", "14:00", "15:00")] == [
        False,
        True,
        False,
    ]


@pytest.mark.parametrize("day", ["2027-03-28", "2027-10-31"])
def test_the_rest_ends_at_nine_on_the_wall_when_the_clocks_change(day: str) -> None:
    assert quiet_ends(here(), local(f"{day} 00:30")) == local(f"{day} 09:00")


@pytest.mark.parametrize(
    ("wanted", "event", "kind"),
    [
        ("2027-03-02 08:30", "2027-03-02 10:00", "2027-03-02 09:00"),
        ("2027-03-02 07:00", "2027-03-02 08:30", "2027-03-01 19:30"),
        ("2027-03-02 20:30", "2027-03-02 22:00", "2027-03-02 19:30"),
        ("2027-03-02 12:30", "2027-03-02 14:00", "2027-03-02 12:30"),
    ],
)
def test_a_quiet_moment_moves_to_the_morning_or_to_the_evening_before(
    wanted: str, event: str, kind: str
) -> None:
    assert kind_moment(here(), local(wanted), local(event)) == local(kind)


@given(starts_at=MOMENTS)
def test_reminders_are_due_outside_the_quiet_hours_and_before_the_activity(starts_at: datetime) -> None:
    activity = activity_at(starts_at)
    for due in (reminders.day_before(here(), activity), reminders.soon(here(), activity)):
        assert not is_quiet(here(), due)
        assert due < starts_at


@given(starts_at=MOMENTS)
def test_the_day_before_is_ten_o_clock_on_the_day_before_all_year(starts_at: datetime) -> None:
    due = reminders.day_before(here(), activity_at(starts_at)).astimezone(AMSTERDAM)
    assert due.time() == time(10)
    assert starts_at.astimezone(AMSTERDAM).date() - due.date() == timedelta(days=1)


@pytest.mark.parametrize(
    ("now", "starts_at", "at_once"),
    [
        ("2027-03-01 21:00", "2027-03-02 08:59", True),
        ("2027-03-01 21:00", "2027-03-02 10:00", True),
        ("2027-03-01 20:30", "2027-03-02 10:30", False),
        ("2027-03-01 12:00", "2027-03-04 10:30", False),
    ],
)
def test_a_change_waits_for_the_morning_only_if_that_is_soon_enough(
    now: str, starts_at: str, at_once: bool
) -> None:
    assert cannot_wait(here(), local(now), local(starts_at)) is at_once
