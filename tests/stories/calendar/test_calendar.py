"""What is planned goes into the calendar of a phone: one's own, or for who works there all that is public."""

from datetime import timedelta
from typing import Any

from icalendar import Calendar

from handlers.activity.attending import expect
from handlers.activity.changes import call_off, move
from storage import activities
from storage.activities import Activity
from storage.people import Person
from storage.tables.person import RoleName
from tests.stories.beginning import town_with_joke
from tests.town import Talk, Town


async def planned(town: Town, host: Person, days: int, **fields: Any) -> Activity:
    async with town.database.work() as work:
        return await activities.start(
            work,
            host.neighbourhood_id,
            1,
            town.now + timedelta(days=days),
            20,
            host_id=host.id,
            started_by_id=host.id,
            created_at=town.now,
            **fields,
        )


def last_calendar(town: Town, talk: Talk) -> dict[str, Any]:
    """What stands in the last one that came, by uid."""
    sent = [m["document"] for m in talk.phone.messages.values() if "document" in m]
    stored = town.telegram.uploads.get(sent[-1]["file_id"])
    assert stored is not None
    assert b"Joke" not in stored.upload.content
    events = Calendar.from_ical(stored.upload.content).walk("VEVENT")
    return {str(one["uid"]): one for one in events}


async def test_a_neighbour_takes_their_own_and_a_later_file_moves_it_and_strikes_it_out(town: Town) -> None:
    joke = await town_with_joke(town)
    walk = await planned(town, joke, 1)
    martin = town.newcomer("Martin")
    coffee = await planned(town, joke, 3, category="coffee")
    await planned(town, joke, 2)
    async with town.database.work() as work:
        for one in (walk, coffee):
            await expect(work, town.now, one, None, martin.telegram_id)
    await martin.says("/kijk")
    assert "Open dit met je telefoon." in await martin.presses("In mijn agenda")
    before = last_calendar(town, martin)
    assert [str(one["summary"]) for one in before.values()] == ["Wandelen", "Koffie drinken"]

    async with town.database.work() as work:
        await move(work, town.now, walk, walk.starts_at + timedelta(hours=2), 2)
        await call_off(work, town.now, coffee)
    await martin.says("/agenda")
    after = last_calendar(town, martin)
    assert list(after) == list(before)
    moved, off = after.values()
    assert (int(moved["sequence"]), str(moved["status"]), str(moved["location"])) == (
        1,
        "CONFIRMED",
        "Buurthuis",
    )
    assert moved["dtstart"].dt == walk.starts_at + timedelta(hours=2)
    assert (int(off["sequence"]), str(off["status"])) == (1, "CANCELLED")
    assert str(off["summary"]) == "Gaat niet door: koffie drinken"


async def test_a_connector_takes_all_that_is_public_and_nothing_else(town: Town) -> None:
    joke = await town_with_joke(town)
    await planned(town, joke, 1)
    await planned(town, joke, 2, small=True)
    other = await town.neighbours.opens("Oost")
    fatima = await town.neighbours.add(other, "Fatima", role=RoleName.COORDINATOR)
    await planned(town, fatima, 2, category="coffee")
    heard = await town.talk("joke").says("/agenda")
    assert "Dit is de agenda van De Linden." in heard
    assert [str(one["summary"]) for one in last_calendar(town, town.talk("joke")).values()] == ["Wandelen"]


async def test_with_nothing_planned_there_is_a_way_on(town: Town) -> None:
    await town_with_joke(town)
    martin = town.newcomer("Martin")
    assert "Je hebt nu geen afspraak." in await martin.says("/agenda")
    assert martin.buttons
