"""Who listens, and when that is next: as far as they are there, and have room by their own cap."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from handlers.notices.quiet import at, local
from handlers.permission.human import staff_for
from storage import blocks, listening, neighbourhoods, people, roles, tasks
from storage.listening import ListeningHour
from storage.people import Person
from storage.tables.card import DayPart
from storage.tables.contact import TaskKind
from storage.work import Work

FROM = {DayPart.MORNING: time(10), DayPart.AFTERNOON: time(14), DayPart.EVENING: time(18)}
LASTS = timedelta(hours=2)
WEEKS = 5


@dataclass(frozen=True, slots=True)
class Listener:
    """`hours`: all of the week. `next`: when the first of them begins, from now on."""

    person: Person
    hours: tuple[ListeningHour, ...]
    next: datetime


async def listeners(work: Work, now: datetime, where: int, asker: Person) -> list[Listener]:
    """The soonest first. Not the asker, nor with whom they would rather not be.

    A listener who would rather not be with the asker is shown: what is left out would tell of it. See
    `stand_in`.
    """
    apart = {asker.id, *await blocks.said_by(work, asker.id)}
    hours = await listening.in_neighbourhood(work, where)
    caps = {one.person_id: one.cap for one in await roles.in_neighbourhood(work, where)}
    found = []
    for person_id in dict.fromkeys(one.person_id for one in hours if one.person_id in caps):
        person = await people.get(work, person_id)
        mine = tuple(one for one in hours if one.person_id == person_id)
        moment = await _next(work, now, person, mine)
        full = await tasks.count_of(work, person_id, TaskKind.LISTEN) >= caps[person_id]
        away = person_id in apart or person.unreachable or not person.call_name
        if moment is not None and not (full or away):
            found.append(Listener(person, mine, moment))
    return sorted(found, key=lambda one: one.next)


async def stand_in(work: Work, chosen: Listener, found: list[Listener], asker: Person) -> int | None:
    """Who talks with the asker where the chosen one would rather not be with them: another listener, or a
    human of the team. None for nobody in particular.
    """
    others = [one.person.id for one in found if one.person.id != chosen.person.id]
    team = await staff_for(
        work, asker.neighbourhood_id, (asker.known_by_id,), without=(chosen.person.id, asker.id)
    )
    apart = await blocks.of_person(work, asker.id)
    return next((one for one in (*others, *team) if one not in apart), None)


async def _next(
    work: Work, now: datetime, person: Person, hours: tuple[ListeningHour, ...]
) -> datetime | None:
    """None where they rest for long."""
    zone = (await neighbourhoods.get(work, person.neighbourhood_id)).zone
    for days in range(7 * WEEKS):
        day = now + timedelta(days=days)
        today = local(day, zone)
        for one in (one for one in hours if one.day == today.weekday()):
            begins = at(day, FROM[one.part], zone)
            if begins > now and not person.rests_on(today.date()):
                return begins
    return None
