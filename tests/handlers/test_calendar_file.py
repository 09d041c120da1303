"""A calendar as a file, read by two programs that do not know each other: icalendar and vobject."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import vobject
from icalendar import Calendar

from handlers.calendar_file.ics import Appointment, written

MADE = datetime(2027, 3, 20, 12, 0, tzinfo=UTC)
BEFORE_SUMMER = Appointment(
    uid="a",
    edition=0,
    starts="2027-03-27T09:30:00+00:00",
    minutes=45,
    title="Wandelen, of niet; “zo”",
    place="Bankje apotheek",
    note="Bij het bankje voor de apotheek.",
    off=False,
)
IN_SUMMER = replace(BEFORE_SUMMER, uid="b", starts="2027-03-28T08:30:00+00:00", title="المشي", edition=2)
OFF = replace(BEFORE_SUMMER, uid="c", off=True, edition=1)
IN_THE_NIGHT = replace(BEFORE_SUMMER, uid="d", starts="2027-03-28T00:30:00+00:00", minutes=60)


def both(*appointments: Appointment) -> tuple[dict[str, Any], dict[str, Any]]:
    """The events by uid, as icalendar has them and as vobject has them."""
    made = written("De Linden", "Europe/Amsterdam", MADE, list(appointments))
    events = {str(one["uid"]): one for one in Calendar.from_ical(made).walk("VEVENT")}
    read = vobject.readOne(made.decode())
    return events, {one.uid.value: one for one in read.vevent_list}


def test_both_read_the_same_words() -> None:
    one, other = both(BEFORE_SUMMER, IN_SUMMER)
    for appointment in (BEFORE_SUMMER, IN_SUMMER):
        assert str(one[appointment.uid]["summary"]) == appointment.title
        assert other[appointment.uid].summary.value == appointment.title
        assert other[appointment.uid].location.value == appointment.place


def test_half_past_ten_is_half_past_ten_on_both_sides_of_summer_time() -> None:
    one, other = both(BEFORE_SUMMER, IN_SUMMER)
    for uid, away in (("a", 1), ("b", 2)):
        for starts in (one[uid]["dtstart"].dt, other[uid].dtstart.value):
            assert (starts.hour, starts.minute) == (10, 30)
            assert starts.utcoffset() == timedelta(hours=away)


def test_an_hour_in_the_night_of_summer_time_lasts_an_hour() -> None:
    one, other = both(IN_THE_NIGHT)
    for starts, ends in (
        (one["d"]["dtstart"].dt, one["d"]["dtend"].dt),
        (other["d"].dtstart.value, other["d"].dtend.value),
    ):
        assert ends.astimezone(UTC) - starts.astimezone(UTC) == timedelta(hours=1)
        assert (starts.hour, ends.hour) == (1, 3)


def test_what_moved_has_a_later_edition_and_what_is_off_is_struck_out() -> None:
    one, other = both(BEFORE_SUMMER, IN_SUMMER, OFF)
    assert [int(one[uid]["sequence"]) for uid in "abc"] == [0, 2, 1]
    assert [other[uid].sequence.value for uid in "abc"] == ["0", "2", "1"]
    assert [other[uid].status.value for uid in "abc"] == ["CONFIRMED", "CONFIRMED", "CANCELLED"]


def test_the_same_is_written_twice_in_the_same_bytes() -> None:
    def made() -> bytes:
        return written("De Linden", "Europe/Amsterdam", MADE, [BEFORE_SUMMER, OFF])

    assert made() == made()
    assert max(map(len, made().split(b"\r\n"))) <= 75
