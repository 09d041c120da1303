"""A wish that was passed on: it waits for a connector, is with somebody who was asked, or is over."""

from sqlmodel import col, select, update
from sqlmodel.sql.expression import SelectOfScalar

from storage.fixed import fixed
from storage.sealed import in_row
from storage.suggestions import Suggestion
from storage.tables.suggestion import SuggestionKind, SuggestionRow, SuggestionState
from storage.work import Work, all_frozen

UNDER_WAY = (SuggestionState.SHOWN, SuggestionState.PASSED_ON)


async def about(work: Work, person_id: int, *states: SuggestionState) -> list[Suggestion]:
    """The wishes of this person: those that wait for a connector, or were passed on to somebody."""
    query = select(SuggestionRow).where(
        SuggestionRow.about_id == person_id,
        SuggestionRow.kind == SuggestionKind.EXCHANGE,
        col(SuggestionRow.state).in_(states or UNDER_WAY),
    )
    return all_frozen(Suggestion, await work.all(query.order_by(col(SuggestionRow.id))))


async def waiting(work: Work) -> list[Suggestion]:
    """What waits for a connector, or rests, everywhere."""
    return all_frozen(Suggestion, await work.all_between_changes(_waiting()))


@fixed
def _waiting() -> SelectOfScalar[SuggestionRow]:
    query = select(SuggestionRow).where(
        SuggestionRow.kind == SuggestionKind.EXCHANGE,
        col(SuggestionRow.state).in_([SuggestionState.SHOWN, SuggestionState.RESTS]),
    )
    return query.order_by(col(SuggestionRow.id))


async def close(work: Work, suggestion_id: int, state: SuggestionState = SuggestionState.CLOSED) -> int:
    """Whatever was decided before: nothing follows from it any more, or not while it rests."""
    statement = update(SuggestionRow).where(col(SuggestionRow.id) == suggestion_id)
    return await work.change(statement.values(state=state))


async def show_again(work: Work, suggestion_id: int) -> bool:
    """What rested waits for its connector once more. False when it did not rest."""
    rests = (col(SuggestionRow.id) == suggestion_id, col(SuggestionRow.state) == SuggestionState.RESTS)
    return bool(await work.change(update(SuggestionRow).where(*rests).values(state=SuggestionState.SHOWN)))


async def say_exactly(work: Work, suggestion_id: int, words: str) -> None:
    """In the words of who wishes it, or of who heard them say it."""
    values = in_row(SuggestionRow, suggestion_id, {"exactly": words})
    await work.change(update(SuggestionRow).where(col(SuggestionRow.id) == suggestion_id).values(values))


async def reopen(work: Work, suggestion_id: int, connector_id: int | None) -> bool:
    """Who was asked does not do it: a connector decides again. False when it was closed meanwhile."""
    return bool(
        await work.change(
            update(SuggestionRow)
            .where(
                col(SuggestionRow.id) == suggestion_id,
                col(SuggestionRow.kind) == SuggestionKind.EXCHANGE,
                col(SuggestionRow.state) == SuggestionState.PASSED_ON,
            )
            .values(state=SuggestionState.SHOWN, connector_id=connector_id)
        )
    )
