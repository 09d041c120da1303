"""Who hears that somebody is in distress, and when they do: at night only who may be woken."""

from dataclasses import dataclass
from datetime import datetime

from handlers.notices.notify import notify
from handlers.notices.quiet import is_quiet, quiet_ends
from storage import neighbourhoods, people, roles, tasks
from storage.neighbourhoods import Neighbourhood
from storage.people import Person
from storage.tables.person import RoleName
from storage.tasks import Task
from storage.work import Work

STAFF = (RoleName.CONNECTOR, RoleName.COORDINATOR)


@dataclass(frozen=True, slots=True)
class Told:
    """`now` hear it at once; `later` when the quiet hours are over, `at`. Longest in their role first.

    `away`: everybody is. They are told for when they come back, and are no comfort to anybody now.
    """

    now: tuple[Person, ...]
    later: tuple[Person, ...]
    away: tuple[Person, ...]
    at: datetime

    @property
    def everybody(self) -> tuple[Person, ...]:
        return (*self.now, *self.later, *self.away)


async def who_is_told(work: Work, moment: datetime, task: Task, *, all_of_them: bool = False) -> Told:
    """By day who knows the person, else the connectors, else the coordinators; at night who is on call too.

    Nobody is told of themselves. `all_of_them`: nobody reacted, so everybody on the team.
    """
    here = await neighbourhoods.get(work, task.neighbourhood_id)
    team = await _team(work, here, task)
    there = {role: [one for one in team[role] if _is_there(one, here, moment)] for role in STAFF}
    everybody = list(dict.fromkeys([*there[STAFF[0]], *there[STAFF[1]]]))
    about = await people.find(work, task.about_id) if task.about_id else None
    knows = [one for one in there[STAFF[0]] if about and one.id == about.known_by_id]
    by_day = everybody if all_of_them else knows or there[STAFF[0]] or there[STAFF[1]]
    away = () if everybody else tuple(dict.fromkeys([*team[STAFF[0]], *team[STAFF[1]]]))
    if not is_quiet(here, moment):
        return Told(tuple(by_day), (), away, moment)
    on_call = await _on_call(work, here)
    woken = [one for one in everybody if one.id in on_call]
    asleep = [one for one in by_day if one not in woken]
    return Told(tuple(woken), tuple(asleep), away, quiet_ends(here, moment))


async def tell(work: Work, moment: datetime, task: Task, told: Told, *, again: bool) -> None:
    """Once in an hour of the clock, however often somebody says it."""
    key = f"{task.id}:{moment:%Y-%m-%d %H}"
    for one in told.everybody:
        await notify(
            work,
            moment,
            one.id,
            "task_waits",
            key=key,
            group=f"task:{task.id}",
            live=one in told.now,
            task=task.id,
            again=again,
        )


async def give_to_one_or_all(work: Work, task: Task, told: Told) -> None:
    """In the list of who hears it alone, else in everybody's."""
    heard = {one.id for one in told.everybody}
    if task.for_id is not None and heard != {task.for_id}:
        await tasks.give_to_all(work, task.id)


async def on_call_now(work: Work, here: Neighbourhood) -> list[Person]:
    known = await people.named(work, sorted(await _on_call(work, here)))
    return list(known.values())


async def _on_call(work: Work, here: Neighbourhood) -> set[int]:
    held = await roles.in_neighbourhood(work, here.id)
    return {one.person_id for one in held if one.on_call and one.role in STAFF}


async def _team(work: Work, here: Neighbourhood, task: Task) -> dict[RoleName, list[Person]]:
    """Without whom it is about."""
    held = [one for one in await roles.in_neighbourhood(work, here.id) if one.role in STAFF]
    known = await people.named(work, [one.person_id for one in held if one.person_id != task.about_id])
    return {
        role: [known[one.person_id] for one in held if one.role is role and one.person_id in known]
        for role in STAFF
    }


def _is_there(person: Person, here: Neighbourhood, moment: datetime) -> bool:
    """Has a chat that works, said yes to the role, and is not resting."""
    today = moment.astimezone(here.zone).date()
    rests = person.pause_until is not None and person.pause_until > today
    return person.telegram_id is not None and bool(person.call_name) and not person.unreachable and not rests
