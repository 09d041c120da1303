"""A coordinator begins with nothing but a code, and ends with an open neighbourhood, all by chat."""

from datetime import timedelta

import pytest

from bot.first_code import appoint, first_code, print_first_code
from bot.playground import acts
from handlers.suggestion.suggest_companions import Outlook, seek_company
from storage import activities, consents, neighbourhoods, people, roles
from storage.tables.neighbourhood import NeighbourhoodState
from storage.tables.person import Purpose, RoleName
from tests.stories.coordinating import (
    IN_PERSON,
    LINK,
    accepts,
    answers,
    becomes_coordinator,
    coordinated_by,
    fills_in_everything,
    first_link,
    link_in,
    scans,
    vets,
)
from tests.town import Town


async def test_from_nothing_to_an_open_neighbourhood_all_by_chat(town: Town) -> None:
    ineke = await becomes_coordinator(town)
    assert "Hoe heet de buurt?" in ineke.heard
    await fills_in_everything(ineke)
    assert "nog 3 dingen nodig" in ineke.heard

    await answers(ineke, "➕ Straten erbij", "Kerkstraat\nEikenlaan", "➡️ Verder")

    await ineke.presses("📍 Plek erbij")
    await answers(ineke, "Buurthuis", "de blauwe deur", "⏭️ Sla over", "⏭️ Sla over", "✅ Klaar", "⏭️ Sla over")
    await ineke.presses("➡️ Verder")
    assert "een kwartiermaker die ja heeft gezegd" in ineke.heard
    await ineke.presses("🤝 Kwartiermaker vragen")
    invitation = LINK.search(ineke.heard)
    assert invitation is not None

    nadia = town.newcomer("Nadia")
    assert "Ineke vraagt jou als kwartiermaker, voor De Linden." in await scans(town, nadia, invitation[0])
    await answers(nadia, "👍 Dat doe ik", *IN_PERSON, "Nadia")
    assert "praat eerst met jou" in await nadia.presses("👍 Ja, dat mag")
    await vets(ineke)
    assert "Je bent nu kwartiermaker" in nadia.everything

    assert "Nadia is nu kwartiermaker" in ineke.everything
    await ineke.presses("➡️ Verder")
    assert "De Linden is open!" in await ineke.presses("🔓 Open de buurt")
    async with town.database.read() as work:
        [here] = await neighbourhoods.open_ones(work)
    assert (here.name, here.phone, here.confidant) == ("De Linden", "020 123 4567", "Ruth, 020 765 4321")
    assert "We lenen elkaar geen geld." in here.house_rules


async def test_the_code_makes_one_coordinator_and_no_second(town: Town) -> None:
    link = await first_link(town)
    ineke, other = town.newcomer("Ineke"), town.newcomer("Kees")
    await scans(town, ineke, link)
    assert "Iemand vraagt jou als coördinator, voor een nieuwe buurt." in await scans(town, other, link)
    for talk in (ineke, other):
        await answers(talk, "👍 Dat doe ik", *IN_PERSON, talk.phone.person.name)
        await talk.presses("👍 Ja, dat mag")
    assert "Deze link werkt niet meer." in other.heard
    async with town.database.read() as work:
        [only] = await roles.coordinators(work)
        assert (await people.get(work, only)).call_name == "Ineke"
    assert await first_code(town.database, town.now) is None


async def test_pressing_the_link_twice_loses_nothing(town: Town) -> None:
    ineke, link = town.newcomer("Ineke"), await first_link(town)
    await scans(town, ineke, link)
    await ineke.presses("👍 Dat doe ik")
    assert "Iemand vraagt jou als coördinator" in await scans(town, ineke, link)


async def test_a_new_code_makes_the_earlier_one_useless(town: Town) -> None:
    old = await first_link(town)
    await first_link(town)
    assert "coördinator" not in await scans(town, town.newcomer("Ineke"), old)


async def test_somebody_named_in_the_settings_is_asked_at_their_start(town: Town) -> None:
    ineke, kees = town.newcomer("Ineke"), town.newcomer("Kees")
    await appoint(town.database, [ineke.telegram_id], town.now)
    assert await first_code(town.database, town.now) is None
    assert "coördinator" not in await kees.says("/start")
    assert "Iemand vraagt jou als coördinator" in await ineke.says("/start")
    await answers(ineke, "👍 Dat doe ik", *IN_PERSON, "Ineke", "👍 Ja, dat mag")
    async with town.database.read() as work:
        person = await people.find_by_telegram(work, ineke.telegram_id)
    assert person is not None
    assert person.call_name == "Ineke"
    assert "Hoe heet de buurt?" in ineke.heard


async def test_who_is_named_and_says_no_is_forgotten(town: Town) -> None:
    ineke = town.newcomer("Ineke")
    await appoint(town.database, [ineke.telegram_id], town.now)
    await ineke.says("/start")
    assert "Dat is prima." in await ineke.presses("👎 Nee")
    async with town.database.read() as work:
        assert await people.find_by_telegram(work, ineke.telegram_id) is None


async def test_who_is_named_no_more_and_never_started_is_forgotten(town: Town) -> None:
    typo, right = 4242, town.newcomer("Ineke").telegram_id
    await appoint(town.database, [typo], town.now)
    await appoint(town.database, [right], town.now)
    async with town.database.read() as work:
        assert await people.find_by_telegram(work, typo) is None
        assert len(await roles.coordinators(work)) == 1


async def test_a_neighbourhood_does_not_open_while_something_is_missing(town: Town) -> None:
    where = await town.neighbours.opens()
    await town.neighbours.add(where, "Ineke", role=RoleName.COORDINATOR)
    nadia = await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    async with town.database.work() as work:
        await neighbourhoods.change(work, where.id, state=NeighbourhoodState.PREPARING)
    ineke = town.talk("ineke")
    await ineke.says("/openen")
    ready = ineke.button("🔓 Open de buurt")
    async with town.database.work() as work:
        await roles.end(work, nadia.id, where.id, RoleName.CONNECTOR, town.now)
    acts.press(town.telegram, ineke.phone, ready)
    await town.settle()
    assert "een kwartiermaker die ja heeft gezegd" in ineke.heard
    async with town.database.read() as work:
        assert await neighbourhoods.open_ones(work) == []


async def test_each_thing_that_people_need_keeps_it_closed(town: Town) -> None:
    where = await town.neighbours.opens()
    await town.neighbours.add(where, "Ineke", role=RoleName.COORDINATOR)
    await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    kept = {
        part: getattr(where, part) for part in ("name", "phone", "confidant", "house_rules", "privacy_text")
    }
    ineke = town.talk("ineke")
    for part in kept:
        state = NeighbourhoodState.PREPARING
        async with town.database.work() as work:
            await neighbourhoods.change(work, where.id, state=state, **{**kept, part: ""})
        assert "nog 1 ding nodig" in await ineke.says("/openen")
        assert "🔓 Open de buurt" not in ineke.buttons


async def test_closing_for_a_while_and_opening_again(town: Town) -> None:
    where = await town.neighbours.opens()
    await town.neighbours.add(where, "Ineke", role=RoleName.COORDINATOR)
    await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    ineke, newcomer = town.talk("ineke"), town.newcomer("Piet")
    await ineke.says("/dicht")
    assert "is even dicht" in await ineke.presses("⏸️ Ja, even dicht")
    assert "▶️" not in await newcomer.says("/start")
    assert "Zullen we beginnen?" not in newcomer.heard
    await ineke.says("/openen")
    await ineke.presses("🔓 Open de buurt")
    assert "Buren-bot" in await newcomer.says("/start")


async def test_a_neighbour_and_a_connector_cannot_coordinate(town: Town) -> None:
    where = await town.neighbours.opens()
    await town.neighbours.add(where, "Joke")
    await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    for command in ("buurt", "straten", "plekken", "openen", "dicht", "uitnodigen", "team", "overzicht"):
        for key in ("joke", "nadia"):
            assert "Dat kan ik niet voor je doen." in await town.talk(key).says(f"/{command}"), command


async def test_a_coordinator_keeps_only_what_they_agreed_to(town: Town) -> None:
    ineke = await becomes_coordinator(town)
    async with town.database.read() as work:
        person = await people.find_by_telegram(work, ineke.telegram_id)
        assert person is not None
        assert await consents.given(work, person.id) == {Purpose.KEEP}


async def test_who_coordinates_and_connects_finds_both_at_home(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    async with town.database.work() as work:
        [me] = await roles.holders(work, where.id, RoleName.COORDINATOR)
        await roles.give(work, me, where.id, RoleName.CONNECTOR, town.now)
    await ineke.says("/start")
    assert "🌳 Iets samen doen" in ineke.buttons, "a neighbour like others, with one more button"
    await ineke.presses("🧰 Mijn werk")
    assert "💡 Voorstellen" in ineke.buttons
    while "👀 Overzicht" not in ineke.buttons:
        await ineke.presses("➡️ Laat meer zien")
    assert "De Linden, open" in await ineke.presses("👀 Overzicht")


async def test_the_code_is_printed_until_there_is_a_coordinator(
    town: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    bot, database = town.runtime.bot, town.database
    await print_first_code(bot, database, [], town.now)
    await accepts(town, "Ineke", link_in(capsys.readouterr().out))
    await print_first_code(bot, database, [], town.now)
    assert capsys.readouterr().out == ""
    async with town.database.read() as work:
        assert len(await roles.coordinators(work)) == 1


async def test_while_it_is_closed_nothing_new_is_suggested(town: Town) -> None:
    where = await town.neighbours.opens()
    joke = await town.neighbours.add(where, "Joke")
    await town.neighbours.add(where, "Piet", known_by=joke)
    async with town.database.work() as work:
        place = (await neighbourhoods.places(work, where.id))[0]
        start = town.now + timedelta(days=2)
        activity = await activities.start(
            work, where.id, place.id, start, 20, created_at=town.now, started_by_id=joke.id
        )
        await neighbourhoods.change(work, where.id, state=NeighbourhoodState.PAUSED)
        assert await seek_company(work, town.now, activity) is Outlook.NOT_ASKED
        await neighbourhoods.change(work, where.id, state=NeighbourhoodState.OPEN)
        assert await seek_company(work, town.now, activity) is Outlook.ASKING
