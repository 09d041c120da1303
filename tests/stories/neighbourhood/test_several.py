"""One coordinator, several neighbourhoods: made, gone to, closed and opened again in the chat."""

from storage import neighbourhoods, people, roles
from storage.tables.neighbourhood import NeighbourhoodState
from storage.tables.person import RoleName
from tests.stories.coordinating import answers, coordinated_by, forges
from tests.town import Town


async def test_another_neighbourhood_is_made_and_each_has_its_own_desk(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    await ineke.says("/buurten")
    await answers(ineke, "➕ Nieuwe buurt", "Oost")
    assert "Op welk telefoonnummer" in ineke.heard
    await answers(ineke, "020 123 45 67")
    assert "Oost, in voorbereiding" in await ineke.says("/buurt")
    await ineke.says("/straten")
    await answers(ineke, "➕ Straten erbij", "Kerkstraat\nEikenlaan")
    async with town.database.read() as work:
        _, east = await neighbourhoods.all_of_them(work)
        assert [one.name for one in await neighbourhoods.areas(work, east.id)] == ["Eikenlaan", "Kerkstraat"]
    heard = await ineke.says("/buurten")
    assert "Nu ben je in Oost." in heard
    assert "De Linden, open. Er wacht niets." in heard
    assert "De Linden, open" in await ineke.presses("➡️ De Linden")
    async with town.database.work() as work:
        (me,) = set(await roles.coordinators(work))
        await roles.give(work, me, where.id, RoleName.COORDINATOR, town.now)
        assert (await people.get(work, me)).neighbourhood_id == where.id, "a resident keeps one"


async def test_rights_on_a_desk_end_with_the_role(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    await ineke.says("/buurten")
    await answers(ineke, "➕ Nieuwe buurt", "Oost")
    async with town.database.work() as work:
        (me,) = set(await roles.coordinators(work))
        _, east = await neighbourhoods.all_of_them(work)
        await roles.end(work, me, east.id, RoleName.COORDINATOR, town.now)
    assert "De Linden, open" in await ineke.says("/buurt")
    assert "Dat kan ik niet" in await forges(town, ineke, "go_to_neighbourhood", {"neighbourhood": east.id})
    assert where.id != east.id


async def test_two_who_close_the_same_one_close_it_once_and_either_opens_it_again(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    await town.neighbours.add(where, "Kees", role=RoleName.COORDINATOR)
    await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    kees = town.talk("kees")
    for talk in (ineke, kees):
        await talk.says("/buurten")
        await talk.presses("🔒 Deze buurt sluiten")
    assert "De Linden is gesloten." in await ineke.presses("🔒 Ja, sluit de buurt")
    assert "Ineke heeft De Linden gesloten." in kees.everything
    assert "Deze buurt is al gesloten." in await kees.presses("🔒 Ja, sluit de buurt")
    async with town.database.read() as work:
        assert (await neighbourhoods.get(work, where.id)).state is NeighbourhoodState.CLOSED
    assert "beginnen?" not in await town.newcomer("Piet").says("/start")
    await ineke.presses("🔓 Weer openen")
    assert "De Linden is open!" in await ineke.presses("🔓 Open de buurt")


async def test_on_monday_morning_one_message_says_how_all_of_them_stand(town: Town) -> None:
    _, ineke = await coordinated_by(town)
    await ineke.says("/buurten")
    await answers(ineke, "➕ Nieuwe buurt", "Oost")
    await town.lives_to("2027-03-08 09:05")
    assert (
        "Dit was de vorige week:\nDe Linden: geen activiteit, er wacht niets.\nOost: geen" in ineke.everything
    )
