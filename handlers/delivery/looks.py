"""Writes down who saw something of whose card, as it goes to them: so that it can be told to whose it is."""

from collections.abc import Collection
from datetime import datetime

from handlers.permission.seen import Fact
from handlers.permission.visibility import What
from handlers.retention import kept
from storage import looks, neighbourhoods
from storage.people import Person
from storage.work import Work

OF_THE_CARD = frozenset({What.NAME, What.STREET, What.PHONE, What.PACE, What.COMFORT, What.REASONS})
"""A name by itself is no card: only the card says it as something to look at (`handlers.neighbours`)."""

kept("who saw whose card, to be told on request", days=730, drop=looks.drop_old)


async def note_looks(work: Work, now: datetime, reader: Person | None, seen: Collection[Fact]) -> None:
    if reader is None:
        return
    on_day = (await neighbourhoods.get(work, reader.neighbourhood_id)).day_of(now)
    whose = {one.whose for one in seen if one.what in OF_THE_CARD} - {None, reader.id}
    for about_id in sorted(one for one in whose if one is not None):
        await looks.note(work, reader.id, about_id, on_day, now)
