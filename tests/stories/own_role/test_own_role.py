"""Somebody with a role decides how much, tells what they want of themselves, and may rest."""

from storage import groups, neighbourhoods, roles, tasks
from storage.tables.contact import TaskKind
from storage.tables.neighbourhood import NeighbourhoodState
from storage.tables.person import RoleName
from tests.neighbours import LONG_AGO
from tests.stories.coordinating import coordinated_by
from tests.stories.group.gathering import a_group
from tests.town import Town


async def test_a_role_rests_with_thanks_and_its_work_passes_on(town: Town) -> None:
    found = await a_group(town, "Martin", "Joke", "Piet")
    samira = await town.neighbours.add(found.where, "Samira", role=RoleName.CONNECTOR)
    async with town.database.work() as work:
        await roles.give(work, found.people["Joke"].id, found.where.id, RoleName.COORDINATOR, LONG_AGO)
        about = {"about_id": found.people["Martin"].id, "for_id": found.people["Nadia"].id}
        task = await tasks.put(
            work, neighbourhood_id=found.where.id, kind=TaskKind.MISSED, made_at=town.now, **about
        )
    nadia = town.talk("nadia")
    assert "Je bent kwartiermaker." in await nadia.says("/rol")
    await nadia.presses("⏸️ Even rust")
    heard = await nadia.presses("😌 Ja, rust")
    assert "Dank je wel voor wat je deed, Nadia." in heard
    assert "Nadia laat een rol rusten: kwartiermaker." in town.talk("joke").everything
    assert "Samira is er nu voor de groep." in found.talk("Martin").everything
    async with town.database.read() as work:
        assert (await groups.get(work, (await found.group()).id)).supporter_id == samira.id
        kept = await tasks.find(work, task.id)
        assert kept
        assert kept.for_id is None
    assert "Dat kan ik niet voor je doen." in await nadia.says("/taken")
    await nadia.says("/rol")
    assert "Je bent weer kwartiermaker." in await nadia.presses("🙋 Weer beginnen")


async def test_how_much_and_what_is_told_is_their_own_choice(town: Town) -> None:
    found = await a_group(town, "Martin", "Joke", "Piet")
    karim = await town.neighbours.add(found.where, "Karim", role=RoleName.VOLUNTEER)
    talk = town.talk("karim")
    await talk.says("/rol")
    await talk.presses("🎚️ Hoeveel")
    await talk.presses("Voor 1")
    await talk.says("/rol")
    await talk.presses("✏️ Iets over mij")
    await talk.says("Ik spreek ook Turks")
    await talk.presses("🤝 Alleen het team")
    async with town.database.work() as work:
        (held,) = await roles.of_person(work, karim.id)
        await groups.change(work, (await found.group()).id, supporter_id=karim.id)
    assert (held.cap, held.background) == (1, "Ik spreek ook Turks")
    assert "Turks" not in await found.talk("Martin").says("groep"), "only the team reads it"
    await talk.says("/rol")
    await talk.presses("✏️ Iets over mij")
    await talk.says("Ik spreek ook Turks")
    await talk.presses("👥 Ook mijn groepen")
    assert "Karim vertelt: “Ik spreek ook Turks”" in await found.talk("Martin").says("groep")
    await talk.says("/rol")
    await talk.presses("👎 Niets over mij")
    assert "Turks" not in await found.talk("Martin").says("groep")


async def test_the_last_one_of_a_role_does_not_vanish_unnoticed(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    await town.neighbours.add(where, "Martin")
    nadia = town.talk("nadia")
    await nadia.says("/rol")
    assert "Jij bent nu de enige kwartiermaker" in await nadia.presses("⏸️ Even rust")
    await nadia.says("/vergeetmij")
    await nadia.presses("Haal alles weg")
    assert "In De Linden is nu geen kwartiermaker meer." in ineke.everything
    assert "De Linden is nu even dicht." in town.talk("martin").everything
    assert "020 - 000 00 00" in town.talk("martin").everything
    async with town.database.read() as work:
        assert (await neighbourhoods.get(work, where.id)).state is NeighbourhoodState.PAUSED
