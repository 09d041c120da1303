"""The small neighbourhood with a group and those around it: handovers, rests, departures in any order."""

from functools import partial
from pathlib import Path
from typing import Any

from handlers.conversation.refusal import Refusal
from handlers.handover.hand_over import hand_over
from handlers.leaving.forget_person import erase_for_ever
from handlers.permission.actor import actor_of
from handlers.permission.of_group import that_may
from handlers.permission.permissions import CONNECTOR as AS_CONNECTOR
from handlers.permission.permissions import SUPPORTER
from handlers.permission.relations import SUPPORTS
from handlers.task.give_task import give_task
from handlers.team.end_role import end_role, rest_role
from storage import activities, attendance, groups, handovers, people, roles, tasks
from storage.handovers import Handover
from storage.roles import Role
from storage.tables.activity import ActivityState, AttendanceState
from storage.tables.contact import TaskKind, TaskState
from storage.tables.group import GroupPhase, MembershipState, Via
from storage.tables.handover import HandoverState
from storage.tables.person import PersonState, RoleName
from storage.work import Work
from tests.probes.neighbourhood_life import CONNECTOR, RESIDENTS, Life

TEAM = {
    CONNECTOR: RoleName.CONNECTOR,
    "Samira": RoleName.CONNECTOR,
    "Ineke": RoleName.COORDINATOR,
    "Karim": RoleName.VOLUNTEER,
    "Lotte": RoleName.VOLUNTEER,
}
MEMBERS = RESIDENTS[:3]
S = HandoverState


class GroupLife(Life):
    """`left`: who handed the group over and did not get it back. What holds is looked at after each step."""

    def __init__(self, template: Path, path: Path) -> None:
        self.group = 0
        self.left: set[str] = set()
        self.handed_over = 0
        super().__init__(template, path)

    async def _begin(self, work: Work) -> None:
        await super()._begin(work)
        for number, (name, role) in enumerate(TEAM.items(), 20):
            if name != CONNECTOR:
                person = await people.meet(
                    work,
                    self.where,
                    self.now,
                    telegram_id=number,
                    call_name=name,
                    state=PersonState.TAKING_PART,
                )
                self.numbers[name] = person.id
                await roles.give(work, person.id, self.where, role, self.now)
        supporter = self.numbers[CONNECTOR]
        made = await groups.begin(
            work, self.where, self.now, phase=GroupPhase.SELF_RUNNING, supporter_id=supporter
        )
        self.group = made.id
        for name in MEMBERS:
            await groups.put(
                work, made.id, self.numbers[name], MembershipState.MEMBER, self.now, via=Via.FOUNDER
            )

    def is_there(self, name: str) -> bool:
        return name not in self.said.erased

    async def hand_over(self, work: Work, name: str) -> None:
        """All the way to a volunteer: asked, three times together, and over."""
        found = await self._together(work, name)
        if found is None:
            return
        before = await groups.get(work, self.group)
        await hand_over(work, self.now, found.id)
        self.handed_over += 1
        self.left.discard(name)
        self.left |= {who for who, number in self.numbers.items() if number == before.supporter_id}

    async def ask_only(self, work: Work, name: str) -> None:
        """It stays under way: whoever leaves next leaves it so."""
        await self._together(work, name)

    async def _together(self, work: Work, name: str) -> Handover | None:
        group = await groups.get(work, self.group)
        to = self.numbers[name]
        if group.supporter_id in (None, to) or await handovers.of_group(work, group.id, *handovers.OPEN):
            return None
        assert group.supporter_id is not None
        asked = await handovers.ask(work, group.id, group.supporter_id, to, self.now)
        await handovers.move(work, asked.id, (S.ASKED,), S.TOGETHER, agreed_at=self.now)
        for _ in range(3):
            walk = await activities.start(
                work,
                self.where,
                self.place,
                self.now,
                30,
                group_id=group.id,
                state=ActivityState.HAPPENED,
                created_at=self.now,
            )
            for who in (group.supporter_id, to):
                was = AttendanceState.PRESENT
                await attendance.put(work, walk.id, self.now, person_id=who, state=was)
        return asked

    async def goes_on(self, work: Work) -> None:
        for found in await handovers.of_group(work, self.group, S.TOGETHER):
            before = await groups.get(work, self.group)
            await hand_over(work, self.now, found.id)
            self.handed_over += 1
            self._moved(before.supporter_id, found.to_id)

    def _moved(self, old: int | None, new: int | None) -> None:
        self.left -= {who for who, number in self.numbers.items() if number == new}
        self.left |= {who for who, number in self.numbers.items() if number == old}

    async def role_rests(self, work: Work, name: str) -> None:
        for held in await self._held(work, name):
            await rest_role(work, self.now, await people.get(work, self.numbers[name]), held)

    async def takes_up(self, work: Work, name: str) -> None:
        await roles.take_up(work, self.numbers[name], self.where, TEAM[name])

    async def role_ends(self, work: Work, name: str) -> None:
        for held in await self._held(work, name):
            await end_role(work, self.now, await people.get(work, self.numbers[name]), held.role, self.where)

    async def begins_anew(self, work: Work, name: str) -> None:
        await roles.give(work, self.numbers[name], self.where, TEAM[name], self.now)

    async def _held(self, work: Work, name: str) -> list[Role]:
        return await roles.of_person(work, self.numbers[name])

    async def departs(self, work: Work, name: str) -> None:
        await erase_for_ever(work, self.now, await people.get(work, self.numbers[name]))
        self.said.erased.add(name)

    async def misses(self, work: Work, name: str) -> None:
        about = await people.get(work, self.numbers[name])
        await give_task(work, self.now, TaskKind.MISSED, about=about)

    async def look(self, work: Work) -> None:
        await super().look(work)
        group = await groups.get(work, self.group)
        held = await roles.in_neighbourhood(work, self.where)
        self._the_supporter_has_a_role(
            group.supporter_id, {one.person_id for one in held if one.role in SUPPORTS}
        )
        back = {name for name in self.left if self.numbers[name] == group.supporter_id}
        self.left -= back
        for name in sorted(self.left - self.said.erased):
            await self._sees_nothing_of_it(work, name, group)
        everybody = {one.person_id for one in held}
        for one in await tasks.open_since(work, self.now.replace(year=2020), self.now):
            if one.state is TaskState.OPEN and one.for_id is not None and one.for_id not in everybody:
                self.broken.append(f"{one.kind} is left with who has no role any more")

    def _the_supporter_has_a_role(self, supporter: int | None, able: set[int]) -> None:
        if supporter is not None and supporter not in able:
            self.broken.append("who is there for the group has no role for it")

    async def _sees_nothing_of_it(self, work: Work, name: str, group: groups.Group) -> None:
        """The next tap and the next list of who handed it over."""
        actor = await actor_of(work, await people.get(work, self.numbers[name]))
        if group.supporter_id is None:
            return
        for allowed in (SUPPORTER, AS_CONNECTOR):
            if await that_may(work, actor, allowed, "group", [group]):
                self.broken.append(f"{name} handed the group over and still has it")

    def tries(self, what: str, *args: Any) -> None:
        """Whatever is refused changes nothing."""
        try:
            self.do(partial(self._run, what, *args))
        except Refusal:
            return
        self.do(self.send_what_is_due)

    async def _run(self, what: str, *args: Any) -> None:
        *rest, work = args
        await getattr(self, what)(work, *rest)
