"""Whose card is idle: nothing was heard of them, and nobody had to do with them, for a long time."""

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, exists, or_
from sqlmodel import col, select
from sqlmodel.sql.expression import SelectOfScalar

from storage.exchanges import HELPED
from storage.fixed import fixed
from storage.people import Person
from storage.tables.activity import AttendanceRow, InvitationRow, SeriesMemberRow, SeriesRow, SeriesState
from storage.tables.conversation import ConversationRow, JournalRow
from storage.tables.exchange import ExchangeRow, ExchangeState
from storage.tables.person import ConsentRow, PersonRow, RoleRow
from storage.work import Work, all_frozen

IDLE = timedelta(days=365)
GRACE = timedelta(days=30)
"""So long there is to answer whether the card may stay. Any other sign of life counts as an answer too."""


def goes_at(person: Person) -> datetime:
    """When the card goes, if nothing is heard. Raises `LookupError` when it was not asked yet."""
    if person.asked_to_stay_at is None:
        raise LookupError(f"nobody asked whether the card of {person.id} may stay")
    return person.asked_to_stay_at + GRACE


async def since(work: Work, moment: datetime) -> list[Person]:
    """Who gave no sign of life from `moment` on. Who has a role or a weekly activity is never idle."""
    return all_frozen(Person, await work.all(_since(moment)))


@fixed
def _since(moment: datetime) -> SelectOfScalar[PersonRow]:
    query = select(PersonRow).where(col(PersonRow.created_at) < moment, ~or_(*_signs_of_life(moment)))
    return query.order_by(col(PersonRow.id))


async def asked_to_stay(work: Work) -> list[Person]:
    """Who was asked whether their card may stay, and has not answered."""
    return all_frozen(Person, await work.all(_asked_to_stay()))


@fixed
def _asked_to_stay() -> SelectOfScalar[PersonRow]:
    query = select(PersonRow).where(col(PersonRow.asked_to_stay_at).is_not(None))
    return query.order_by(col(PersonRow.id))


def _signs_of_life(moment: datetime) -> list[ColumnElement[bool]]:
    me = col(PersonRow.id)
    weekly = exists().where(
        col(SeriesMemberRow.person_id) == me,
        col(SeriesMemberRow.series_id) == col(SeriesRow.id),
        col(SeriesRow.state) == SeriesState.RUNNING,
    )
    said = exists().where(
        col(ConversationRow.chat_id) == col(PersonRow.telegram_id), col(ConversationRow.updated_at) >= moment
    )
    helps = exists().where(
        or_(col(ExchangeRow.giver_id) == me, col(ExchangeRow.receiver_id) == me),
        col(ExchangeRow.state).in_([ExchangeState.AGREED, *HELPED]),
        col(ExchangeRow.changed_at) >= moment,
    )
    return [
        helps,
        exists().where(col(RoleRow.person_id) == me, col(RoleRow.until).is_(None)),
        weekly,
        said,
        exists().where(col(AttendanceRow.person_id) == me, col(AttendanceRow.said_at) >= moment),
        exists().where(col(InvitationRow.person_id) == me, col(InvitationRow.answered_at) >= moment),
        exists().where(col(ConsentRow.person_id) == me, col(ConsentRow.given_at) >= moment),
        exists().where(
            or_(col(JournalRow.person_id) == me, col(JournalRow.actor_id) == me),
            col(JournalRow.at) >= moment,
        ),
    ]
