"""Tables as mixed as the street, and their own choice first (PRACTICE 16)."""

from storage import cards
from storage.database import Database
from storage.tables.person import CameBy
from tests.storage.walkers import NOW, activity_of, somebody, suggested


async def test_who_came_another_way_is_asked_first_and_only_if_they_enjoy_it(database: Database) -> None:
    async with database.work() as work:
        martin = await somebody(work, "Martin", came_by=CameBy.FLYER)
        await somebody(work, "Piet", came_by=CameBy.FLYER)
        joke = await somebody(work, "Joke", came_by=CameBy.PHONE)
        kees = await somebody(work, "Kees", came_by=CameBy.PARTNER)
        await cards.put_interests(work, kees.id, ["coffee"], NOW)
        assert await suggested(work, await activity_of(work, martin), most=1) == [joke.id]
