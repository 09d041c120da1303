"""Being forgotten: one question, a goodbye, and then not a byte is left; the others lose nothing."""

from collections.abc import AsyncIterator

import pytest

from bot.playground import acts
from handlers.conversation.incoming import Said, SaidKind
from handlers.conversation.refusal import Refusal
from handlers.conversation.run_action import run_action
from handlers.conversation.turn import Turn, open_turn
from storage import activities, attendance, contact_routes, flyers, outbox, people, roles, tasks
from storage.database import Database
from storage.open_database import open_database
from storage.sealed import PlainCipher
from storage.tables.contact import TaskKind
from storage.tables.conversation import OutboxState
from storage.tables.person import RoleName
from tests.lives import bytes_on_disk, everything
from tests.stories.walking import Cast, meet, press_through
from tests.town import Talk, Town

WORD = "Kanarievogeltje"


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """Nothing is sealed: what stays behind would be found."""
    opened = open_database(database_url, PlainCipher())
    yield opened
    await opened.close()


async def a_life(town: Town) -> Cast:
    """Somebody who did all that can be done here; Nadia, Joke and Piet had to do with them."""
    cast = await meet(town)
    person = await cast.add(WORD, offers=("groceries",), walk_minutes=10)
    talk, nadia = cast.talk(WORD), cast.talk("Nadia")
    await cast.starts_an_activity(WORD)
    await talk.says("/mens")
    await talk.says(f"{WORD} heeft een vraag")
    acts.send_voice(town.telegram, talk.phone)
    await town.settle()
    await nadia.presses("Bericht sturen")
    await nadia.says(f"Dag {WORD}!")
    activity = await cast.activity()
    async with town.database.work() as work:
        for name in ("Joke", "Piet"):
            await attendance.put(work, activity.id, town.now, person_id=cast.people[name].id)
        await flyers.approve(work, activity.id, person.id, f"{WORD} gaat wandelen", town.now)
    await talk.says("/taal")
    return cast


def chat_of(cast: Cast) -> int:
    telegram_id = cast.people[WORD].telegram_id
    assert telegram_id is not None
    return telegram_id


async def test_one_question_and_everything_is_gone(town: Town) -> None:
    cast = await a_life(town)
    talk, chat_id = cast.talk(WORD), str(chat_of(cast))
    before = await everything(town.database)
    assert before.count(WORD) >= 3  # name, question, flyer
    assert chat_id in before
    await talk.says("vergeet mij")
    heard = await talk.presses("Haal alles weg")
    assert "Alles is weg." in heard
    assert talk.phone.keyboard is None
    left = await everything(town.database)
    assert WORD not in left
    assert chat_id not in left
    if town.database.sqlite:
        assert WORD.encode() not in bytes_on_disk(town.database)


async def test_the_others_read_one_line_without_a_name(town: Town) -> None:
    cast = await a_life(town)
    joke = cast.talk("Joke")
    joke.hears_from_now()
    await cast.talk(WORD).says("vergeet mij")
    await cast.talk(WORD).presses("Haal alles weg")
    assert joke.heard
    assert WORD not in joke.heard
    activity = await cast.activity()
    async with town.database.read() as work:
        assert (await activities.get(work, activity.id)).started_by_id is None
        assert {one.person_id for one in await attendance.coming(work, activity.id)} == {
            cast.people["Joke"].id,
            cast.people["Piet"].id,
        }


async def test_stop_and_then_everything_is_two_taps(town: Town) -> None:
    cast = await meet(town)
    martin = cast.talk("Martin")
    await martin.says("stop")
    assert "Alles is weg." in await martin.presses("Haal alles weg")
    async with town.database.read() as work:
        assert await people.find(work, cast.people["Martin"].id) is None


async def test_who_changes_their_mind_loses_nothing(town: Town) -> None:
    cast = await meet(town)
    martin = cast.talk("Martin")
    await martin.says("/pauze")
    await martin.says("/vergeetmij")
    heard = await martin.presses("Nee, toch niet")
    assert "Alles blijft zoals het was." in heard
    assert "Hoe lang wil je pauze?" in heard


async def test_the_goodbye_is_in_their_own_language(town: Town) -> None:
    cast = await meet(town)
    martin = cast.talk("Martin")
    await martin.says("/taal")
    await martin.presses("English")
    await martin.says("forget me")
    assert "I know nothing about you any more." in await martin.presses("Delete everything")


async def test_somebody_who_comes_back_is_a_stranger(town: Town) -> None:
    cast = await meet(town)
    martin = cast.talk("Martin")
    await martin.says("vergeet mij")
    await martin.presses("Haal alles weg")
    await martin.says("hallo")
    assert "👍 Ja, begin" in martin.buttons
    async with town.database.read() as work:
        assert await people.find_by_telegram(work, martin.telegram_id) is None


async def test_an_update_that_telegram_delivers_twice_does_not_bring_a_trace_back(town: Town) -> None:
    cast = await meet(town)
    martin = cast.talk("Martin")
    await martin.says("vergeet mij")
    town.telegram.updates.duplicate = 3
    await martin.presses("Haal alles weg")
    await cast.talk("Joke").says("hallo")
    assert str(martin.telegram_id) not in await everything(town.database)


async def test_of_a_stranger_who_stops_nothing_is_left_either(town: Town) -> None:
    cast = await meet(town)
    stranger = town.newcomer("Ahmed")
    await stranger.says("mens")
    await stranger.presses("👍 Ja")
    await stranger.says("Ik heet Kanarie")
    await cast.starts_an_activity()
    activity = await cast.activity()
    async with town.database.work() as work:
        await attendance.put(work, activity.id, town.now, chat_id=stranger.telegram_id)
        await attendance.put(work, activity.id, town.now, person_id=cast.people["Joke"].id)
    joke = cast.talk("Joke")
    joke.hears_from_now()
    assert "Alles is weg." in await stranger.says("stop")
    left = await everything(town.database)
    assert str(stranger.telegram_id) not in left
    assert "Kanarie" not in left
    assert joke.heard


async def test_a_phone_buddy_who_is_erased_drops_nobody(town: Town) -> None:
    """What they were to say by phone is said by the connector."""
    cast = await meet(town)
    await cast.starts_an_activity()
    activity = await cast.activity()
    riek = await town.neighbours.add(
        cast.where, "Riek", known_by=cast.people["Nadia"], phone_number="0612345678"
    )
    async with town.database.work() as work:
        await roles.give(work, cast.people["Joke"].id, cast.where.id, RoleName.PHONE_BUDDY, town.now)
        await contact_routes.put_buddy(work, riek.id, cast.people["Joke"].id, town.now)
        await attendance.put(work, activity.id, town.now, person_id=riek.id)
        await attendance.put(work, activity.id, town.now, person_id=cast.people["Piet"].id)
    await cast.talk("Piet").says("stop")
    await cast.talk("Piet").presses("Bewaar mijn kaart")  # Riek is to hear of it
    assert "Riek" in cast.talk("Joke").everything
    await cast.talk("Joke").says("vergeet mij")
    await cast.talk("Joke").presses("Haal alles weg")
    async with town.database.read() as work:
        waiting = await tasks.all_about(work, riek.id)
    assert [task.kind for task in waiting] == [TaskKind.NO_ANSWER]


async def test_the_last_message_leaves_nothing_even_when_it_cannot_be_delivered(town: Town) -> None:
    cast = await meet(town)
    martin = cast.talk("Martin")
    await martin.says("vergeet mij")
    button = martin.button("Haal alles weg")
    acts.press(town.telegram, martin.phone, button)
    martin.phone.blocked = True
    await town.settle()
    assert str(martin.telegram_id) not in await everything(town.database)
    async with town.database.read() as work:
        assert await outbox.in_state(work, OutboxState.FAILED) == []


async def test_a_connector_who_is_erased_leaves_the_neighbourhood_to_another(town: Town) -> None:
    cast = await meet(town)
    await town.neighbours.add(cast.where, "Fatima", role=RoleName.CONNECTOR)
    martin = cast.talk("Martin")
    await martin.says("/mens")
    await cast.talk("Nadia").says("vergeet mij")
    await press_through(cast.talk("Nadia"), "🗑️ Haal alles weg")
    await martin.presses("Nee, dank je")
    assert "👤 Praat met Fatima" in martin.buttons
    assert "Martin wil graag met je praten." in await town.talk("fatima").says("/taken")


async def test_somebody_without_telegram_is_erased_by_who_wrote_their_name_down(town: Town) -> None:
    """But nobody who has the bot on their own phone: they do that themselves."""
    cast = await meet(town)
    nadia = cast.talk("Nadia")
    riek = await town.neighbours.add(
        cast.where, "Riekje", known_by=cast.people["Nadia"], phone_number="0612345678"
    )
    await nadia.says("/buren")
    await nadia.presses("Martin")
    assert "🗑️ Alles weghalen" not in nadia.buttons
    await nadia.says("/buren")
    await nadia.presses("Riekje")
    await nadia.presses("Alles weghalen")
    await nadia.presses("Ja, haal weg")
    assert "Alles is weg." in nadia.heard
    left = await everything(town.database)
    assert "Riekje" not in left
    assert "0612345678" not in left
    async with town.database.read() as work:
        assert await people.find(work, riek.id) is None


async def taken_away(town: Town, talk: Talk) -> None:
    assert "Doe dit alleen als Riekje dat zelf zei." in talk.heard
    await talk.presses("Ja, haal weg")
    assert "Alles is weg." in talk.heard
    assert "Riekje" not in await everything(town.database)


async def test_a_name_that_was_written_down_and_never_began_can_go_again(town: Town) -> None:
    """The link was made, perhaps even opened, but nobody ever said yes."""
    cast = await meet(town)
    nadia = cast.talk("Nadia")
    await nadia.says("/ontmoet")
    await nadia.says("Riekje")
    await nadia.presses("Telegram")
    link = next(line for line in nadia.heard.splitlines() if line.startswith("https://t.me/"))
    riekje = town.newcomer("Kanarie")
    await riekje.says(f"/start {link.partition('start=')[2]}")
    await nadia.says("/buren")
    await nadia.presses("Riekje")
    await nadia.presses("Alles weghalen")
    await taken_away(town, nadia)
    assert str(riekje.telegram_id) not in await everything(town.database)


async def test_a_coordinator_erases_who_asks_for_it_even_when_nobody_knows_them(town: Town) -> None:
    cast = await meet(town)
    await town.neighbours.add(cast.where, "Ineke", role=RoleName.COORDINATOR)
    await town.neighbours.add(cast.where, "Riekje", phone_number="0612345678")
    ineke = town.talk("ineke")
    await ineke.says("/start")
    await ineke.presses("Iemand weghalen")
    assert ineke.buttons == ["Riekje"], "who has Telegram does it there"
    await ineke.presses("Riekje")
    await taken_away(town, ineke)


async def test_a_coordinator_who_thinks_again_erases_nobody(town: Town) -> None:
    cast = await meet(town)
    await town.neighbours.add(cast.where, "Ineke", role=RoleName.COORDINATOR)
    riek = await town.neighbours.add(cast.where, "Riekje", phone_number="0612345678")
    ineke = town.talk("ineke")
    await ineke.says("/weghalen")
    await ineke.presses("Riekje")
    assert "Riekje blijft staan." in await ineke.presses("Nee, toch niet")
    async with town.database.read() as work:
        assert await people.find(work, riek.id) is not None


async def test_nobody_else_can_take_somebody_away(town: Town) -> None:
    """Another connector, a coordinator of elsewhere, a neighbour: who was not offered it is refused."""
    cast = await meet(town)
    elsewhere = await town.neighbours.opens("De Eiken")
    riek = await cast.add("Riekje", phone_number="0612345678")
    await town.neighbours.add(cast.where, "Fatima", role=RoleName.CONNECTOR)
    await town.neighbours.add(elsewhere, "Ruth", role=RoleName.COORDINATOR)
    for name in ("fatima", "ruth", "martin"):
        async with town.database.work() as work:
            said = Said(SaidKind.TEXT, town.talk(name).telegram_id)
            turn = await open_turn(work, said, "nl", town.now, name)
            await refused(turn, ("ask_erase_neighbour", "erase_neighbour", "keep_neighbour"), riek.id)


async def refused(turn: Turn, verbs: tuple[str, ...], person_id: int) -> None:
    for verb in verbs:
        with pytest.raises(Refusal):
            await run_action(turn, verb, {"person": person_id})
