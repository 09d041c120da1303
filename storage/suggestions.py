"""Suggestions: whom a connector could bring together, and why; people decide."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlmodel import col, or_, select, update
from sqlmodel.sql.expression import SelectOfScalar

from storage.activities import ON
from storage.fixed import fixed
from storage.tables.activity import ActivityRow
from storage.tables.neighbourhood import NeighbourhoodRow
from storage.tables.suggestion import SuggestionKind, SuggestionMemberRow, SuggestionRow, SuggestionState
from storage.work import Work, all_frozen, frozen

IN_VIEW = 3
"""So many open suggestions a connector sees at once; the others wait their turn."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """`about_id`: whose wish it started from; a group has none, but an `activity` and a `day_part`.

    An exchange has a `wish`, a tag of the catalogue, and the local date `on_day`; `exactly`: in own words.
    """

    id: int
    neighbourhood_id: int
    kind: SuggestionKind
    state: SuggestionState
    activity_id: int | None
    about_id: int | None
    connector_id: int | None
    activity: str | None
    day_part: str | None
    wish: str | None
    on_day: date | None
    made_at: datetime
    exactly: str | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """`reasons` are codes and parameters; `gives` and `gets` tags of offers."""

    person_id: int
    position: int
    reserve: bool
    left_out: bool
    reasons: list[dict[str, Any]]
    gives: list[str]
    gets: list[str]

    @property
    def asked(self) -> bool:
        """Will be asked when the connector says yes."""
        return not (self.reserve or self.left_out)


async def make(
    work: Work, neighbourhood_id: int, kind: SuggestionKind, now: datetime, **fields: Any
) -> Suggestion:
    row = SuggestionRow(neighbourhood_id=neighbourhood_id, kind=kind, made_at=now, **fields)
    return frozen(Suggestion, await work.add(row))


async def find(work: Work, suggestion_id: int) -> Suggestion | None:
    row = await work.first(select(SuggestionRow).where(SuggestionRow.id == suggestion_id))
    return frozen(Suggestion, row) if row else None


async def get(work: Work, suggestion_id: int) -> Suggestion:
    """Raises `LookupError` when it is gone."""
    suggestion = await find(work, suggestion_id)
    if suggestion is None:
        raise LookupError(f"no suggestion {suggestion_id}")
    return suggestion


async def open_for(work: Work, connector_id: int, neighbourhood_id: int) -> list[Suggestion]:
    """What waits for this connector's word, oldest first; what has no connector any more is for each."""
    query = select(SuggestionRow).where(
        SuggestionRow.neighbourhood_id == neighbourhood_id,
        SuggestionRow.state == SuggestionState.SHOWN,
        or_(col(SuggestionRow.connector_id) == connector_id, col(SuggestionRow.connector_id).is_(None)),
    )
    return all_frozen(Suggestion, await work.all(query.order_by(col(SuggestionRow.id))))


async def open_in(work: Work, neighbourhood_id: int) -> list[Suggestion]:
    return all_frozen(Suggestion, await work.all_between_changes(_open_in(neighbourhood_id)))


@fixed
def _open_in(neighbourhood_id: int) -> SelectOfScalar[SuggestionRow]:
    query = select(SuggestionRow).where(
        SuggestionRow.neighbourhood_id == neighbourhood_id, SuggestionRow.state == SuggestionState.SHOWN
    )
    return query.order_by(col(SuggestionRow.id))


async def last_about(work: Work, person_id: int, kind: SuggestionKind) -> Suggestion | None:
    query = select(SuggestionRow).where(SuggestionRow.about_id == person_id, SuggestionRow.kind == kind)
    row = await work.first(query.order_by(col(SuggestionRow.id).desc()))
    return frozen(Suggestion, row) if row else None


async def of_activity(work: Work, activity_id: int) -> list[Suggestion]:
    query = (
        select(SuggestionRow).where(SuggestionRow.activity_id == activity_id).order_by(col(SuggestionRow.id))
    )
    return all_frozen(Suggestion, await work.all(query))


async def decide(work: Work, suggestion_id: int, state: SuggestionState) -> bool:
    """False when somebody decided before."""
    return bool(
        await work.change(
            update(SuggestionRow)
            .where(col(SuggestionRow.id) == suggestion_id, col(SuggestionRow.state) == SuggestionState.SHOWN)
            .values(state=state)
        )
    )


async def show_again(work: Work, suggestion_id: int) -> bool:
    """It was set aside by mistake; False when something else was decided."""
    return bool(
        await work.change(
            update(SuggestionRow)
            .where(
                col(SuggestionRow.id) == suggestion_id, col(SuggestionRow.state) == SuggestionState.SET_ASIDE
            )
            .values(state=SuggestionState.SHOWN)
        )
    )


async def begin_activity(work: Work, suggestion_id: int, activity_id: int) -> bool:
    """A group gets its first activity: now it is a suggestion for that. False when it was decided on."""
    return bool(
        await work.change(
            update(SuggestionRow)
            .where(
                col(SuggestionRow.id) == suggestion_id,
                col(SuggestionRow.kind) == SuggestionKind.GROUP,
                col(SuggestionRow.state) == SuggestionState.SHOWN,
            )
            .values(kind=SuggestionKind.ACTIVITY, activity_id=activity_id)
        )
    )


async def people_since(work: Work, neighbourhood_id: int, moment: datetime) -> frozenset[int]:
    """Who was in a suggestion to meet that was made since then, whatever became of it."""
    return frozenset(await work.all(_people_since(neighbourhood_id, moment)))


@fixed
def _people_since(neighbourhood_id: int, moment: datetime) -> Any:
    return (
        select(SuggestionMemberRow.person_id)
        .join(SuggestionRow, col(SuggestionRow.id) == col(SuggestionMemberRow.suggestion_id))
        .where(
            SuggestionRow.neighbourhood_id == neighbourhood_id,
            SuggestionRow.made_at > moment,
            SuggestionRow.kind != SuggestionKind.EXCHANGE,
            col(SuggestionMemberRow.reserve).is_(False),
        )
    )


async def overtaken(work: Work, now: datetime) -> list[Suggestion]:
    """What still waits for a word, though its activity has begun or is off."""
    return all_frozen(Suggestion, await work.all(_overtaken(now)))


@fixed
def _overtaken(now: datetime) -> SelectOfScalar[SuggestionRow]:
    return (
        select(SuggestionRow)
        .join(ActivityRow, col(ActivityRow.id) == col(SuggestionRow.activity_id))
        .where(
            SuggestionRow.state == SuggestionState.SHOWN,
            or_(col(ActivityRow.starts_at) <= now, col(ActivityRow.state).not_in(ON)),
        )
        .order_by(col(SuggestionRow.id))
    )


async def lock_all(work: Work, neighbourhood_id: int) -> None:
    """One search at a time in a neighbourhood, so that nobody is suggested for two activities at once."""
    await work.all(_lock_all(neighbourhood_id))


@fixed
def _lock_all(neighbourhood_id: int) -> SelectOfScalar[NeighbourhoodRow]:
    query = select(NeighbourhoodRow).where(NeighbourhoodRow.id == neighbourhood_id)
    return query.with_for_update()


async def put_member(work: Work, suggestion_id: int, person_id: int, **fields: Any) -> None:
    await work.add(SuggestionMemberRow(suggestion_id=suggestion_id, person_id=person_id, **fields))


async def members(work: Work, suggestion_id: int) -> list[Member]:
    query = select(SuggestionMemberRow).where(SuggestionMemberRow.suggestion_id == suggestion_id)
    return all_frozen(Member, await work.all(query.order_by(col(SuggestionMemberRow.position))))


async def change_member(work: Work, suggestion_id: int, person_id: int, **fields: Any) -> bool:
    """False when this person is not in the suggestion."""
    return bool(
        await work.change(
            update(SuggestionMemberRow)
            .where(
                col(SuggestionMemberRow.suggestion_id) == suggestion_id,
                col(SuggestionMemberRow.person_id) == person_id,
            )
            .values(**fields)
        )
    )


async def people_in_open_ones(work: Work, neighbourhood_id: int, now: datetime) -> frozenset[int]:
    """Who is in a suggestion to meet that still waits for a connector: nobody is in two at once."""
    asked = await work.all(_members_of_open_ones(neighbourhood_id, now))
    started = [one for one in await work.all(_about_in_open_ones(neighbourhood_id, now)) if one is not None]
    return frozenset([*asked, *started])


def _still_open(neighbourhood_id: int, now: datetime) -> tuple[Any, ...]:
    return (
        SuggestionRow.neighbourhood_id == neighbourhood_id,
        SuggestionRow.kind != SuggestionKind.EXCHANGE,
        SuggestionRow.state == SuggestionState.SHOWN,
        or_(col(ActivityRow.id).is_(None), col(ActivityRow.starts_at) > now),
    )


@fixed
def _about_in_open_ones(neighbourhood_id: int, now: datetime) -> Any:
    about = select(SuggestionRow.about_id).join(
        ActivityRow, col(ActivityRow.id) == col(SuggestionRow.activity_id), isouter=True
    )
    return about.where(*_still_open(neighbourhood_id, now))


@fixed
def _members_of_open_ones(neighbourhood_id: int, now: datetime) -> SelectOfScalar[int]:
    return (
        select(SuggestionMemberRow.person_id)
        .join(SuggestionRow, col(SuggestionRow.id) == col(SuggestionMemberRow.suggestion_id))
        .join(ActivityRow, col(ActivityRow.id) == col(SuggestionRow.activity_id), isouter=True)
        .where(col(SuggestionMemberRow.reserve).is_(False), col(SuggestionMemberRow.left_out).is_(False))
        .where(*_still_open(neighbourhood_id, now))
    )
