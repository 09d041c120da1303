"""What stories of beginning share: a town with a connector, pressing on, and what is kept of somebody."""

from storage import people
from storage.people import Person
from storage.tables.person import RoleName
from tests.town import Talk, Town

MAY, MAY_NOT = "👍 Ja, dat mag", "👎 Nee, liever niet"


async def presses_all(talk: Talk, *labels: str) -> str:
    for label in labels:
        await talk.presses(label)
    return talk.heard


async def kept_of(town: Town, talk: Talk) -> Person | None:
    async with town.database.work() as work:
        return await people.find_by_telegram(work, talk.telegram_id)


async def town_with_joke(town: Town) -> Person:
    where = await town.neighbours.opens()
    return await town.neighbours.add(where, "Joke", role=RoleName.CONNECTOR)
