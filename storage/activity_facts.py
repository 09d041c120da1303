"""All that counts when people are to be asked for an activity, in a few queries for a whole neighbourhood."""

from collections import defaultdict
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from itertools import chain
from typing import Protocol, TypeVar

from sqlmodel import col, select

from storage import (
    acquainted,
    connections,
    exchanges,
    invitations,
    load,
    roles,
    suggestions,
)
from storage.activities import ON, Activity
from storage.invitations import OPEN, Invitation
from storage.neighbours import Neighbours, Tags, neighbours, of_people, tags
from storage.people import Person
from storage.tables.activity import ActivityRow, AttendanceRow, AttendanceState, InvitationAnswer
from storage.tables.card import AvailabilityRow, InterestRow, SpokenLanguageRow
from storage.tables.neighbourhood import AreaRow
from storage.tables.person import RoleName
from storage.work import Work

LOOK_BACK = timedelta(weeks=6)
"""How far back it counts who was asked and who met."""
STAFF = (RoleName.CONNECTOR, RoleName.COORDINATOR)


@dataclass(frozen=True, slots=True)
class Attended:
    """Somebody's place at one activity of the last weeks or to come."""

    activity_id: int
    person_id: int
    state: AttendanceState
    starts_at: datetime
    minutes: int
    on: bool


@dataclass(frozen=True, slots=True)
class Facts(Neighbours):
    """`unknown`: whom nobody of the team met yet, nor who led something.

    `attended`, `asked`: what they came to or were asked for, in the last weeks and to come. `waiting`: who
    has a question to answer. `suggested`: who is in a suggestion that waits for a connector. `full`: whose
    coming week is full. `knows`: pairs who met in three weeks, the lower number first. `languages`: spoken
    ones, of who said so.
    """

    unknown: frozenset[int]
    staff: frozenset[int]
    enjoys: Tags
    times: Tags
    languages: Tags
    spots: dict[int, tuple[int, int]]
    attended: dict[int, list[Attended]]
    asked: dict[int, list[Invitation]]
    waiting: frozenset[int]
    suggested: frozenset[int]
    full: frozenset[int]
    knows: frozenset[tuple[int, int]]

    def know_each_other(self, one: int, other: int | None) -> bool:
        return other is not None and (min(one, other), max(one, other)) in self.knows

    def knows_somebody(self, one: int) -> bool:
        """Then "first with somebody I know" is over: they have met somebody three times."""
        return any(one in pair for pair in self.knows)

    def speaks(self, one: int) -> frozenset[str]:
        """Who did not say which languages speaks the one that they read."""
        return frozenset(self.languages.get(one) or {self.people[one].language})

    def coming_to(self, activity: Activity) -> frozenset[int]:
        return frozenset(
            one.person_id
            for one in chain(*self.attended.values())
            if one.activity_id == activity.id and one.state is AttendanceState.EXPECTED
        )

    def invited_to(self, activity: Activity) -> frozenset[int]:
        """Who was asked for this activity, whatever they said."""
        return frozenset(one.person_id for one in self._asked_for(activity))

    def open_for(self, activity: Activity) -> frozenset[int]:
        """Who was asked for this activity and may still come."""
        return frozenset(one.person_id for one in self._asked_for(activity) if one.answer in OPEN)

    def resting_since(self, moment: datetime) -> frozenset[int]:
        """Who was asked since then and did not come along: not now and no answer weigh the same."""
        quiet = (InvitationAnswer.NOT_NOW, InvitationAnswer.CLOSED)
        return frozenset(
            one.person_id
            for one in chain(*self.asked.values())
            if one.answer in quiet and one.asked_at > moment
        )

    def _asked_for(self, activity: Activity) -> list[Invitation]:
        return [one for one in chain(*self.asked.values()) if one.activity_id == activity.id]


async def facts(work: Work, neighbourhood_id: int, now: datetime) -> Facts:
    known = await neighbours(work, neighbourhood_id, now)
    everybody = known.people
    asked = await invitations.of_neighbourhood_since(work, neighbourhood_id, now - LOOK_BACK)
    waiting = await invitations.waiting_for_answer(work, neighbourhood_id, now)
    return Facts(
        **{one.name: getattr(known, one.name) for one in fields(known)},
        unknown=await acquainted.unknown(work, neighbourhood_id, everybody),
        staff=frozenset([one for role in STAFF for one in await roles.holders(work, neighbourhood_id, role)]),
        enjoys=await tags(work, InterestRow, neighbourhood_id),
        times=await _times(work, neighbourhood_id),
        languages=await _languages(work, neighbourhood_id),
        spots=await _spots(work, neighbourhood_id, everybody),
        attended=_by_person(await _attended(work, neighbourhood_id, now)),
        asked=_by_person(asked),
        waiting=frozenset(one.person_id for one in waiting)
        | await exchanges.asked_now(work, neighbourhood_id),
        suggested=await suggestions.people_in_open_ones(work, neighbourhood_id, now),
        full=await load.full_week(work, everybody, now),
        knows=await connections.pairs_that_know(work, neighbourhood_id),
    )


async def _times(work: Work, neighbourhood_id: int) -> Tags:
    query = of_people(neighbourhood_id, table=AvailabilityRow, columns=("person_id", "day", "part"))
    found: Tags = defaultdict(set)
    for person_id, day, part in await work.rows(query):
        found[person_id].add(time_tag(day, part))
    return found


async def _languages(work: Work, neighbourhood_id: int) -> Tags:
    query = of_people(neighbourhood_id, table=SpokenLanguageRow, columns=("person_id", "language"))
    found: Tags = defaultdict(set)
    for person_id, language in await work.rows(query):
        found[person_id].add(language)
    return found


def time_tag(day: int, part: str) -> str:
    """A day part of the week as the matcher's word; `day`: 0 is Monday."""
    return f"{day}-{part}"


async def _spots(
    work: Work, neighbourhood_id: int, everybody: dict[int, Person]
) -> dict[int, tuple[int, int]]:
    """Where people live, to the middle of their street; without a street, in the middle of it all."""
    query = select(AreaRow.id, AreaRow.x, AreaRow.y).where(AreaRow.neighbourhood_id == neighbourhood_id)
    areas = {area_id: (x, y) for area_id, x, y in await work.rows(query)}
    return {one.id: areas.get(one.area_id or 0, (0, 0)) for one in everybody.values()}


async def _attended(work: Work, neighbourhood_id: int, now: datetime) -> list[Attended]:
    states = [AttendanceState.EXPECTED, AttendanceState.PRESENT]
    query = (
        select(  # type: ignore[call-overload]
            AttendanceRow.activity_id,
            AttendanceRow.person_id,
            AttendanceRow.state,
            ActivityRow.starts_at,
            ActivityRow.minutes,
            ActivityRow.state,
        )
        .join(ActivityRow, col(ActivityRow.id) == col(AttendanceRow.activity_id))
        .where(
            ActivityRow.neighbourhood_id == neighbourhood_id,
            ActivityRow.starts_at > now - LOOK_BACK,
            col(AttendanceRow.person_id).is_not(None),
            col(AttendanceRow.state).in_(states),
        )
    )
    return [
        Attended(activity_id, person_id, state, starts_at, minutes, activity_state in ON)
        for activity_id, person_id, state, starts_at, minutes, activity_state in await work.rows(query)
    ]


class _OfPerson(Protocol):
    @property
    def person_id(self) -> int: ...


P = TypeVar("P", bound=_OfPerson)


def _by_person(rows: list[P]) -> dict[int, list[P]]:
    found: dict[int, list[P]] = defaultdict(list)
    for row in rows:
        found[row.person_id].append(row)
    return found
