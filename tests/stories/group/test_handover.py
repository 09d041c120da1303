"""A group that is asked whether a volunteer may be there for it says no; or who asked it is erased meanwhile.

That it says yes, and all that follows, is Martin's story (`tests/stories/martins_handover.py`).
"""

from storage import groups, handovers
from storage.handovers import Handover
from storage.tables.handover import HandoverState
from storage.tables.person import RoleName
from tests.stories.group.gathering import Gathering, a_group
from tests.town import Town


async def asked_for_karim(town: Town, *, without_phone: tuple[str, ...] = ()) -> Gathering:
    """Nadia asked Karim, who said who he is; now the group is asked."""
    found = await a_group(town, "Martin", "Joke", "Piet", without_phone=without_phone)
    await town.neighbours.add(found.where, "Karim", role=RoleName.VOLUNTEER)
    nadia, karim = found.talk("Nadia"), found.talk("Karim")
    await nadia.says("groep")
    await nadia.presses("Overdragen")
    await nadia.presses("Karim")
    await karim.presses("👍 Ja, samen doen")
    await karim.says("Ik ben Karim. Ik loop graag met anderen.")
    return found


async def says_for_piet(found: Gathering, choice: str) -> None:
    """By phone, through Nadia: whatever else is to be said to him waits."""
    nadia = found.talk("Nadia")
    await nadia.says("/bellen")
    while choice not in nadia.buttons:
        await nadia.presses("➡️ Eerst een ander")
    await nadia.presses(choice)


async def handover(found: Gathering) -> Handover:
    group = await found.group()
    async with found.town.database.read() as work:
        return (await handovers.of_group(work, group.id, *HandoverState))[-1]


async def supporter(found: Gathering) -> int | None:
    async with found.town.database.read() as work:
        return (await groups.get(work, (await found.group()).id)).supporter_id


async def test_the_group_says_no_and_nobody_hears_who(town: Town) -> None:
    found = await asked_for_karim(town, without_phone=("Piet",))
    await found.answer("👍 Ja", "Martin")
    await found.answer("👎 Liever niet", "Joke")
    await says_for_piet(found, "👍 Ja")
    assert (await handover(found)).state is HandoverState.CALLED_OFF
    assert "De groep wil het graag houden zoals het is." in found.talk("Nadia").everything
    assert "Dat zegt niets over jou." in found.talk("Karim").everything
    assert "Joke" not in found.talk("Karim").everything
    assert await supporter(found) == found.people["Nadia"].id


async def test_who_would_like_to_know_more_has_a_question_that_says_about_what(town: Town) -> None:
    found = await asked_for_karim(town)
    nadia = found.talk("Nadia")
    await found.talk("Martin").presses("💬 Eerst meer weten")
    assert "Martin heeft een vraag.\nHet gaat over wie er voor de groep komt." in await nadia.says("/taken")


async def test_a_volunteer_who_talks_first_has_a_question_that_says_about_what(town: Town) -> None:
    found = await a_group(town, "Martin", "Joke", "Piet")
    await town.neighbours.add(found.where, "Karim", role=RoleName.VOLUNTEER)
    nadia, karim = found.talk("Nadia"), found.talk("Karim")
    await nadia.says("groep")
    await nadia.presses("Overdragen")
    await nadia.presses("Karim")
    await karim.presses("Eerst praten")
    assert "Karim heeft een vraag.\nHet gaat over helpen bij de groep." in await nadia.says("/taken")


async def test_the_connector_is_erased_halfway_and_the_next_goes_on_with_the_volunteer(town: Town) -> None:
    found = await asked_for_karim(town)
    await found.answer("👍 Ja", "Martin", "Joke", "Piet")
    samira = await town.neighbours.add(found.where, "Samira", role=RoleName.CONNECTOR)
    nadia, karim = found.talk("Nadia"), found.talk("Karim")
    await nadia.says("/vergeetmij")
    await nadia.presses(nadia.buttons[0])
    assert await supporter(found) == samira.id
    assert "Samira is er nu voor de groep." in found.talk("Martin").everything
    now = await handover(found)
    assert (now.state, now.from_id) == (HandoverState.TOGETHER, samira.id)
    assert "Er is nu iemand anders bij: Samira." in karim.everything
    await karim.says("/vergeetmij")
    await karim.presses(karim.buttons[0])
    now = await handover(found)
    assert (now.state, now.words) == (HandoverState.CALLED_OFF, None)
    assert "gaat niet door" in town.talk("samira").everything
