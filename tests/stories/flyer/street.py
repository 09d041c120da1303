"""Nadia, Martin and the activity that his flyer is about."""

from typing import Any

from handlers.notices.notify import say_in_chat
from handlers.texts.message import Button, Message
from storage import activities, flyers, neighbourhoods, prints
from storage.activities import Activity
from storage.people import Person
from storage.tables.contact import FlyerState
from storage.tables.person import RoleName
from tests.town import AMSTERDAM, Talk, Town


class Street:
    """Nadia knows Martin, who has started an activity on Tuesday at half past ten."""

    def __init__(self, town: Town, martin: Person, activity: Activity) -> None:
        self.town, self.activity, self.martin_id = town, activity, martin.id
        self.nadia, self.martin = town.talk("nadia"), town.talk("martin")

    async def makes_a_flyer(self, talk: Talk) -> str:
        """As the button under "your activity is ready" does."""
        async with self.town.database.work() as work:
            offer = Message(
                "activity-flyer",
                {},
                (Button("activity-nobody.flyer", "make_flyer", {"activity": self.activity.id}),),
            )
            await say_in_chat(work, self.town.now, talk.telegram_id, offer, key=f"offer:{talk.telegram_id}")
        await self.town.settle()
        return await talk.presses("briefje")

    async def printed(self) -> list[dict[str, Any]]:
        async with self.town.database.read() as work:
            return [one.params for one in await prints.all_of_them(work)]


async def street(town: Town) -> Street:
    where = await town.neighbours.opens()
    nadia = await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    async with town.database.read() as work:
        street_of_martin = (await neighbourhoods.areas(work, where.id))[1]
        place = (await neighbourhoods.places(work, where.id))[0]
    martin = await town.neighbours.add(
        where, "Martin", known_by=nadia, area_id=street_of_martin.id, wants_slow=True
    )
    async with town.database.work() as work:
        starts_at = town.now.fromisoformat("2027-03-09 10:30").replace(tzinfo=AMSTERDAM)
        activity = await activities.start(
            work,
            where.id,
            place.id,
            starts_at,
            20,
            started_by_id=martin.id,
            host_id=nadia.id,
            created_at=town.now,
        )
    return Street(town, martin, activity)


async def hung(town: Town) -> tuple[Street, str]:
    here = await street(town)
    async with town.database.work() as work:
        flyer = await flyers.approve(work, here.activity.id, here.martin_id, "Wie gaat er mee?", town.now)
    assert flyer.state is FlyerState.APPROVED
    return here, flyer.token
