"""A connector writes down somebody without Telegram: with a spoken yes, or not at all."""

import pytest

from handlers.conversation.incoming import Said, SaidKind
from handlers.conversation.refusal import Refusal
from handlers.conversation.run_action import run_action
from handlers.conversation.turn import open_turn
from storage import cards, consents, contact_routes, people
from storage.people import Person
from storage.tables.person import PersonState, Purpose, RoleName, RouteKind
from tests.town import Talk, Town


async def connector(town: Town) -> Talk:
    where = await town.neighbours.opens()
    await town.neighbours.add(where, "Ineke", role=RoleName.COORDINATOR)
    await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    return town.talk("nadia")


async def everybody(town: Town) -> list[Person]:
    async with town.database.read() as work:
        return await people.of_neighbourhood(work, 1)


async def presses_all(talk: Talk, *labels: str) -> None:
    for label in labels:
        await talk.presses(label)


async def test_somebody_with_telegram_gets_a_link_and_is_asked_nothing_more(town: Town) -> None:
    nadia = await connector(town)
    assert "Alleen een roepnaam." in await nadia.says("/ontmoet")
    assert "Hoe bereiken we Martin?" in await nadia.says("Martin")
    await nadia.presses("Telegram")
    assert "Laat Martin dit plaatje scannen." in nadia.heard
    martin = (await everybody(town))[-1]
    assert (martin.call_name, martin.state, martin.telegram_id) == ("Martin", PersonState.MET, None)
    async with town.database.read() as work:
        assert await consents.given(work, martin.id) == frozenset()


async def test_the_link_opens_the_bot_that_sent_it_and_brings_who_was_met(town: Town) -> None:
    nadia = await connector(town)
    await nadia.says("/ontmoet")
    await nadia.says("Martin")
    await nadia.presses("Telegram")
    link = next(line for line in nadia.heard.splitlines() if line.startswith("https://t.me/"))
    assert "{" not in link
    martin = town.newcomer("Martin")
    await martin.says(f"/start {link.partition('start=')[2]}")
    found = (await everybody(town))[-1]
    assert (found.call_name, found.telegram_id) == ("Martin", martin.telegram_id)
    assert "Nadia" in martin.everything


async def test_the_picture_is_a_qr_code(town: Town) -> None:
    nadia = await connector(town)
    await nadia.says("/ontmoet")
    await nadia.says("Martin")
    await nadia.presses("Telegram")
    assert any("photo" in message for message in nadia.phone.messages.values())


async def test_a_spoken_yes_makes_a_full_neighbour(town: Town) -> None:
    nadia = await connector(town)
    await nadia.says("/ontmoet")
    await nadia.says("Riek")
    assert "Ik en het team kunnen het zien." in await nadia.presses("Bellen")
    await nadia.presses("Ja, gevraagd")
    await presses_all(nadia, "Buren zoeken", "Uitnodigen", "Herinneren", "Klaar")
    assert "telefoonnummer" in await nadia.says("weet ik niet")
    assert "Wat doet Riek graag?" in await nadia.says("020 000 00 03")
    await presses_all(
        nadia,
        "Wandelen",
        "Klaar",
        "Klaar",
        "Even praten",
        "Klaar",
        "10 minuten",
        "Een bank onderweg",
        "Klaar",
    )
    await presses_all(nadia, "Ochtend", "Klaar", "Turks", "Klaar", "Lindestraat")
    assert "Riek doet nu mee." in nadia.heard
    riek = (await everybody(town))[-1]
    assert (riek.state, riek.walk_minutes, riek.wants_benches) == (PersonState.TAKING_PART, 10, True)
    async with town.database.read() as work:
        given = await consents.history(work, riek.id)
        route = await contact_routes.of_person(work, riek.id)
        card = await cards.get(work, riek.id)
    assert {one.purpose for one in given} == set(Purpose)
    assert all(one.spoken for one in given)
    assert route is not None
    assert (route.kind, route.phone) == (RouteKind.PHONE, "020 000 0003")
    assert (card.interests, len(card.times)) == (("walk",), 7)
    assert card.languages == ("nl", "tr")


async def test_each_purpose_is_agreed_to_by_itself(town: Town) -> None:
    nadia = await connector(town)
    await nadia.says("/ontmoet")
    await nadia.says("Riek")
    await presses_all(nadia, "Bellen", "Ja, gevraagd", "Uitnodigen", "Klaar")
    await nadia.says("020 000 00 03")
    async with town.database.read() as work:
        given = await consents.given(work, (await everybody(town))[-1].id)
    assert given == {Purpose.KEEP, Purpose.CONTACTED}


async def test_a_spoken_no_keeps_nothing(town: Town) -> None:
    nadia = await connector(town)
    before = await everybody(town)
    await nadia.says("/ontmoet")
    await nadia.says("Riek")
    await presses_all(nadia, "Aan de deur", "Nee")
    assert "Ik heb niets bewaard." in nadia.heard
    assert await everybody(town) == before


async def test_at_the_door_a_number_may_be_left_out(town: Town) -> None:
    nadia = await connector(town)
    await nadia.says("/ontmoet")
    await nadia.says("Wim")
    await presses_all(nadia, "Aan de deur", "Ja, gevraagd", "Klaar", "Geen nummer")
    async with town.database.read() as work:
        route = await contact_routes.of_person(work, (await everybody(town))[-1].id)
    assert route is not None
    assert (route.kind, route.phone) == (RouteKind.DOOR, "")


async def test_only_a_connector_writes_people_down(town: Town) -> None:
    await connector(town)
    assert "Dat kan ik niet voor je doen." in await town.talk("ineke").says("/ontmoet")


async def test_a_connector_sees_their_own_people_and_no_others(town: Town) -> None:
    nadia = await connector(town)
    where = await town.neighbours.opens()
    me = (await everybody(town))[-1]
    await town.neighbours.add(where, "Vera")
    async with town.database.work() as work:
        await people.meet(work, 1, town.now, call_name="Joke", known_by_id=me.id)
        await people.meet(work, 1, town.now, call_name="Piet")
    await nadia.says("/buren")
    assert nadia.buttons == ["Joke"]
    assert "Joke kreeg een link en begon nog niet." in await nadia.presses("Joke")
    assert "📱 Nieuwe link" in nadia.buttons


async def test_a_number_that_was_not_offered_opens_nobodys_card(town: Town) -> None:
    """Even a connector of the neighbourhood sees only whom they know themselves."""
    nadia = await connector(town)
    async with town.database.work() as work:
        piet = await people.meet(work, 1, town.now, call_name="Piet")
        turn = await open_turn(work, Said(SaidKind.TEXT, nadia.telegram_id), "nl", town.now, "test")
        for name in ("show_neighbour", "choose_buddy", "fill_card", "renew_link"):
            with pytest.raises(Refusal):
                await run_action(turn, name, {"person": piet.id})
