"""A question is closed when all have answered or its week is over; what follows is for its kind."""

from datetime import datetime

from handlers.decision.ask import nothing_to_answer, open_next, take_back
from handlers.decision.choices import choices
from handlers.decision.rules import outcome
from handlers.happenings import Decided, happened
from handlers.routines import routine
from storage import decisions, groups
from storage.decisions import Decision
from storage.tables.group import DecisionState
from storage.work import Work


@routine
async def close_what_is_over(work: Work, now: datetime) -> None:
    for one in await decisions.in_state(work, DecisionState.OPEN):
        if await nothing_to_answer(work, one):
            await withdraw(work, now, one)
        elif one.closes_at is not None and one.closes_at <= now:
            await close(work, now, one)


async def close_if_all_answered(work: Work, now: datetime, found: Decision) -> None:
    """The question is locked by the caller, so that of the last two answers one sees the other."""
    if (await decisions.votes(work, found)).keys() >= {*await groups.members(work, found.group_id)}:
        await close(work, now, found)


async def close(work: Work, now: datetime, found: Decision) -> None:
    """Once, also when the last two answers come together."""
    said = await decisions.votes(work, found)
    members = len(await groups.members(work, found.group_id))
    became = outcome(found.kind, list(said.values()), await choices(work, found), members)
    after = {"outcome": became, "closes_at": now}
    if await decisions.move(work, found.id, DecisionState.OPEN, DecisionState.CLOSED, **after):
        await take_back(work, found)
        closed = await decisions.find(work, found.id)
        assert closed is not None
        await happened(work, now, Decided(closed))
        await open_next(work, now, found.group_id)


async def withdraw(work: Work, now: datetime, found: Decision) -> None:
    """Without a word to anybody; the next may be asked."""
    if await decisions.move(work, found.id, found.state, DecisionState.WITHDRAWN, closes_at=now):
        await take_back(work, found)
        await open_next(work, now, found.group_id)


async def withdraw_all(work: Work, now: datetime, group_id: int) -> None:
    """The group is over."""
    for one in reversed(await decisions.under_way(work, group_id)):
        await withdraw(work, now, one)
