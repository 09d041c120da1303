"""Weeks 21 to 24: the group keeps going, Nadia leaves it to Karim, and sees it no more."""

from storage import calls, groups, people
from storage.tables.group import GroupPhase
from storage.tables.handover import HandoverState
from storage.tables.person import RoleName
from tests.diary import activity_on, skip_to
from tests.stories.martins_handover import OWN_WORDS, before_the_handover, supporter
from tests.town import Town

NEXT = "2027-06-01"


async def test_the_connector_leaves_and_the_group_goes_on(town: Town) -> None:
    leaving = await before_the_handover(town)
    nadia, karim, martin = (leaving.talk(one) for one in ("Nadia", "Karim", "Martin"))
    await leaving.runs_itself()
    assert "Van de laatste 6 keer kwam het idee 6 keer van de groep." in nadia.everything
    assert "Jij was er 6 keer niet." in nadia.everything
    await leaving.found.answer("👍 Ja, goed", "Martin", "Joke")
    await leaving.says_for_piet("👍 Ja, goed")
    await leaving.volunteer_says_yes()
    assert f"Karim wil jullie groep af en toe helpen, en zegt:\n“{OWN_WORDS}”" in martin.everything
    await martin.presses("💬 Eerst meer weten")
    await martin.presses("👉 Nu kiezen")
    await leaving.group_says_yes()
    await skip_to(town, "2027-05-06 12:00")
    assert "De groep zegt ja." in karim.everything
    await leaving.three_times_together()
    assert "Jij en Karim waren 3 keer samen bij de groep." in nadia.everything
    people_of = leaving.found.people
    await activity_on(
        town,
        leaving.found.where,
        f"{NEXT} 10:30",
        coming=(people_of["Martin"], people_of["Nadia"]),
        host=people_of["Nadia"],
        group_id=(await leaving.found.group()).id,
    )
    assert "Dank je wel, Nadia." in await nadia.presses("👍 Ja, draag over")
    assert "Nadia zwaait jullie uit.\nDat is op dinsdag 1 juni" in martin.everything
    assert await supporter(leaving) == leaving.karim.id
    async with town.database.read() as work:
        known = await people.get(work, people_of["Martin"].id)
        group = await groups.get(work, (await leaving.found.group()).id)
        lines = await calls.open_of(work, leaving.karim.id)
    assert known.known_by_id == leaving.karim.id
    assert {one.person_id for one in lines} == {people_of["Piet"].id}, "who has no phone is called by Karim"
    assert group.phase is GroupPhase.SELF_RUNNING
    await nadia.presses("✏️ Iets doorgeven")
    await nadia.says("Martin loopt graag langzaam")
    assert "Nadia geeft je iets door:\n“Martin loopt graag langzaam”" in karim.everything
    assert "1 juni" not in await nadia.says("/wandelingen")
    assert "Je hebt nog geen groep." in await nadia.says("groep")
    assert "Jij bent er voor de groep." in await karim.says("groep")
    assert "1 juni" in karim.heard
    await skip_to(town, "2027-07-07 12:00")
    assert "Hoe gaat het nu met de groep?" in martin.everything
    assert (await leaving.handover()).state is HandoverState.LOOKED_BACK


async def test_the_group_says_no_and_nobody_hears_who(town: Town) -> None:
    leaving = await before_the_handover(town)
    await leaving.runs_itself()
    await leaving.volunteer_says_yes()
    await leaving.found.answer("👍 Ja", "Martin")
    await leaving.found.answer("👎 Liever niet", "Joke")
    await leaving.says_for_piet("👍 Ja")
    assert (await leaving.handover()).state is HandoverState.CALLED_OFF
    assert "De groep wil het graag houden zoals het is." in leaving.talk("Nadia").everything
    assert "Dat zegt niets over jou." in leaving.talk("Karim").everything
    assert "Joke" not in leaving.talk("Karim").everything
    assert await supporter(leaving) == leaving.found.people["Nadia"].id


async def test_the_connector_is_erased_halfway_and_the_next_goes_on_with_the_volunteer(town: Town) -> None:
    leaving = await before_the_handover(town, without_phone=())
    await leaving.runs_itself()
    await leaving.volunteer_says_yes()
    await leaving.group_says_yes()
    samira = await town.neighbours.add(leaving.found.where, "Samira", role=RoleName.CONNECTOR)
    nadia = leaving.talk("Nadia")
    await nadia.says("/vergeetmij")
    await nadia.presses(nadia.buttons[0])
    assert await supporter(leaving) == samira.id
    assert "Samira is er nu voor de groep." in leaving.talk("Martin").everything
    found = await leaving.handover()
    assert (found.state, found.from_id) == (HandoverState.TOGETHER, samira.id)
    assert "Er is nu iemand anders bij: Samira." in leaving.talk("Karim").everything
    karim = leaving.talk("Karim")
    await karim.says("/vergeetmij")
    await karim.presses(karim.buttons[0])
    found = await leaving.handover()
    assert (found.state, found.words) == (HandoverState.CALLED_OFF, None)
    assert "gaat niet door" in town.talk("samira").everything
