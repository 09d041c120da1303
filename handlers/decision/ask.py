"""A question to a group: put behind those that wait, and asked of each member when it is its turn."""

from datetime import datetime, timedelta
from typing import Any

from handlers.conversation.refusal import Refusal
from handlers.notices.notify import notify
from handlers.retention import kept
from handlers.routines import routine
from storage import decisions, groups
from storage.decisions import Decision
from storage.tables.group import DecisionKind, DecisionState
from storage.work import Work

kept("what each member answered to a question of their group", days=30, drop=decisions.drop_votes)
kept("questions of a group, once decided; agreements stay", days=365, drop=decisions.drop_old)

OPEN_FOR = timedelta(days=7)
MOST_UNDER_WAY = 4
"""More at once is more than a group can think of."""
IN_WORDS = (DecisionKind.IDEA, DecisionKind.NAME_GOOD, DecisionKind.AGREEMENT)
"""Without the words of who asked there is nothing to answer."""


async def ask(
    work: Work,
    now: datetime,
    group_id: int,
    kind: DecisionKind,
    *,
    after: timedelta = timedelta(),
    **how: Any,
) -> Decision:
    """`how`: who asks, in which words, between what. Raises `Refusal` where enough is asked already."""
    if len(await decisions.under_way(work, group_id)) >= MOST_UNDER_WAY:
        raise Refusal("decision-enough")
    made = await decisions.put(work, group_id, kind, now + after, **how)
    await open_next(work, now, group_id)
    return made


async def open_next(work: Work, now: datetime, group_id: int) -> None:
    """One at a time: nobody has two open questions of one group."""
    group = await groups.lock(work, group_id)
    waiting = await decisions.under_way(work, group_id)
    if not group.lives or any(one.state is DecisionState.OPEN for one in waiting):
        return
    for one in waiting:
        if one.opens_at > now:
            continue
        if not await nothing_to_answer(work, one):
            await _open(work, now, one)
            return
        await decisions.move(work, one.id, DecisionState.WAITING, DecisionState.WITHDRAWN, closes_at=now)


async def nothing_to_answer(work: Work, found: Decision) -> bool:
    """Whoever asked it, or thought of it, was erased, and their words went with them."""
    if found.kind is DecisionKind.NAME:
        return not await decisions.proposals(work, found.id)
    return found.kind in IN_WORDS and found.words is None


async def _open(work: Work, now: datetime, one: Decision) -> None:
    until = now + OPEN_FOR
    await decisions.move(work, one.id, DecisionState.WAITING, DecisionState.OPEN, closes_at=until)
    for person_id in await groups.members(work, one.group_id):
        await notify(
            work,
            now,
            person_id,
            "decision_question",
            key=f"{one.id}",
            group=one.key,
            expires=until,
            decision=one.id,
        )


@routine
async def ask_what_waits(work: Work, now: datetime) -> None:
    waits = await decisions.in_state(work, DecisionState.WAITING)
    for group_id in dict.fromkeys(one.group_id for one in waits if one.opens_at <= now):
        await open_next(work, now, group_id)
