"""Neighbours who were together on three Tuesdays, so that they may become a group."""

from dataclasses import dataclass
from typing import Any

from handlers.afterwards.end_activities import tell
from storage import attendance, groups
from storage.activities import Activity
from storage.groups import Group
from storage.neighbourhoods import Neighbourhood
from storage.people import Person
from storage.tables.group import MembershipState, Via
from storage.tables.person import RoleName
from tests.diary import activity_on, skip_to
from tests.town import Talk, Town

TUESDAYS = ("2027-03-02", "2027-03-09", "2027-03-16")


@dataclass(frozen=True, slots=True)
class Gathering:
    town: Town
    where: Neighbourhood
    people: dict[str, Person]

    def talk(self, name: str) -> Talk:
        return self.town.talk(name.casefold())

    async def walks(self, day: str, *names: str, **fields: Any) -> Activity:
        """At half past ten, told by eleven; with Nadia, who is there for others."""
        coming = tuple(self.people[name] for name in ("Nadia", *names))
        activity = await activity_on(
            self.town, self.where, f"{day} 10:30", coming=coming, host=self.people["Nadia"], **fields
        )
        await skip_to(self.town, f"{day} 11:00")
        async with self.town.database.work() as work:
            there = {one.id for one in await attendance.coming(work, activity.id)}
            await tell(work, self.town.now, activity, there)
        await self.town.settle()
        return activity

    async def meets_alone(self, day: str, *names: str, **fields: Any) -> None:
        """The first of them started it, and there is nobody of the team."""
        coming = tuple(self.people[name] for name in names)
        activity = await activity_on(
            self.town, self.where, f"{day} 10:30", coming=coming, host=coming[0], **fields
        )
        await skip_to(self.town, f"{day} 11:00")
        async with self.town.database.work() as work:
            there = {one.id for one in await attendance.coming(work, activity.id)}
            await tell(work, self.town.now, activity, there)
        await self.town.settle()

    async def tells(self, *names: str, at: str) -> None:
        """Nadia says at that moment who of those who were expected was there."""
        await skip_to(self.town, at)
        await self.talk("Nadia").presses("✏️ Namen kiezen")
        for button in (*names, "✅ Klaar"):
            await self.talk("Nadia").presses(button)

    async def answer(self, button: str, *names: str) -> None:
        for name in names:
            await self.talk(name).presses(button)

    async def join(self, person: Person) -> None:
        """Somebody new, of whom they have not seen much yet."""
        group = await self.group()
        async with self.town.database.work() as work:
            member, how = MembershipState.MEMBER, Via.VISIT
            await groups.put(work, group.id, person.id, member, self.town.now, via=how)

    async def group(self) -> Group:
        """The only one, or the last."""
        async with self.town.database.read() as work:
            found = await groups.in_phase(work, *groups.LIVES, *groups.OVER)
        return found[-1]

    async def members(self) -> set[str]:
        group = await self.group()
        async with self.town.database.read() as work:
            found = await groups.members(work, group.id)
        return {name for name, person in self.people.items() if person.id in found}


async def gather(town: Town, *names: str, without_phone: tuple[str, ...] = ()) -> Gathering:
    where = await town.neighbours.opens()
    people = {"Nadia": await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)}
    for name in names:
        number = "020 111 22 33" if name in without_phone else None
        people[name] = await town.neighbours.add(where, name, known_by=people["Nadia"], phone_number=number)
    return Gathering(town, where, people)


async def three_times(town: Town, *names: str, without_phone: tuple[str, ...] = ()) -> Gathering:
    found = await gather(town, *names, without_phone=without_phone)
    for day in TUESDAYS:
        await found.walks(day, *names)
    return found


async def a_group(town: Town, *names: str, without_phone: tuple[str, ...] = ()) -> Gathering:
    """They all said yes; who has no phone through Nadia."""
    found = await three_times(town, *names, without_phone=without_phone)
    await found.answer("👍 Ja, leuk", *(name for name in names if name not in without_phone))
    for _ in without_phone:
        await found.talk("Nadia").presses("👍 Ja, leuk")
    return found
