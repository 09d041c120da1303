"""Random lives of a group: its people join, rest, leave, answer and are erased while something is asked."""

from datetime import timedelta
from random import Random

import pytest

from handlers.decision.ask import ask
from handlers.decision.close import close
from handlers.decision.rules import outcome
from handlers.group.ending import leave_group
from storage import decisions, groups
from storage.database import Database
from storage.decisions import Decision
from storage.erase import erase_person
from storage.tables.group import DecisionKind, DecisionState, GroupPhase, MembershipState, Via
from storage.work import Work
from tests import lives
from tests.lives import NOW

S = MembershipState
CHOICES = ("yes", "no", "any")
STEPS = 40


class Life:
    """What a group is by the book, beside what the database says: they must be the same all the time."""

    def __init__(self, work: Work, dice: Random, group_id: int, people: list[int]) -> None:
        self.work, self.dice, self.group_id = work, dice, group_id
        self.people = people
        self.states: dict[int, MembershipState] = {}
        self.said: dict[int, tuple[str, bool]] = {}

    async def joins(self, who: int) -> None:
        await groups.put(self.work, self.group_id, who, S.MEMBER, NOW, via=Via.VISIT)
        self.states[who] = S.MEMBER

    async def rests(self, who: int) -> None:
        if await groups.move(self.work, self.group_id, who, (S.MEMBER,), S.RESTING, NOW):
            self.states[who] = S.RESTING

    async def leaves(self, who: int) -> None:
        if len(self.members) > 3 and await leave_group(self.work, NOW, self.group_id, who):
            self.states[who] = S.LEFT

    async def erased(self, who: int) -> None:
        if len(self.people) > 4 and len(self.members) > 3:
            await erase_person(self.work, who, NOW)
            self.people.remove(who)
            self.states.pop(who, None)
            self.said.pop(who, None)

    async def votes(self, who: int) -> None:
        choice, spoken = self.dice.choice(CHOICES), self.dice.random() < 0.5
        by = self.dice.choice(self.people) if spoken else None
        found = await self.asked()
        before = self.said.get(who)
        kept = await decisions.vote(self.work, found.id, who, choice, NOW, spoken_by_id=by)
        own_stays = spoken and before is not None and not before[1]
        assert kept is (not own_stays or (before is not None and before[0] == choice))
        if not own_stays:
            self.said[who] = (choice, spoken)

    async def asked(self) -> Decision:
        (found,) = [
            one
            for one in await decisions.under_way(self.work, self.group_id)
            if one.state is DecisionState.OPEN
        ]
        return found

    @property
    def members(self) -> list[int]:
        return [one for one, state in self.states.items() if state is S.MEMBER]


async def a_group(work: Work, many: int) -> tuple[groups.Group, list[int]]:
    """With nobody in it yet, and so many neighbours."""
    first = await lives.begin(work, "Buur0", 100)
    others = [
        await lives.begin(work, f"Buur{one}", 100 + one, first.neighbourhood_id) for one in range(1, many)
    ]
    made = await groups.begin(work, first.neighbourhood_id, NOW, phase=GroupPhase.MEETING)
    return made, [one.person_id for one in (first, *others)]


async def again(work: Work, decision: Decision) -> Decision:
    found = await decisions.find(work, decision.id)
    assert found is not None
    return found


@pytest.mark.parametrize("seed", range(8))
async def test_no_vote_is_lost_doubled_or_counted_of_who_left(database: Database, seed: int) -> None:
    dice = Random(seed)
    async with database.work() as work:
        group, people = await a_group(work, 8)
        life = Life(work, dice, group.id, people)
        for who in people[:5]:
            await life.joins(who)
        made = await ask(work, NOW, group.id, DecisionKind.NEWCOMER)
        counted: dict[int, str] = {}
        for _ in range(STEPS):
            step = dice.choice([life.joins, life.rests, life.leaves, life.votes, life.votes, life.erased])
            await step(dice.choice(life.people))
            if (await again(work, made)).state is not DecisionState.OPEN:
                return  # All had answered when somebody left: that is its end.
            counted = {one: life.said[one][0] for one in life.members if one in life.said}
            assert await decisions.votes(work, made) == counted
            assert {one.person_id: one.state for one in await groups.memberships(work, group.id)} == (
                life.states
            )
        await close(work, NOW + timedelta(days=7), made)
        closed = await again(work, made)
        assert closed.outcome == outcome(made.kind, list(counted.values()), CHOICES, len(life.members))
        await close(work, NOW + timedelta(days=8), made)
        assert (await again(work, made)).closes_at == closed.closes_at, "once"


async def test_two_questions_at_once_come_one_after_the_other(database: Database) -> None:
    async with database.work() as work:
        group, people = await a_group(work, 3)
        for who in people:
            await groups.put(work, group.id, who, S.MEMBER, NOW, via=Via.FOUNDER)
        first = await ask(work, NOW, group.id, DecisionKind.IDEA, words="soep", asked_by_id=people[0])
        second = await ask(work, NOW, group.id, DecisionKind.IDEA, words="thee", asked_by_id=people[1])
        states = [one.state for one in await decisions.under_way(work, group.id)]
        assert states == [DecisionState.OPEN, DecisionState.WAITING]
        await close(work, NOW, first)
        assert [one.id for one in await decisions.under_way(work, group.id)] == [second.id]
        await erase_person(work, people[1], NOW)
        assert (await again(work, second)).words is None
