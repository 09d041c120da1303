"""What holds on every day of a street that lives."""

from collections.abc import AsyncIterator
from datetime import timedelta

from sqlmodel import col, select

from handlers.notices.registry import NOTICES
from storage import consents, groups, outbox, people
from storage.tables.conversation import OutboxRow, OutboxState
from storage.tables.exchange import ExchangeRow, ExchangeState
from storage.tables.group import DecisionRow, DecisionState, MembershipRow, MembershipState, VoteRow
from storage.work import Work
from tests.stories.group.gathering import Gathering

AFTER_A_MISS = ("gemist", "je was er niet", "niet gekomen")
LATE = timedelta(days=2)


async def broken(found: Gathering) -> AsyncIterator[str]:
    """In words, each thing that does not hold now."""
    async with found.town.database.read() as work:
        async for what in _groups(work):
            yield what
        async for what in _messages(work, found):
            yield what
        async for what in _promises(work):
            yield what
    phones = found.town.playground.phones
    for name in found.people:
        if name != "Nadia" and (name in phones or name.casefold() in phones):
            said = found.talk(name).everything.casefold()
            for words in filter(said.__contains__, AFTER_A_MISS):
                yield f"{name} reads {words!r}"


async def _groups(work: Work) -> AsyncIterator[str]:
    rows = await work.all(select(MembershipRow))
    if len({(one.group_id, one.person_id) for one in rows}) != len(rows):
        yield "somebody is in a group twice"
    for group in await groups.in_phase(work, *groups.LIVES):
        belong = [one for one in rows if one.group_id == group.id and one.state in groups.BELONGS]
        if not belong:
            yield f"group {group.id} lives on with nobody"
        if group.supporter_id in {one.person_id for one in belong if one.state is MembershipState.MEMBER}:
            yield "who supports a group has a vote in it"
    votes = await work.all(select(VoteRow))
    if len({(one.decision_id, one.person_id) for one in votes}) != len(votes):
        yield "a vote is counted twice"
    asked = await work.all(select(DecisionRow).where(DecisionRow.state == DecisionState.OPEN))
    if len({one.group_id for one in asked}) != len(asked):
        yield "a group has two open questions"


async def _messages(work: Work, found: Gathering) -> AsyncIterator[str]:
    now = found.town.now
    rows = await work.all(
        select(OutboxRow).where(OutboxRow.state == OutboxState.PENDING, col(OutboxRow.due_at) < now - LATE)
    )
    for row in rows:
        yield f"{row.kind} was due on {row.due_at} and is neither sent nor given up"
    for failed in await outbox.in_state(work, OutboxState.FAILED):
        if failed.error == "bug":
            yield f"{failed.kind} could not be written"
    for name, person in found.people.items():
        known = await people.find(work, person.id)
        given = await consents.given(work, person.id) if known else frozenset()
        waiting = select(OutboxRow).where(
            OutboxRow.person_id == person.id,
            OutboxRow.state == OutboxState.SENT,
            col(OutboxRow.done_at) > now - timedelta(hours=1),
        )
        for row in await work.all(waiting):
            notice = NOTICES.get(row.kind)
            if notice and notice.purpose and notice.purpose not in given and known:
                yield f"{name} was sent {row.kind} without {notice.purpose.value}"


async def _promises(work: Work) -> AsyncIterator[str]:
    agreed = await work.all(select(ExchangeRow).where(ExchangeRow.state == ExchangeState.AGREED))
    for one in agreed:
        if one.receiver_id is None or one.receiver_id == one.giver_id:
            yield f"exchange {one.id} is promised to nobody"
    weekly = [(one.giver_id, one.receiver_id, one.wish) for one in agreed if one.weekly]
    if len(set(weekly)) != len(weekly):
        yield "the same is promised every week twice"
