"""Who does what in these stories: Martin starts, Nadia connects, neighbours are asked."""

from dataclasses import dataclass
from typing import Any

from storage import activities, invitations, suggestions
from storage.activities import Activity
from storage.neighbourhoods import Neighbourhood
from storage.people import Person
from storage.tables.person import RoleName
from tests.town import Talk, Town

WEDNESDAY = "woensdag, half 11"
"""2027-03-03 10:30: two days after the day on which a story begins."""


@dataclass(frozen=True, slots=True)
class Cast:
    """`people` by first name. Each with Telegram has a phone."""

    town: Town
    where: Neighbourhood
    people: dict[str, Person]

    def talk(self, name: str) -> Talk:
        telegram_id = self.people[name].telegram_id
        assert telegram_id is not None
        key = self.town.telegram.chat(telegram_id).person.key
        return self.town.talk(key)

    async def add(self, name: str, **about: Any) -> Person:
        fields: dict[str, Any] = {"known_by": self.people["Nadia"], "offers": ("listening",)} | about
        self.people[name] = await self.town.neighbours.add(self.where, name, **fields)
        return self.people[name]

    async def starts_an_activity(
        self, name: str = "Martin", when: str = WEDNESDAY, where: str = "Bankje"
    ) -> None:
        talk = self.talk(name)
        await talk.says("/wandeling")
        await press_through(talk, when)
        await talk.presses(where)
        await talk.presses("20 minuten")

    async def activity(self) -> Activity:
        """The only one, or the last."""
        async with self.town.database.read() as work:
            return (await activities.coming(work, self.where.id, self.town.now))[-1]

    async def places_taken(self) -> int:
        activity = await self.activity()
        async with self.town.database.read() as work:
            return await activities.taken_places(work, activity.id)

    async def asked(self) -> set[str]:
        """Who has an invitation to the last activity."""
        activity = await self.activity()
        async with self.town.database.read() as work:
            found = await invitations.of_activity(work, activity.id)
        names = {person.id: name for name, person in self.people.items()}
        return {names[one.person_id] for one in found}

    async def suggested(self) -> set[str]:
        """Who would be asked for the last activity if Nadia says yes."""
        activity = await self.activity()
        names = {person.id: name for name, person in self.people.items()}
        async with self.town.database.read() as work:
            found = await suggestions.of_activity(work, activity.id)
            members = [one for each in found for one in await suggestions.members(work, each.id)]
        return {names[one.person_id] for one in members if one.asked} - {names[activity.started_by_id or 0]}


async def meet(town: Town, *neighbours: str, **martin: Any) -> Cast:
    """Nadia is connector and knows everybody; Joke and Piet enjoy walking, unless others are named."""
    where = await town.neighbours.opens()
    cast = Cast(town, where, {})
    cast.people["Nadia"] = await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    await cast.add("Martin", offers=("groceries",), **martin)
    for name in neighbours or ("Joke", "Piet"):
        await cast.add(name)
    return cast


async def press_through(talk: Talk, label: str) -> None:
    """Presses it, after as many pages as it takes."""
    for _ in range(6):
        if label in talk.buttons:
            break
        await talk.presses("➡️ Laat meer zien")
    await talk.presses(label)
