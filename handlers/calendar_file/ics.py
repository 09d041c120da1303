"""Appointments as an ICS file (RFC 5545) that a phone takes into its own calendar.

The same appointment has the same `uid` in every file, and a rising `edition`: a calendar that is given a
later file moves what it has, or strikes it out, and shows nothing twice.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

MADE_BY = "-//Burengroep//Buren-bot//NL"


@dataclass(frozen=True, slots=True)
class Appointment:
    """Of one line each; `starts` as an ISO moment with its offset. `off`: it does not go on."""

    uid: str
    edition: int
    starts: str
    minutes: int
    title: str
    place: str
    note: str
    off: bool


def written(name: str, zone: str, made: datetime, appointments: list[Appointment]) -> bytes:
    """`zone` goes along with its summer time, so that half past ten stays half past ten on the wall there."""
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", MADE_BY)
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    calendar.add("x-wr-timezone", zone)
    for one in appointments:
        calendar.add_component(_event(one, ZoneInfo(zone), made))
    # Without the summers of 1977 and the like, which nobody plans for.
    calendar.add_missing_timezones(date(made.year - 1, 1, 1), date(made.year + 3, 1, 1))
    return bytes(calendar.to_ical())


def _event(one: Appointment, zone: ZoneInfo, made: datetime) -> Event:
    starts = datetime.fromisoformat(one.starts)
    event = Event()
    event.add("uid", one.uid)
    event.add("dtstamp", made)
    event.add("sequence", one.edition)
    event.add("status", "CANCELLED" if one.off else "CONFIRMED")
    event.add("summary", one.title)
    event.add("location", one.place)
    event.add("description", one.note)
    event.add("dtstart", starts.astimezone(zone))
    # Counted on the clock of the world: an hour that is left out or comes twice is no part of it.
    event.add("dtend", (starts + timedelta(minutes=one.minutes)).astimezone(zone))
    return event
