"""The same as a calendar that other programs ask for again and again."""

from dataclasses import asdict
from datetime import datetime, time
from typing import Any

from handlers.calendar.appointments import appointment_of
from handlers.public_page.shown import Shown
from storage.work import Work


async def calendar_words(work: Work, now: datetime, found: Shown) -> dict[str, Any]:
    """For the maker of calendars. Made "this morning": an unchanged one stays the same, letter by letter."""
    name = f"{found.place.name}, {found.where.name}" if found.place else found.where.name
    morning = datetime.combine(found.where.day_of(now), time(), found.where.zone)
    return {
        "name": name,
        "zone": found.where.timezone,
        "made": morning.isoformat(),
        "appointments": [asdict(await appointment_of(work, found.tongue, one)) for one in found.planned],
    }
