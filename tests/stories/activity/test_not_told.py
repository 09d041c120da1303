"""Unreachable is not for ever: who blocked the bot, or was refused once, misses nothing that matters."""

from dataclasses import dataclass

import pytest

from bot.playground import acts
from bot.playground.faults import Fault, FaultKind
from storage import people, tasks
from storage.people import Person
from storage.tables.contact import TaskKind
from storage.tables.person import RoleName
from tests.diary import activity_on
from tests.town import Talk, Town

OFF = "De wandeling van dinsdag 9 maart gaat niet door."
NOT_TOLD = "Een bericht van mij kwam niet aan."


@dataclass
class Cast:
    """Joke hosts, Martin comes, and Nadia is the connector who knows him."""

    town: Town
    joke: Talk
    martin: Talk
    nadia: Talk
    person: Person

    def blocks(self, *, blocked: bool) -> None:
        acts.block(self.town.telegram, self.martin.phone, blocked=blocked)

    def refuses_once(self) -> None:
        number = self.martin.telegram_id
        self.town.telegram.faults.add(Fault(FaultKind.BLOCKED, method="sendMessage", chat_id=number))

    async def joke_calls_off(self) -> None:
        await self.joke.says("/wandelingen")
        await self.joke.presses("🚫 Gaat niet door")
        await self.joke.presses("🚫 Gaat niet door")

    async def joke_moves(self, day: str) -> None:
        await self.joke.says("/wandelingen")
        await self.joke.presses("Verplaatsen")
        if f"{day}, half 11" not in self.joke.buttons:
            await self.joke.presses("Laat meer zien")
        await self.joke.presses(f"{day}, half 11")
        await self.joke.presses("Buurthuis")

    async def open_tasks(self) -> list[TaskKind]:
        async with self.town.database.read() as work:
            return [one.kind for one in await tasks.all_about(work, self.person.id) if one.state == "open"]


@pytest.fixture
async def cast(town: Town) -> Cast:
    where = await town.neighbours.opens()
    nadia = await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    joke = await town.neighbours.add(where, "Joke", known_by=nadia)
    martin = await town.neighbours.add(where, "Martin", known_by=nadia)
    await activity_on(town, where, "2027-03-09 10:30", coming=(joke, martin), host=joke)
    return Cast(town, town.talk("joke"), town.talk("martin"), town.talk("nadia"), martin)


@pytest.mark.parametrize("refused_only_then", [False, True])
async def test_who_calls_off_hears_who_was_not_told_and_a_human_has_it(
    cast: Cast, refused_only_then: bool
) -> None:
    if refused_only_then:
        cast.refuses_once()
    else:
        cast.blocks(blocked=True)
    await cast.joke_calls_off()
    assert NOT_TOLD in cast.joke.everything
    assert "Het was voor Martin." in cast.joke.everything
    assert "De wandeling van dinsdag 9 maart om half 11" in cast.nadia.everything
    assert TaskKind.NOT_DELIVERED in await cast.open_tasks()


async def test_who_comes_back_hears_that_it_is_off_and_nobody_has_to_tell_it(cast: Cast) -> None:
    cast.blocks(blocked=True)
    await cast.joke_calls_off()
    assert OFF not in cast.martin.everything
    cast.blocks(blocked=False)
    await cast.town.settle()
    assert OFF in cast.martin.everything
    assert await cast.open_tasks() == []


async def test_who_comes_back_hears_once_where_it_is_now_however_often_it_moved(cast: Cast) -> None:
    cast.blocks(blocked=True)
    await cast.joke_moves("donderdag")
    await cast.joke_moves("vrijdag")
    cast.blocks(blocked=False)
    await cast.town.settle()
    assert cast.martin.everything.count("De wandeling wordt anders.") == 1
    assert "Het is nu op vrijdag 5 maart." in cast.martin.everything


async def test_after_the_day_itself_it_is_no_news_any_more(cast: Cast) -> None:
    cast.blocks(blocked=True)
    await cast.joke_calls_off()
    await cast.town.lives_to("2027-03-10 12:00")
    cast.blocks(blocked=False)
    await cast.town.settle()
    assert OFF not in cast.martin.everything


async def test_who_was_refused_once_and_speaks_gets_every_reminder(cast: Cast) -> None:
    """The update that tells of coming back never came: the bot was off, or it was a mistake of Telegram's."""
    cast.refuses_once()
    assert await cast.martin.says("/help") == ""
    async with cast.town.database.read() as work:
        assert (await people.get(work, cast.person.id)).unreachable
    assert await cast.martin.says("/help")
    async with cast.town.database.read() as work:
        assert not (await people.get(work, cast.person.id)).unreachable
    assert await cast.open_tasks() == []
    await cast.town.lives_to("2027-03-09 10:00")
    assert "Morgen" in cast.martin.everything or "morgen" in cast.martin.everything


async def test_who_receives_something_is_reachable(cast: Cast) -> None:
    async with cast.town.database.work() as work:
        await people.change(work, cast.person.id, unreachable=True)
    cast.refuses_once()
    acts.say(cast.town.telegram, cast.martin.phone, "/help")
    acts.say(cast.town.telegram, cast.martin.phone, "/privacy")
    await cast.town.settle()
    async with cast.town.database.read() as work:
        assert not (await people.get(work, cast.person.id)).unreachable
