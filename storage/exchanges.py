"""Exchanges: who was asked to do something for whom, and what became of it."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlmodel import col, delete, or_, select, update
from sqlmodel.sql.expression import SelectOfScalar

from storage.fixed import fixed
from storage.sealed import in_row
from storage.suggestions import Suggestion
from storage.tables.exchange import ExchangeRow, ExchangeState
from storage.tables.suggestion import SuggestionRow
from storage.work import Work, all_frozen, frozen

OPEN = (ExchangeState.ASKED, ExchangeState.AGREED)
HELPED = (ExchangeState.DONE, ExchangeState.THANKED)


@dataclass(frozen=True, slots=True)
class Exchange:
    """`receiver_id` is known from the giver's yes on; before that the suggestion says whose wish it is."""

    id: int
    neighbourhood_id: int
    suggestion_id: int | None
    giver_id: int
    receiver_id: int | None
    wish: str
    on_day: date
    state: ExchangeState
    thanks: str | None
    asked_at: datetime
    changed_at: datetime
    weekly: bool = False
    at_home: bool = False
    exactly: str | None = None

    @property
    def group(self) -> str:
        """The key under which all its messages and calls wait, to be cancelled together."""
        return f"exchange:{self.id}"


async def ask(work: Work, about: Suggestion, giver_id: int, now: datetime) -> Exchange:
    assert about.on_day is not None, "a wish is passed on for a day"
    row = ExchangeRow(
        neighbourhood_id=about.neighbourhood_id,
        suggestion_id=about.id,
        giver_id=giver_id,
        wish=about.wish or "",
        on_day=about.on_day,
        asked_at=now,
        changed_at=now,
    )
    return frozen(Exchange, await work.add(row))


async def promise(work: Work, before: Exchange, on_day: date, now: datetime) -> Exchange:
    """The same two and the same thing once more: both said every week."""
    row = ExchangeRow(
        neighbourhood_id=before.neighbourhood_id,
        giver_id=before.giver_id,
        receiver_id=before.receiver_id,
        wish=before.wish,
        on_day=on_day,
        state=ExchangeState.AGREED,
        weekly=True,
        at_home=before.at_home,
        exactly=before.exactly,
        asked_at=now,
        changed_at=now,
    )
    return frozen(Exchange, await work.add(row))


async def change(work: Work, exchange_id: int, **fields: Any) -> None:
    values = in_row(ExchangeRow, exchange_id, fields)
    await work.change(update(ExchangeRow).where(col(ExchangeRow.id) == exchange_id).values(**values))


async def weekly_ones(work: Work) -> list[Exchange]:
    """Whichever of them comes last: the one after it is not made yet."""
    return all_frozen(Exchange, await work.all_between_changes(_weekly_ones()))


@fixed
def _weekly_ones() -> SelectOfScalar[ExchangeRow]:
    return select(ExchangeRow).where(col(ExchangeRow.weekly).is_(True)).order_by(col(ExchangeRow.id))


async def find(work: Work, exchange_id: int) -> Exchange | None:
    row = await work.first(_find(exchange_id))
    return frozen(Exchange, row) if row else None


@fixed
def _find(exchange_id: int) -> SelectOfScalar[ExchangeRow]:
    return select(ExchangeRow).where(ExchangeRow.id == exchange_id)


async def move(
    work: Work,
    exchange_id: int,
    before: ExchangeState,
    after: ExchangeState,
    now: datetime,
    **fields: Any,
) -> bool:
    """False when it was not in the state `before` any more."""
    return bool(
        await work.change(
            update(ExchangeRow)
            .where(col(ExchangeRow.id) == exchange_id, col(ExchangeRow.state) == before)
            .values(state=after, changed_at=now, **in_row(ExchangeRow, exchange_id, fields))
        )
    )


async def all_open(work: Work, *states: ExchangeState) -> list[Exchange]:
    """Everywhere: what is asked or agreed now."""
    return all_frozen(Exchange, await work.all_between_changes(_in_states(list(states or OPEN))))


@fixed
def _in_states(states: list[ExchangeState]) -> SelectOfScalar[ExchangeRow]:
    return select(ExchangeRow).where(col(ExchangeRow.state).in_(states)).order_by(col(ExchangeRow.id))


async def asked_since(work: Work, neighbourhood_id: int, moment: datetime) -> list[Exchange]:
    """Every question since then, whatever was said: being asked is what weighs on somebody."""
    query = select(ExchangeRow).where(
        ExchangeRow.neighbourhood_id == neighbourhood_id, ExchangeRow.asked_at > moment
    )
    return all_frozen(Exchange, await work.all(query.order_by(col(ExchangeRow.id))))


async def done_among(work: Work, people: list[int], since: datetime) -> int:
    """How often some of these people did something for others of them since then."""
    query = select(ExchangeRow).where(
        col(ExchangeRow.giver_id).in_(people),
        col(ExchangeRow.receiver_id).in_(people),
        col(ExchangeRow.state).in_(HELPED),
        ExchangeRow.changed_at >= since,
    )
    return len(await work.all(query))


async def asked_now(work: Work, neighbourhood_id: int) -> frozenset[int]:
    """Who has a question of this kind to answer."""
    return frozenset(await work.all(_asked_now(neighbourhood_id)))


@fixed
def _asked_now(neighbourhood_id: int) -> Any:
    return select(ExchangeRow.giver_id).where(
        ExchangeRow.neighbourhood_id == neighbourhood_id, ExchangeRow.state == ExchangeState.ASKED
    )


async def of_suggestion(work: Work, suggestion_id: int) -> list[Exchange]:
    """Who was asked for this one wish, in this order."""
    query = select(ExchangeRow).where(ExchangeRow.suggestion_id == suggestion_id)
    return all_frozen(Exchange, await work.all(query.order_by(col(ExchangeRow.id))))


async def open_of(work: Work, person_id: int, *states: ExchangeState) -> list[Exchange]:
    """What this person is asked, or gives, or gets, or what was asked for them."""
    query = (
        select(ExchangeRow)
        .join(SuggestionRow, col(SuggestionRow.id) == col(ExchangeRow.suggestion_id), isouter=True)
        .where(
            col(ExchangeRow.state).in_(states or OPEN),
            or_(
                col(ExchangeRow.giver_id) == person_id,
                col(ExchangeRow.receiver_id) == person_id,
                col(SuggestionRow.about_id) == person_id,
            ),
        )
    )
    return all_frozen(Exchange, await work.all(query.order_by(col(ExchangeRow.id))))


async def forget_what_exactly(work: Work, before: datetime) -> int:
    """Of each wish the kind of help stays; the words in which it was said do not."""
    asked = update(SuggestionRow).where(
        col(SuggestionRow.made_at) < before, col(SuggestionRow.exactly).is_not(None)
    )
    given = update(ExchangeRow).where(
        col(ExchangeRow.changed_at) < before, col(ExchangeRow.exactly).is_not(None)
    )
    return await work.change(asked.values(exactly=None)) + await work.change(given.values(exactly=None))


async def forget_thanks(work: Work, before: datetime) -> int:
    """Free text is not kept for ever; that there was a thank-you stays."""
    return await work.change(
        update(ExchangeRow)
        .where(col(ExchangeRow.changed_at) < before, col(ExchangeRow.thanks).is_not(None))
        .values(thanks=None)
    )


async def drop_old(work: Work, before: datetime) -> int:
    """Who did what for whom: afterwards only the journal's totals are left."""
    return await work.change(delete(ExchangeRow).where(col(ExchangeRow.changed_at) < before))
