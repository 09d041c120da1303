"""What a group decides: its questions one after the other, and what each member would like."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import col, delete, select, update
from sqlmodel.sql.expression import SelectOfScalar

from storage.fixed import fixed
from storage.sealed import in_row
from storage.tables.group import (
    DecisionKind,
    DecisionRow,
    DecisionState,
    MembershipRow,
    MembershipState,
    ProposalRow,
    VoteRow,
)
from storage.work import Work, all_frozen, frozen

UNDER_WAY = (DecisionState.WAITING, DecisionState.OPEN)


@dataclass(frozen=True, slots=True)
class Decision:
    """`options`: what the choices "o0", "o1" … stand for. See `Proposal` for what people thought of."""

    id: int
    group_id: int
    kind: DecisionKind
    asked_by_id: int | None
    words: str | None
    options: list[str]
    series_id: int | None
    state: DecisionState
    opens_at: datetime
    closes_at: datetime | None
    outcome: str | None

    @property
    def key(self) -> str:
        """The key under which its messages and calls wait."""
        return f"decision:{self.id}"


async def put(
    work: Work,
    group_id: int,
    kind: DecisionKind,
    opens_at: datetime,
    *,
    options: list[str] | None = None,
    **fields: Any,
) -> Decision:
    row = DecisionRow(group_id=group_id, kind=kind, opens_at=opens_at, options=options or [], **fields)
    return frozen(Decision, await work.add(row))


async def find(work: Work, decision_id: int) -> Decision | None:
    row = await work.first(_find(decision_id))
    return frozen(Decision, row) if row else None


@fixed
def _find(decision_id: int) -> SelectOfScalar[DecisionRow]:
    return select(DecisionRow).where(DecisionRow.id == decision_id)


async def lock(work: Work, decision_id: int) -> Decision | None:
    """As it is now, kept from everybody else: of the last two votes one sees the other."""
    row = await work.first(select(DecisionRow).where(DecisionRow.id == decision_id).with_for_update())
    return frozen(Decision, row) if row else None


async def change(work: Work, decision_id: int, **fields: Any) -> None:
    values = in_row(DecisionRow, decision_id, fields)
    await work.change(update(DecisionRow).where(col(DecisionRow.id) == decision_id).values(values))


async def move(
    work: Work, decision_id: int, before: DecisionState, after: DecisionState, **fields: Any
) -> bool:
    """False when it was not in the state `before` any more."""
    return bool(
        await work.change(
            update(DecisionRow)
            .where(col(DecisionRow.id) == decision_id, col(DecisionRow.state) == before)
            .values(state=after, **fields)
        )
    )


async def under_way(work: Work, group_id: int) -> list[Decision]:
    """The open one and those that wait, in the order in which they are asked."""
    return all_frozen(Decision, await work.all(_under_way(group_id)))


@fixed
def _under_way(group_id: int) -> SelectOfScalar[DecisionRow]:
    query = select(DecisionRow).where(DecisionRow.group_id == group_id, col(DecisionRow.state).in_(UNDER_WAY))
    return query.order_by(col(DecisionRow.opens_at), col(DecisionRow.id))


async def in_state(work: Work, state: DecisionState) -> list[Decision]:
    return all_frozen(Decision, await work.all_between_changes(_in_state(state)))


@fixed
def _in_state(state: DecisionState) -> SelectOfScalar[DecisionRow]:
    query = select(DecisionRow).where(DecisionRow.state == state)
    return query.order_by(col(DecisionRow.opens_at), col(DecisionRow.id))


async def decided(work: Work, group_id: int, kind: DecisionKind) -> list[Decision]:
    """What became something, the latest first."""
    query = select(DecisionRow).where(
        DecisionRow.group_id == group_id,
        DecisionRow.kind == kind,
        DecisionRow.state == DecisionState.CLOSED,
        col(DecisionRow.outcome).is_not(None),
    )
    return all_frozen(Decision, await work.all(query.order_by(col(DecisionRow.id).desc())))


async def invited_since(work: Work, guest_id: int, since: datetime, but: int | None) -> bool:
    """Whether some group decided since then to invite this one, `but` the decision that is looked at."""
    query = select(DecisionRow).where(
        DecisionRow.kind == DecisionKind.VISIT,
        DecisionRow.state == DecisionState.CLOSED,
        DecisionRow.outcome == "yes",
        col(DecisionRow.closes_at) >= since,
    )
    found = [row for row in await work.all(query) if row.id != but]
    return any(row.options and row.options[-1] == f"{guest_id}" for row in found)


async def last_asked(work: Work, group_id: int, kind: DecisionKind) -> datetime | None:
    query = select(DecisionRow.opens_at).where(DecisionRow.group_id == group_id, DecisionRow.kind == kind)
    return await work.first(query.order_by(col(DecisionRow.opens_at).desc()))


async def vote(
    work: Work,
    decision_id: int,
    person_id: int,
    choice: str,
    now: datetime,
    *,
    spoken_by_id: int | None = None,
) -> bool:
    """Once for each person. False where somebody else says another thing than they said themselves."""
    query = select(VoteRow).where(VoteRow.decision_id == decision_id, VoteRow.person_id == person_id)
    said = await work.first(query)
    if said is None:
        row = VoteRow(decision_id=decision_id, person_id=person_id, choice=choice, said_at=now)
        row.spoken, row.spoken_by_id = spoken_by_id is not None, spoken_by_id
        await work.add(row)
        return True
    if spoken_by_id is not None and not said.spoken:
        return said.choice == choice
    values = {"choice": choice, "spoken": spoken_by_id is not None}
    values |= {"spoken_by_id": spoken_by_id, "said_at": now}
    await work.change(update(VoteRow).where(col(VoteRow.id) == said.id).values(values))
    return True


async def votes(work: Work, decision: Decision) -> dict[int, str]:
    """What those say who are members now: who left has no say in it any more, and who rests is not asked."""
    query = (
        select(VoteRow)
        .join(MembershipRow, col(MembershipRow.person_id) == col(VoteRow.person_id))
        .where(
            VoteRow.decision_id == decision.id,
            MembershipRow.group_id == decision.group_id,
            MembershipRow.state == MembershipState.MEMBER,
        )
    )
    found = await work.all(query.order_by(col(VoteRow.id)))
    return {row.person_id: row.choice for row in found}


@dataclass(frozen=True, slots=True)
class Proposal:
    """What somebody thought of, to choose from."""

    id: int
    decision_id: int
    person_id: int
    words: str

    @property
    def choice(self) -> str:
        return f"p{self.id}"


async def propose(work: Work, decision_id: int, person_id: int, words: str) -> Proposal:
    row = ProposalRow(decision_id=decision_id, person_id=person_id, words=words)
    return frozen(Proposal, await work.add(row))


async def proposals(work: Work, decision_id: int) -> list[Proposal]:
    """The first one first."""
    query = select(ProposalRow).where(ProposalRow.decision_id == decision_id)
    return all_frozen(Proposal, await work.all(query.order_by(col(ProposalRow.id))))


async def drop_votes(work: Work, before: datetime) -> int:
    """What is decided stays; what each of them wanted does not."""
    long_ago = select(DecisionRow.id).where(
        col(DecisionRow.state).not_in(UNDER_WAY), col(DecisionRow.closes_at) < before
    )
    return await work.change(delete(VoteRow).where(col(VoteRow.decision_id).in_(long_ago)))


async def drop_old(work: Work, before: datetime) -> int:
    """Agreements are for as long as the group lives."""
    old = (col(DecisionRow.state).not_in(UNDER_WAY), col(DecisionRow.closes_at) < before)
    agreed = (col(DecisionRow.kind) == DecisionKind.AGREEMENT) & col(DecisionRow.outcome).is_not(None)
    long_ago = select(DecisionRow.id).where(*old, ~agreed)
    for hangs in (VoteRow, ProposalRow):
        await work.change(delete(hangs).where(col(hangs.decision_id).in_(long_ago)))
    return await work.change(delete(DecisionRow).where(*old, ~agreed))
