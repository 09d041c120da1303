"""What stories of the card share: somebody with an empty card, a question to be at, and what was kept."""

from handlers.conversation.flows import FLOWS
from handlers.engine.advance import begin
from storage import cards, consents, conversations, people, tasks
from storage.cards import Card
from storage.people import Person
from storage.tables.person import PersonState, Purpose, RoleName
from storage.tasks import Task
from tests.town import Talk, Town

EVERYTHING = tuple(Purpose)


async def welcomed(town: Town, *agreed: Purpose, name: str = "Martin", **fields: object) -> Talk:
    """Somebody who said what may be kept, and has an empty card; Joke is the connector, Ruth coordinates."""
    where = await town.neighbours.opens()
    joke = await town.neighbours.add(where, "Joke", role=RoleName.CONNECTOR)
    await town.neighbours.add(where, "Ruth", role=RoleName.COORDINATOR)
    talk = town.newcomer(name)
    async with town.database.work() as work:
        person = await people.meet(
            work,
            where.id,
            town.now,
            telegram_id=talk.telegram_id,
            call_name=name,
            state=PersonState.WELCOME,
            known_by_id=joke.id,
            **fields,
        )
        for purpose in agreed or EVERYTHING:
            await consents.give(work, person.id, purpose, town.now)
    return talk


async def asked(town: Town, talk: Talk, screen: str, flow: str = "card") -> None:
    async with town.database.work() as work:
        await conversations.find_or_start(work, talk.telegram_id, "nl", town.now)
        await conversations.put_place(
            work, talk.telegram_id, begin(FLOWS[flow], {}, screen).to_json(), town.now
        )


async def kept(town: Town, talk: Talk) -> tuple[Person, Card]:
    async with town.database.work() as work:
        person = await people.find_by_telegram(work, talk.telegram_id)
        assert person is not None
        return person, await cards.get(work, person.id)


async def given_to_joke(town: Town) -> list[Task]:
    async with town.database.work() as work:
        return await tasks.open_for(work, 1, 1)
