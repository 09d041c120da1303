"""A second coordinator is invited like anybody else, and begins when two of the team said yes."""

from sqlmodel import select

from storage import people, roles
from storage.tables.person import RoleName
from storage.tables.vetting import VettingRow
from tests.stories.coordinating import accepts, coordinated_by, forges, link_in, vets
from tests.town import Talk, Town


async def invitation(ineke: Talk) -> str:
    await ineke.says("/uitnodigen")
    return link_in(await ineke.presses("👥 Nog een coördinator"))


async def role_names(town: Town, telegram_id: int) -> list[RoleName]:
    async with town.database.read() as work:
        person = await people.find_by_telegram(work, telegram_id)
        return [one.role for one in await roles.of_person(work, person.id)] if person else []


async def test_nobody_makes_a_coordinator_alone(town: Town) -> None:
    _, ineke = await coordinated_by(town)
    kees = await accepts(town, "Kees", await invitation(ineke))
    await vets(ineke, at_home=None)
    assert "Er is nog niemand anders in het team." in ineke.heard
    assert await role_names(town, kees.telegram_id) == []


async def test_a_second_coordinator_begins_when_another_of_the_team_says_yes_too(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    kees = await accepts(town, "Kees", await invitation(ineke))
    await vets(ineke, at_home=None)
    assert "Ik vraag het nu ook aan Nadia." in ineke.everything
    assert await role_names(town, kees.telegram_id) == []
    async with town.database.read() as work:
        [asked] = [one.id for one in await work.all(select(VettingRow))]
    assert "Dat kan ik niet" in await forges(town, ineke, "say_second_yes", {"vetting": asked})
    nadia = town.talk("nadia")
    assert "Ineke wil dat Kees ook coördinator wordt, in De Linden." in nadia.everything
    await nadia.presses("👍 Het is goed")
    assert "Kees is nu coördinator." in ineke.everything
    assert "Je bent nu coördinator." in kees.everything
    assert await role_names(town, kees.telegram_id) == [RoleName.COORDINATOR]


async def test_a_no_of_the_second_is_kind_and_gives_no_role(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    kees = await accepts(town, "Kees", await invitation(ineke))
    await vets(ineke, at_home=None)
    nadia = town.talk("nadia")
    await nadia.presses("👎 Nu niet")
    assert "Het team vindt: Kees wordt nu geen coördinator." in ineke.everything
    assert await role_names(town, kees.telegram_id) == []
