"""A walk in words: when and where it is, and who else comes, for those who may know."""

from datetime import datetime, timedelta
from typing import Any

from handlers.expect import who_come
from handlers.message import lines, names, when, word
from storage import neighbourhoods, people
from storage.people import Person
from storage.walks import Walk
from storage.work import Work

NAMES_SHOWN = 4
EARLY = timedelta(minutes=15)


async def walk_words(work: Work, walk: Walk) -> dict[str, Any]:
    """`date`, `clock`, `landmark` and `minutes`, for a text."""
    place = await neighbourhoods.get_place(work, walk.place_id)
    return moment_words(walk.starts_at) | {
        "landmark": place.landmark or place.name,
        "minutes": walk.minutes,
    }


def moment_words(moment: datetime) -> dict[str, Any]:
    """`date` never says "today": a message may be read on another day than it was sent."""
    return {"date": when(moment, "date"), "clock": when(moment, "clock")}


async def who_else(work: Work, walk: Walk, person: Person | None, *, early: bool = False) -> dict[str, Any]:
    """Lines with the first names of who comes: only ever told to somebody who comes as well.

    `early`: with when the host is there for who would rather not arrive alone (PRACTICE 15).
    """
    me = person.id if person else None
    coming = await who_come(work, walk)
    others = [one for one in coming if one is None or one not in (me, walk.host_id)]
    if person is None:
        others.remove(None)  # One of the nameless is whoever hears this.
    said = [await _others_line(work, others)] if others else []
    said += await _host_line(work, walk, person, early)
    return lines(said or [word("reminder-others", coming=0, names="")])


async def _others_line(work: Work, others: list[int | None]) -> dict[str, Any]:
    ids = [one for one in others if one is not None]
    known = await people.named(work, ids)
    called = [known[one].call_name for one in ids if one in known]
    shown: list[Any] = [name for name in called if name][:NAMES_SHOWN]
    if more := len(others) - len(shown):
        shown.append(word("reminder-more-people", count=more))
    return word("reminder-others", coming=len(others), names=names(shown))


async def _host_line(work: Work, walk: Walk, person: Person | None, early: bool) -> list[dict[str, Any]]:
    if walk.host_id is None or (person and walk.host_id == person.id):
        return []
    host = await people.find(work, walk.host_id)
    if host is None or not host.call_name:
        return []
    if early and person and person.first_with_known and person.known_by_id == host.id:
        clock = when(walk.starts_at - EARLY, "clock")
        return [word("reminder-host-early", host=host.call_name, clock=clock)]
    return [word("reminder-host", host=host.call_name)]
