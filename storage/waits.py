"""Whether anything waits to be done at this moment: asked after each step by whoever moves the clock."""

from datetime import datetime

from sqlalchemy import exists, or_
from sqlmodel import col, select
from sqlmodel.sql.expression import SelectOfScalar

from storage.fixed import fixed
from storage.tables.conversation import InboxRow, InboxState, OutboxRow, OutboxState
from storage.tables.suggestion import MatchingRoundRow
from storage.work import Work


@fixed
def _anything(now: datetime) -> SelectOfScalar[bool]:
    due = (col(OutboxRow.state) == OutboxState.PENDING, col(OutboxRow.next_try_at) <= now)
    return select(
        or_(
            exists().where(col(InboxRow.state) == InboxState.WAITING),
            exists().where(col(MatchingRoundRow.done_at).is_(None)),
            exists().where(*due),
        )
    )


async def anything(work: Work, now: datetime) -> bool:
    """An update, a matching round, or a message that is due."""
    return bool((await work.all(_anything(now)))[0])
