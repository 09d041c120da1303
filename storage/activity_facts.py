"""All that counts when people are to be asked for an activity, in a few queries for a whole neighbourhood."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import chain
from typing import Any, Protocol, TypeVar

from sqlalchemy import select as select_columns
from sqlmodel import col, select

from storage import (
    acquainted,
    connections,
    consents,
    exchanges,
    invitations,
    load,
    neighbourhoods,
    people,
    roles,
    suggestions,
)
from storage.activities import ON, Activity
from storage.fixed import fixed
from storage.invitations import OPEN, Invitation
from storage.people import Person
from storage.tables.activity import ActivityRow, AttendanceRow, AttendanceState, InvitationAnswer
from storage.tables.card import AvailabilityRow, InterestRow, OfferRow, SpokenLanguageRow, WishRow
from storage.tables.neighbourhood import AreaRow
from storage.tables.person import BlockRow, ContactRouteRow, PersonRow, Purpose, RoleName
from storage.work import Work

LOOK_BACK = timedelta(weeks=6)
"""How far back it counts who was asked and who met."""
STAFF = (RoleName.CONNECTOR, RoleName.COORDINATOR)

Tags = dict[int, set[str]]


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
class Facts:
    """`unknown`: whom nobody of the team met yet, nor who led something. `agreed`: who said yes, by purpose.
    `reached`: who can be reached, by phone or at the door too.

    `attended`, `asked`: what they came to or were asked for, in the last weeks and to come. `waiting`: who
    has a question to answer. `suggested`: who is in a suggestion that waits for a connector. `full`: whose
    coming week is full. `knows`: pairs who met in three weeks, the lower number first. `languages`: spoken
    ones, of who said so. `today`: the day that it is there.
    """

    people: dict[int, Person]
    unknown: frozenset[int]
    agreed: dict[Purpose, frozenset[int]]
    reached: frozenset[int]
    staff: frozenset[int]
    enjoys: Tags
    offers: Tags
    wishes: Tags
    times: Tags
    languages: Tags
    spots: dict[int, tuple[int, int]]
    blocks: frozenset[tuple[int, int]]
    attended: dict[int, list[Attended]]
    asked: dict[int, list[Invitation]]
    waiting: frozenset[int]
    suggested: frozenset[int]
    full: frozenset[int]
    knows: frozenset[tuple[int, int]]
    today: date

    def apart(self, one: int, others: Iterable[int]) -> bool:
        """Either blocked the other: they are never brought together, and nobody hears why."""
        return any((one, other) in self.blocks or (other, one) in self.blocks for other in others)

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
    everybody = {one.id: one for one in await people.of_neighbourhood(work, neighbourhood_id)}
    asked = await invitations.of_neighbourhood_since(work, neighbourhood_id, now - LOOK_BACK)
    waiting = await invitations.waiting_for_answer(work, neighbourhood_id, now)
    return Facts(
        people=everybody,
        unknown=await acquainted.unknown(work, neighbourhood_id, everybody),
        agreed=await consents.agreed(work, list(everybody)),
        reached=await _reached(work, neighbourhood_id, everybody),
        staff=frozenset([one for role in STAFF for one in await roles.holders(work, neighbourhood_id, role)]),
        enjoys=await _tags(work, InterestRow, neighbourhood_id),
        offers=await _tags(work, OfferRow, neighbourhood_id),
        wishes=await _tags(work, WishRow, neighbourhood_id),
        times=await _times(work, neighbourhood_id),
        languages=await _languages(work, neighbourhood_id),
        spots=await _spots(work, neighbourhood_id, everybody),
        blocks=await _blocks(work, neighbourhood_id),
        attended=_by_person(await _attended(work, neighbourhood_id, now)),
        asked=_by_person(asked),
        waiting=frozenset(one.person_id for one in waiting)
        | await exchanges.asked_now(work, neighbourhood_id),
        suggested=await suggestions.people_in_open_ones(work, neighbourhood_id, now),
        full=await load.full_week(work, everybody, now),
        knows=await connections.pairs_that_know(work, neighbourhood_id),
        today=(await neighbourhoods.get(work, neighbourhood_id)).day_of(now),
    )


async def _reached(work: Work, neighbourhood_id: int, everybody: dict[int, Person]) -> frozenset[int]:
    """By Telegram while it works; else by somebody who calls or comes to the door."""
    routed = set(await work.all(_of_people(neighbourhood_id, table=ContactRouteRow, columns=("person_id",))))
    return frozenset(
        one.id
        for one in everybody.values()
        if (one.telegram_id is not None and not one.unreachable)
        or (one.telegram_id is None and (one.known_by_id is not None or one.id in routed))
    )


async def _tags(work: Work, table: Any, neighbourhood_id: int) -> Tags:
    query = _of_people(neighbourhood_id, table=table, columns=("person_id", "tag"))
    found: Tags = defaultdict(set)
    for person_id, tag in await work.rows(query):
        if tag is not None:
            found[person_id].add(tag)
    return found


async def _times(work: Work, neighbourhood_id: int) -> Tags:
    query = _of_people(neighbourhood_id, table=AvailabilityRow, columns=("person_id", "day", "part"))
    found: Tags = defaultdict(set)
    for person_id, day, part in await work.rows(query):
        found[person_id].add(time_tag(day, part))
    return found


async def _languages(work: Work, neighbourhood_id: int) -> Tags:
    query = _of_people(neighbourhood_id, table=SpokenLanguageRow, columns=("person_id", "language"))
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


async def _blocks(work: Work, neighbourhood_id: int) -> frozenset[tuple[int, int]]:
    query = _of_people(neighbourhood_id, table=BlockRow, columns=("person_id", "other_id"))
    return frozenset((one, other) for one, other in await work.rows(query))


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


@fixed
def _of_people(neighbourhood_id: int, *, table: Any, columns: tuple[str, ...]) -> Any:
    """Only rows about people of this neighbourhood."""
    wanted = select_columns(*(getattr(table, one) for one in columns))
    joined = wanted.join(PersonRow, col(PersonRow.id) == col(table.person_id))
    return joined.where(col(PersonRow.neighbourhood_id) == neighbourhood_id)
