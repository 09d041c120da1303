"""Roles are asked for by a link that works once; and they end at once, with all that goes with them."""

from datetime import datetime, timedelta

from sqlmodel import select

from bot.playground.phone import inline_buttons
from handlers.task.give_task import give_task
from storage import buttons, cards, consents, contact_routes, people, roles, tasks
from storage.tables.contact import LinkRow, TaskKind, TaskState
from storage.tables.conversation import ButtonRow, ConversationRow, OutboxRow
from storage.tables.person import Purpose, RoleName
from tests.stories.coordinating import (
    IN_PERSON,
    accepts,
    answers,
    coordinated_by,
    forges,
    link_in,
    scans,
    vets,
)
from tests.town import Talk, Town

BUDDY = "☎️ Een belmaatje"
CONNECTOR = "🤝 Een kwartiermaker"


async def invitation(ineke: Talk, role: str = CONNECTOR) -> str:
    await ineke.says("/uitnodigen")
    return link_in(await ineke.presses(role))


async def role_names(town: Town, telegram_id: int) -> list[RoleName]:
    async with town.database.read() as work:
        person = await people.find_by_telegram(work, telegram_id)
        return [one.role for one in await roles.of_person(work, person.id)] if person else []


async def test_an_invitation_comes_with_a_picture_to_scan(town: Town) -> None:
    _, ineke = await coordinated_by(town)
    link = await invitation(ineke)
    *_, picture, home = ineke.phone.messages.values()
    assert "photo" in picture
    assert inline_buttons(home)
    token = link.rpartition("=")[2]
    assert len(token) == 22


async def test_an_invitation_is_for_one(town: Town) -> None:
    _, ineke = await coordinated_by(town)
    link = await invitation(ineke, BUDDY)
    joke = await accepts(town, "Joke", link)
    await vets(ineke, at_home=None)
    assert "Je bent nu belmaatje." in joke.everything
    assert "Joke is nu belmaatje" in ineke.heard
    piet = town.newcomer("Piet")
    assert "belmaatje" not in await scans(town, piet, link)
    assert await role_names(town, piet.telegram_id) == []


async def test_who_says_no_leaves_nothing_behind(town: Town) -> None:
    _, ineke = await coordinated_by(town)
    joke, link = town.newcomer("Joke"), await invitation(ineke)
    await scans(town, joke, link)
    assert "Dat is prima." in await joke.presses("👎 Nee")
    await scans(town, joke, link)
    await answers(joke, "👍 Dat doe ik", "Joke", "👎 Nee, liever niet")
    async with town.database.read() as work:
        assert await people.find_by_telegram(work, joke.telegram_id) is None
    assert "Joke" not in ineke.everything


async def test_after_a_week_an_invitation_is_over(town: Town) -> None:
    _, ineke = await coordinated_by(town)
    in_time, too_late = await invitation(ineke), await invitation(ineke)
    town.playground.clock.move_to(town.now + timedelta(days=6, hours=23))
    await scans(town, town.newcomer("Joke"), too_late)
    assert "kwartiermaker" in await scans(town, town.newcomer("Nadia"), in_time)
    town.playground.clock.move_to(town.now + timedelta(hours=2))
    await answers(town.talk("joke"), "👍 Dat doe ik", *IN_PERSON, "Joke", "👍 Ja, dat mag")
    assert "Deze link werkt niet meer." in town.talk("joke").heard
    assert "kwartiermaker" not in await scans(town, town.newcomer("Piet"), in_time)


async def test_guessing_ends_after_five_tries_an_hour(town: Town) -> None:
    _, ineke = await coordinated_by(town)
    guesser, link = town.newcomer("Kees"), await invitation(ineke)
    for guess in range(5):
        await guesser.says(f"/start {'A' * 21}{guess}")
    assert "kwartiermaker" not in await scans(town, guesser, link)
    town.playground.clock.move_to(town.now + timedelta(minutes=61))
    assert "kwartiermaker" in await scans(town, guesser, link)


async def test_a_neighbour_with_a_role_keeps_everything(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    before = await town.neighbours.add(where, "Joke", enjoys=("walk", "coffee"))
    joke = town.talk("joke")
    await scans(town, joke, await invitation(ineke, BUDDY))
    assert "Wat je al doet, blijft zoals het is." in joke.heard
    await joke.presses("👍 Dat doe ik")
    await vets(ineke, at_home=None)
    async with town.database.read() as work:
        assert await people.get(work, before.id) == before
        assert (await cards.get(work, before.id)).interests == ("walk", "coffee")
        assert await consents.given(work, before.id) == frozenset(Purpose)
    assert await role_names(town, joke.telegram_id) == [RoleName.PHONE_BUDDY]


async def test_an_invitation_is_not_for_who_made_it_nor_for_another_neighbourhood(town: Town) -> None:
    _, ineke = await coordinated_by(town)
    other = await town.neighbours.opens("Oost")
    await town.neighbours.add(other, "Piet")
    link = await invitation(ineke)
    assert "Deze link heb je zelf gemaakt." in await scans(town, ineke, link)
    assert "voor een andere buurt" in await scans(town, town.talk("piet"), link)
    await accepts(town, "Nadia", link)
    await vets(ineke)
    assert await role_names(town, town.talk("nadia").telegram_id) == [RoleName.CONNECTOR]


async def test_the_team_shows_whom_nobody_answered_for_yet(town: Town) -> None:
    _, ineke = await coordinated_by(town)
    await invitation(ineke, BUDDY)
    heard = await ineke.says("/team")
    assert "Nog geen antwoord: belmaatje, gevraagd door Ineke op maandag 1 maart." in heard


async def test_what_a_link_leads_to_is_not_in_the_database(town: Town) -> None:
    _, ineke = await coordinated_by(town)
    token = (await invitation(ineke)).rpartition("=")[2]
    async with town.database.read() as work:
        dump = "".join(
            [
                str(tuple(row))
                for table in (LinkRow, OutboxRow, ButtonRow, ConversationRow)
                for row in await work.all(select(table))
            ]
        )
    assert str(ineke.telegram_id) in dump, "what is there is seen"
    assert token not in dump


async def test_the_team_says_who_has_which_role(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    await town.neighbours.add(where, "Joke", role=RoleName.PHONE_BUDDY)
    other = await town.neighbours.opens("Oost")
    await town.neighbours.add(other, "Fatima", role=RoleName.CONNECTOR)
    heard = await ineke.says("/team")
    assert "Coördinatoren: Ineke\nKwartiermakers: Nadia\nBelmaatjes: Joke" in heard
    assert "Fatima" not in heard


async def test_rights_end_at_once_also_on_a_button_that_was_made_before(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    nadia = await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    joke = await town.neighbours.add(where, "Joke", known_by=nadia)
    async with town.database.work() as work:
        task = await tasks.put(
            work,
            neighbourhood_id=where.id,
            kind=TaskKind.TALK,
            for_id=nadia.id,
            about_id=joke.id,
            made_at=town.now,
        )
    connector = town.talk("nadia")
    await connector.says("/taken")
    done = next(one for one in connector.phone.all_buttons() if "esproken" in one.label)
    await ineke.says("/team")
    await answers(ineke, "🛑 Nadia, kwartiermaker", "🛑 Ja, stop de rol")
    assert "Kwartiermakers: nog niemand" in ineke.everything
    assert "Je bent geen kwartiermaker meer." in connector.everything

    await connector.presses(done.label)
    assert "Dat kan ik niet voor je doen." in connector.heard
    assert "Joke" not in await connector.says("/taken")
    async with town.database.read() as work:
        left = await tasks.find(work, task.id)
    assert left is not None
    assert (left.state, left.for_id) == (TaskState.OPEN, None)


async def test_who_is_called_by_a_buddy_whose_role_ends_is_not_forgotten(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    nadia = await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    joke = await town.neighbours.add(where, "Joke", role=RoleName.PHONE_BUDDY)
    riek = await town.neighbours.add(where, "Riek", known_by=nadia, phone_number="020 000 00 03")
    async with town.database.work() as work:
        await contact_routes.put_buddy(work, riek.id, joke.id, town.now)
    await ineke.says("/team")
    await answers(ineke, "🛑 Joke, belmaatje", "🛑 Ja, stop de rol")
    async with town.database.read() as work:
        assert await contact_routes.callers_of(work, riek) == [nadia.id]


async def test_a_coordinator_cannot_leave_the_bot_without_a_human(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    async with town.database.read() as work:
        [me] = await roles.holders(work, where.id, RoleName.COORDINATOR)
    assert "Ineke" not in "".join(ineke.buttons)
    params = {"person": me, "role": "coordinator"}
    assert "Je eigen rol kun je niet stoppen." in await forges(town, ineke, "end_role", params)
    assert await role_names(town, ineke.telegram_id) == [RoleName.COORDINATOR]


async def test_a_role_in_another_neighbourhood_cannot_be_ended(town: Town) -> None:
    _, ineke = await coordinated_by(town)
    other = await town.neighbours.opens("Oost")
    fatima = await town.neighbours.add(other, "Fatima", role=RoleName.CONNECTOR)
    params = {"person": fatima.id, "role": "connector"}
    assert "Dat kan ik niet voor je doen." in await forges(town, ineke, "end_role", params)
    assert await role_names(town, town.talk("fatima").telegram_id) == [RoleName.CONNECTOR]


async def test_what_was_on_its_way_for_a_role_is_not_sent_when_the_role_has_ended(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    nadia = await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    joke = await town.neighbours.add(where, "Joke", known_by=nadia)
    tonight = datetime.fromisoformat("2027-03-01 21:00+01:00")
    town.playground.clock.move_to(tonight)
    async with town.database.work() as work:
        await give_task(work, town.now, TaskKind.QUESTION, about=joke, words="Mag de hond mee?")
    await ineke.says("/team")
    await answers(ineke, "🛑 Nadia, kwartiermaker", "🛑 Ja, stop de rol")
    await town.lives_to("2027-03-02 09:30")
    assert "hond" not in town.talk("nadia").everything
    assert "Praat met Ineke" in "".join(await after_hello(town.talk("joke")))


async def after_hello(talk: Talk) -> list[str]:
    await talk.says("/start")
    return talk.buttons


async def test_an_invitation_by_who_is_no_coordinator_any_more_is_worth_nothing(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    await town.neighbours.add(where, "Kees", role=RoleName.COORDINATOR)
    link = await invitation(ineke)
    await town.talk("kees").says("/team")
    await answers(town.talk("kees"), "🛑 Ineke, coördinator", "🛑 Ja, stop de rol")
    assert "Deze link werkt niet meer." in await scans(town, town.newcomer("Nadia"), link)


async def test_a_yes_to_are_you_sure_counts_for_a_day_and_every_button_ends(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    nadia = await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    await ineke.says("/team")
    await ineke.presses("Nadia")
    async with town.database.read() as work:
        made = await work.all(select(ButtonRow))
    assert made
    assert all(one.expires_at for one in made)
    town.playground.clock.move_to(town.now + timedelta(days=1, hours=1))
    await town.settle()
    assert "Die knop is oud." in await ineke.presses("Ja, stop")
    async with town.database.read() as work:
        assert [one.role for one in await roles.of_person(work, nadia.id)] == [RoleName.CONNECTOR]
        await buttons.drop_old(work, town.now + timedelta(days=61))
        assert await work.all(select(ButtonRow.token)) == []


async def test_who_joins_another_neighbourhood_meanwhile_gets_no_role_in_either(town: Town) -> None:
    _, ineke = await coordinated_by(town)
    other = await town.neighbours.opens("Oost")
    piet = town.newcomer("Piet")
    await scans(town, piet, await invitation(ineke))
    await answers(piet, "👍 Dat doe ik", *IN_PERSON, "Piet")
    async with town.database.work() as work:
        await people.meet(work, other.id, town.now, telegram_id=piet.telegram_id, call_name="Piet")
    assert "voor een andere buurt" in await piet.presses("👍 Ja, dat mag")
    assert await role_names(town, piet.telegram_id) == []
