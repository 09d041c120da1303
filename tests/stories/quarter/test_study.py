"""Figures for an outside study: with a reason, a second coordinator, and an end."""

from datetime import timedelta

from storage import roles
from storage.tables.person import RoleName
from tests.stories.coordinating import coordinated_by
from tests.town import Talk, Town


def files(town: Town, talk: Talk, kind: str = ".csv") -> list[str]:
    sent = [m["document"] for m in talk.phone.messages.values() if "document" in m]
    found = [town.telegram.uploads.get(one["file_id"]) for one in sent if one["file_name"].endswith(kind)]
    return [one.upload.content.decode() for one in found if one is not None]


async def test_two_coordinators_and_a_reason_make_a_file_that_names_nobody(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    await ineke.says("/kwartaal")
    await ineke.presses("📤 Voor onderzoek")
    assert "Hiervoor is een tweede coördinator nodig." in await ineke.presses("🔎 Een onderzoek")
    await town.neighbours.add(where, "Kees", role=RoleName.COORDINATOR)
    await ineke.says("/kwartaal")
    await ineke.presses("📤 Voor onderzoek")
    await ineke.presses("🏛️ De gemeente")
    kees = town.talk("kees")
    assert "Waarvoor: de gemeente." in kees.everything
    assert files(town, ineke) == []
    await kees.presses("👍 Het is goed")
    (made,) = files(town, ineke)
    assert '"quarter","2026 Q4"' in made
    assert '"activities","0"' in made
    assert '"people_there","0-4"' in made


async def test_when_one_of_the_two_left_nothing_is_made(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    await town.neighbours.add(where, "Kees", role=RoleName.COORDINATOR)
    await ineke.says("/kwartaal")
    await ineke.presses("📤 Voor onderzoek")
    await ineke.presses("🌱 Om zelf te leren")
    kees = town.talk("kees")
    async with town.database.work() as work:
        one, other = await roles.holders(work, where.id, RoleName.COORDINATOR)
        await roles.end(work, one, where.id, RoleName.COORDINATOR, town.now)
    assert "Wie dit vroeg, is geen coördinator meer." in await kees.presses("👍 Het is goed")
    async with town.database.work() as work:
        await roles.give(work, one, where.id, RoleName.COORDINATOR, town.now)
        await roles.end(work, other, where.id, RoleName.COORDINATOR, town.now)
    await ineke.says("/kwartaal")
    await ineke.presses("📤 Voor onderzoek")
    assert "tweede coördinator nodig" in await ineke.presses("🌱 Om zelf te leren")
    assert files(town, ineke) == []


async def test_after_a_week_the_yes_counts_no_more(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    await town.neighbours.add(where, "Kees", role=RoleName.COORDINATOR)
    await ineke.says("/kwartaal")
    await ineke.presses("📤 Voor onderzoek")
    await ineke.presses("🌱 Om zelf te leren")
    town.playground.clock.move_to(town.now + timedelta(days=7, hours=1))
    await town.settle()
    assert "Die knop is oud." in await town.talk("kees").presses("👍 Het is goed")
    assert files(town, ineke) == []
