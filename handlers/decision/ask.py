"""A question to a group: put behind those that wait, and asked of each member when it is its turn."""

from datetime import datetime, timedelta
from typing import Any

from handlers.conversation.refusal import Refusal
from handlers.decision.rules import YES
from handlers.notices.notify import notify
from handlers.retention import kept
from handlers.routines import routine
from storage import calls, decisions, groups, outbox
from storage.decisions import Decision
from storage.tables.group import DecisionKind, DecisionState
from storage.work import Work

kept("what each member answered to a question of their group", days=30, drop=decisions.drop_votes)
kept("questions of a group, once decided; agreements stay", days=365, drop=decisions.drop_old)

OPEN_FOR = timedelta(days=7)
MOST_UNDER_WAY = 4
"""More at once is more than a group can think of."""
IN_WORDS = (
    DecisionKind.IDEA,
    DecisionKind.NAME_GOOD,
    DecisionKind.AGREEMENT,
    DecisionKind.HANDOVER,
)
"""Without the words of who asked there is nothing to answer."""
OF_THE_BOT = (
    DecisionKind.PHASE,
    DecisionKind.SPLIT,
    DecisionKind.LOOK_BACK,
    DecisionKind.FOR_EACH_OTHER,
    DecisionKind.SEASON,
    DecisionKind.STREET,
)


async def ask(
    work: Work,
    now: datetime,
    group_id: int,
    kind: DecisionKind,
    *,
    after: timedelta = timedelta(),
    **how: Any,
) -> Decision:
    """`how`: who asks, in which words, between what. Raises `Refusal` where enough is asked already.

    What a member asks goes before what the bot thought of, also where that is asked already.
    """
    if how.get("asked_by_id") is not None:
        await _give_way(work, now, group_id)
    if len(await decisions.under_way(work, group_id)) >= MOST_UNDER_WAY:
        raise Refusal("decision-enough")
    made = await decisions.put(work, group_id, kind, now + after, **how)
    await open_next(work, now, group_id)
    return made


async def ask_own_idea(
    work: Work, now: datetime, group_id: int, person_id: int, words: str, *, spoken_by_id: int | None
) -> None:
    """In the words of who thought of it, who wants it: it need not be asked of them."""
    made = await ask(work, now, group_id, DecisionKind.IDEA, asked_by_id=person_id, words=words)
    await decisions.vote(work, made.id, person_id, YES, now, spoken_by_id=spoken_by_id)


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


async def _give_way(work: Work, now: datetime, group_id: int) -> None:
    for one in await decisions.under_way(work, group_id):
        if one.asked_by_id is None and one.kind in OF_THE_BOT:
            await decisions.move(work, one.id, one.state, DecisionState.WITHDRAWN, closes_at=now)
            await take_back(work, one)


async def take_back(work: Work, found: Decision) -> None:
    """Who was not asked yet need not be: by message or by phone."""
    await outbox.cancel_group(work, found.key)
    await calls.withdraw_group(work, found.key)


async def nothing_to_answer(work: Work, found: Decision) -> bool:
    """Whoever asked it, or thought of it, was erased, and their words went with them."""
    if found.kind is DecisionKind.NAME:
        return not await decisions.proposals(work, found.id)
    return found.kind in IN_WORDS and found.words is None


async def _open(work: Work, now: datetime, one: Decision) -> None:
    await _one_name_is_no_choice(work, one)
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


async def _one_name_is_no_choice(work: Work, one: Decision) -> None:
    """Then it is asked at once whether it is good."""
    thought_of = await decisions.proposals(work, one.id)
    if one.kind is DecisionKind.NAME and len(thought_of) == 1:
        (name,) = thought_of
        kind = DecisionKind.NAME_GOOD
        await decisions.change(work, one.id, kind=kind, words=name.words, asked_by_id=name.person_id)


@routine
async def ask_what_waits(work: Work, now: datetime) -> None:
    waits = await decisions.in_state(work, DecisionState.WAITING)
    for group_id in dict.fromkeys(one.group_id for one in waits if one.opens_at <= now):
        await open_next(work, now, group_id)
