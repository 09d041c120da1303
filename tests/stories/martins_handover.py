"""Weeks 21 to 24 of Martin's year: the connector leaves the group to a volunteer whom it wants."""

from dataclasses import dataclass
from typing import Any

from handlers.afterwards.end_activities import tell
from storage import attendance, groups, handovers
from storage.activities import Activity
from storage.handovers import Handover
from storage.people import Person
from storage.tables.exchange import ExchangeRow, ExchangeState
from storage.tables.handover import HandoverState
from storage.tables.person import RoleName
from tests.diary import activity_on, skip_to
from tests.stories.group.gathering import Gathering, a_group
from tests.town import Town

ALONE = ("2027-03-23", "2027-03-30", "2027-04-06", "2027-04-13", "2027-04-20", "2027-04-27")
WITH_BOTH = ("2027-05-11", "2027-05-18", "2027-05-25")
OWN_WORDS = "Ik ben Karim. Ik loop graag met anderen."


@dataclass(frozen=True, slots=True)
class Leaving:
    """Nadia leaves the group of Martin, Joke and Piet, who has no phone; Karim is a volunteer."""

    found: Gathering
    karim: Person

    @property
    def town(self) -> Town:
        return self.found.town

    def talk(self, name: str) -> Any:
        return self.found.talk(name)

    async def handover(self, *states: HandoverState) -> Handover:
        group = await self.found.group()
        async with self.town.database.read() as work:
            return (await handovers.of_group(work, group.id, *(states or tuple(HandoverState))))[-1]

    async def walks(self, day: str, *names: str, host: str = "Martin") -> Activity:
        """Of the group; who does not belong to it comes along if they are among `names`."""
        people = self.found.people | {"Karim": self.karim}
        group = await self.found.group()
        coming = tuple(people[name] for name in names)
        activity = await activity_on(
            self.town,
            self.found.where,
            f"{day} 10:30",
            coming=coming,
            host=people[host],
            group_id=group.id,
        )
        await skip_to(self.town, f"{day} 11:00")
        async with self.town.database.work() as work:
            there = {one.id for one in await attendance.coming(work, activity.id)}
            await tell(work, self.town.now, activity, there)
        await self.town.settle()
        return activity

    async def runs_itself(self) -> None:
        """Six times its own idea, without Nadia, and something done for each other."""
        for day in ALONE[:4]:
            await self.walks(day, "Martin", "Joke", "Piet")
        await self._joke_helps_martin()
        for day in ALONE[4:]:
            await self.walks(day, "Martin", "Joke", "Piet")
        await skip_to(self.town, "2027-04-28 09:05")

    async def _joke_helps_martin(self) -> None:
        async with self.town.database.work() as work:
            done = ExchangeRow(
                neighbourhood_id=self.found.where.id,
                giver_id=self.found.people["Joke"].id,
                receiver_id=self.found.people["Martin"].id,
                wish="groceries",
                on_day=self.town.now.date(),
                state=ExchangeState.DONE,
                asked_at=self.town.now,
                changed_at=self.town.now,
            )
            await work.add(done)

    async def volunteer_says_yes(self) -> None:
        nadia, karim = self.talk("Nadia"), self.talk("Karim")
        await nadia.presses("👍 Ja, kies iemand")
        await nadia.presses("Karim")
        await karim.presses("👍 Ja, samen doen")
        await karim.says(OWN_WORDS)

    async def group_says_yes(self) -> None:
        """Piet by phone."""
        await self.found.answer("👍 Ja", "Martin", "Joke")
        if self.found.people["Piet"].telegram_id is None:
            await self.says_for_piet("👍 Ja")
        else:
            await self.found.answer("👍 Ja", "Piet")

    async def says_for_piet(self, choice: str) -> None:
        """By phone, through Nadia: whatever else is to be said to him waits."""
        nadia = self.talk("Nadia")
        await nadia.says("/bellen")
        while choice not in nadia.buttons:
            await nadia.presses("➡️ Eerst een ander")
        await nadia.presses(choice)

    async def three_times_together(self) -> None:
        for day in WITH_BOTH:
            await self.walks(day, "Martin", "Joke", "Piet", "Nadia", "Karim")

    async def handed_over(self) -> None:
        await self.runs_itself()
        await self.volunteer_says_yes()
        await self.group_says_yes()
        await self.three_times_together()
        await self.talk("Nadia").presses("👍 Ja, draag over")


async def before_the_handover(town: Town, *, without_phone: tuple[str, ...] = ("Piet",)) -> Leaving:
    found = await a_group(town, "Martin", "Joke", "Piet", without_phone=without_phone)
    karim = await town.neighbours.add(found.where, "Karim", role=RoleName.VOLUNTEER)
    return Leaving(found, karim)


async def supporter(leaving: Leaving) -> int | None:
    async with leaving.town.database.read() as work:
        return (await groups.get(work, (await leaving.found.group()).id)).supporter_id
