"""What works on every screen, whoever somebody is: help, a human, language, a pause, stopping."""

from datetime import UTC, datetime
from itertools import cycle
from typing import Any

import pytest

from bot.playground import acts
from handlers.dispatch import take_turn
from handlers.engine.flow import Place
from handlers.flows import FLOWS
from handlers.said import Said, SaidKind
from handlers.show import HOMES
from storage import (
    attendance,
    cards,
    consents,
    contact_routes,
    conversations,
    neighbourhoods,
    people,
    roles,
    tasks,
    walks,
)
from storage.database import Database
from storage.people import Person
from storage.tables.contact import TaskKind
from storage.tables.person import PersonState, Purpose, RoleName
from storage.tables.walk import AttendanceState
from tests.stories.walking import Cast, meet, press_through
from tests.town import AMSTERDAM, Talk, Town

NOW = datetime(2027, 3, 1, 11, 0, tzinfo=UTC)
ALWAYS = {"stop": "stop", "pauze": "pause", "vergeetmij": "forget", "taal": "language", "help": "help"}


async def known(town: Town, **about: object) -> tuple[Talk, Talk, Person]:
    """Martin, and Joke who is the human here."""
    where = await town.neighbours.opens()
    joke = await town.neighbours.add(where, "Joke", role=RoleName.CONNECTOR)
    martin = await town.neighbours.add(where, "Martin", known_by=joke, **about)  # type: ignore[arg-type]
    return town.talk("martin"), town.talk("joke"), martin


async def jump_to(town: Town, talk: Talk, local: str) -> None:
    """As `lives_to`, but nobody looked at the clock on the way: what is due is done late, and quickly."""
    talk.hears_from_now()
    town.playground.clock.move_to(datetime.fromisoformat(local).replace(tzinfo=AMSTERDAM))
    await town.settle()


async def test_help_says_what_can_be_done_and_that_a_human_is_there(town: Town) -> None:
    martin, _, _ = await known(town)
    heard = await martin.says("help")
    assert "Ik ben een computer, geen mens." in heard
    assert "Je mag altijd praten met Joke." in heard
    assert martin.buttons == [
        "🚶 Ik wil wandelen",
        "📅 Wat is er",
        "🙂 Mijn kaart",
        "➡️ Laat meer zien",
        "↩️ Terug",
        "👤 Praat met Joke",
    ]


async def test_help_in_the_middle_of_a_question_leads_back_to_that_question(town: Town) -> None:
    martin, _, _ = await known(town)
    await martin.says("/pauze")
    await martin.says("/help")
    assert martin.buttons[0] == "▶️ Verder gaan"
    assert "Hoe lang wil je rust?" in await martin.presses("▶️ Verder gaan")
    await martin.says("/help")
    assert "Hoe lang wil je rust?" in await martin.presses("↩️ Terug")


async def says_at(database: Database, chat_id: int, place: Place, text: str) -> dict[str, Any]:
    """Where somebody comes who says this at that screen."""
    said = Said(SaidKind.TEXT, chat_id, text=text)
    async with database.work() as work:
        await conversations.put_place(work, chat_id, place.to_json(), NOW)
        await take_turn(work, said, "nl", NOW, source=f"{place.flow}:{place.screen}:{text}")
        found = await conversations.find(work, chat_id)
    assert found is not None
    assert found.place is not None
    return found.place


@pytest.fixture
async def chat_id(database: Database) -> int:
    """Somebody who is known, in a chat of their own."""
    async with database.work() as work:
        where = await neighbourhoods.begin(work, "De Linden", phone="020 000 00 00")
        await people.meet(work, where.id, NOW, telegram_id=41, state=PersonState.TAKING_PART)
        await conversations.find_or_start(work, 41, "nl", NOW)
    return 41


@pytest.mark.slow
async def test_it_works_from_every_screen_of_every_conversation(database: Database, chat_id: int) -> None:
    """Whatever is asked, these words are never taken for an answer, and back from there loses nothing."""
    words = cycle(ALWAYS)
    for flow in FLOWS.values():
        for screen in flow.screens:
            for said in {"stop", next(words)}:
                there = await says_at(database, chat_id, Place(flow.name, screen.name), said)
                assert there["flow"] == ALWAYS[said], f"{flow.name}-{screen.name}"
                if flow.name not in HOMES:
                    assert there["answers"]["before"]["flow"] == flow.name


async def test_another_language_is_in_everything_at_once(town: Town) -> None:
    martin, _, _ = await known(town)
    await martin.says("/pauze")
    await martin.says("taal")
    assert martin.buttons[:2] == ["Nederlands", "English"]
    heard = await martin.presses("English")
    assert "I speak English now." in heard
    assert "How long do you want to rest?" in heard
    assert martin.buttons[0] == "1 week"
    assert "Ik" not in await martin.says("/help")
    await martin.says("/taal")
    assert "Ik praat nu Nederlands." in await martin.presses("Nederlands")


async def test_a_language_can_be_chosen_before_anything_is_known(town: Town) -> None:
    await town.neighbours.opens()
    stranger = town.newcomer("Ahmed")
    await stranger.says("/taal")
    await stranger.presses("English")
    assert stranger.buttons[0] == "▶️ Begin"


async def test_a_human_hears_at_once_that_somebody_wants_to_talk(town: Town) -> None:
    martin, joke, _ = await known(town)
    heard = await martin.says("praten")
    assert "Joke leest het zelf." in heard
    assert "Dan krijg je hier een bericht." in heard
    assert "Het nummer is 020 - 000 00 00." in heard
    assert "Martin wil graag met je praten." in joke.heard


async def test_the_human_in_the_footer_is_the_same_as_the_word(town: Town) -> None:
    martin, joke, _ = await known(town)
    await martin.says("/pauze")
    await martin.presses("👤 Praat met Joke")
    assert "Martin wil graag met je praten." in joke.heard


async def test_words_for_the_human_go_along_as_many_as_somebody_likes(town: Town) -> None:
    martin, joke, _ = await known(town)
    await martin.says("/mens")
    assert "Ik geef het door aan Joke." in await martin.says("Mijn hond is ziek.")
    await martin.says("Ik kom dinsdag niet.")
    assert "“Mijn hond is ziek.\nIk kom dinsdag niet.”" in joke.everything
    assert "Je hoeft niets te doen." in await martin.presses("Nee, dank je")


async def test_a_voice_note_for_the_human_can_be_played_by_them(town: Town) -> None:
    martin, joke, _ = await known(town)
    await martin.says("/mens")
    acts.send_voice(town.telegram, martin.phone)
    await town.settle()
    assert any("voice" in message for message in joke.phone.messages.values())


async def test_asking_twice_is_one_task(town: Town) -> None:
    martin, joke, person = await known(town)
    for _ in range(3):
        await martin.says("/mens")
    assert joke.everything.count("Martin wil graag met je praten.") == 1
    async with town.database.read() as work:
        assert len(await tasks.all_about(work, person.id)) == 1


async def test_of_a_stranger_nothing_is_passed_on_without_a_yes(town: Town) -> None:
    _, joke, _ = await known(town)
    stranger = town.newcomer("Ahmed")
    heard = await stranger.says("mens")
    assert "Ik geef dan deze chat door." in heard
    await stranger.presses("👎 Nee")
    assert joke.everything == ""
    await stranger.says("mens")
    await stranger.presses("👍 Ja")
    assert "Iemand zonder naam wil graag met je praten." in joke.heard
    assert "Ahmed" not in joke.everything


async def test_the_humans_answer_reaches_a_stranger(town: Town) -> None:
    _, joke, _ = await known(town)
    stranger = town.newcomer("Ahmed")
    await stranger.says("mens")
    await stranger.presses("👍 Ja")
    stranger.hears_from_now()
    await joke.presses("Antwoorden")
    await joke.says("Kom maar langs.")
    assert "Kom maar langs." in stranger.heard


async def test_with_more_neighbourhoods_a_stranger_says_which(town: Town) -> None:
    await town.neighbours.opens("De Linden")
    elsewhere = await town.neighbours.opens("Het Rietveld")
    await town.neighbours.add(elsewhere, "Riek", role=RoleName.CONNECTOR)
    stranger = town.newcomer("Ahmed")
    assert "In welke buurt woon je?" in await stranger.says("mens")
    await stranger.presses("Het Rietveld")
    await stranger.presses("👍 Ja")
    assert "Iemand zonder naam wil graag met je praten." in town.talk("riek").heard


async def test_without_any_neighbourhood_there_is_no_human_yet(town: Town) -> None:
    stranger = town.newcomer("Ahmed")
    assert "Daarom is er nog geen mens." in await stranger.says("mens")


async def test_the_human_herself_is_not_sent_to_herself(town: Town) -> None:
    _, joke, _ = await known(town)
    assert "Jij bent hier zelf de mens." in await joke.says("/mens")


async def test_a_voice_note_that_nobody_asked_for_goes_to_a_human_after_a_yes(town: Town) -> None:
    martin, _, person = await known(town)
    martin.hears_from_now()
    acts.send_voice(town.telegram, martin.phone)
    await town.settle()
    assert "Zal ik dit laten horen aan Joke?" in martin.heard
    await martin.presses("👍 Ja")
    async with town.database.read() as work:
        made = await tasks.all_about(work, person.id)
    assert [task.kind for task in made] == [TaskKind.VOICE]
    assert made[0].voice


async def test_a_voice_note_in_the_middle_of_a_question_loses_nothing(town: Town) -> None:
    martin, _, person = await known(town)
    await martin.says("/pauze")
    acts.send_voice(town.telegram, martin.phone)
    await town.settle()
    assert "Hoe lang wil je rust?" in await martin.presses("👎 Nee")
    async with town.database.read() as work:
        assert await tasks.all_about(work, person.id) == []


async def test_a_pause_says_until_when_in_words_and_keeps_silence_until_then(town: Town) -> None:
    martin, _, person = await known(town)
    await martin.says("pauze")
    assert "Je hebt rust tot maandag 15 maart." in await martin.presses("2 weken")
    await jump_to(town, martin, "2027-03-14 23:00")
    assert martin.heard == ""
    await jump_to(town, martin, "2027-03-15 08:59")
    assert martin.heard == ""
    await jump_to(town, martin, "2027-03-15 12:00")
    assert martin.heard.count("Fijn dat je er weer bent!") == 1
    await jump_to(town, martin, "2027-03-20 12:00")
    assert martin.heard == ""
    async with town.database.read() as work:
        assert (await people.get(work, person.id)).pause_until is None


async def test_nobody_is_welcomed_back_who_wants_no_messages(town: Town) -> None:
    martin, _, _ = await known(town, consents_to=(Purpose.KEEP, Purpose.MATCHED))
    await martin.says("pauze")
    await martin.presses("1 week")
    await jump_to(town, martin, "2027-03-12 12:00")
    assert martin.heard == ""


async def test_i_am_back_ends_a_pause_early(town: Town) -> None:
    martin, _, person = await known(town)
    await martin.says("pauze")
    await martin.presses("4 weken")
    assert "Fijn dat je er weer bent!" in await martin.says("Ik ben er weer!")
    async with town.database.read() as work:
        assert (await people.get(work, person.id)).pause_until is None
    await jump_to(town, martin, "2027-04-05 12:00")
    assert martin.heard == ""


async def test_a_pause_can_be_made_longer(town: Town) -> None:
    martin, _, _ = await known(town)
    await martin.says("pauze")
    await martin.presses("1 week")
    assert "Je hebt rust tot maandag 8 maart." in await martin.says("pauze")
    await martin.presses("Langer rust")
    assert "tot maandag 29 maart" in await martin.presses("4 weken")


async def coming(town: Town, cast: Cast) -> list[str]:
    """Who is expected at the last walk."""
    walk = await cast.walk()
    names = {person.id: name for name, person in cast.people.items()}
    async with town.database.read() as work:
        expected = await attendance.of_walk(work, walk.id, AttendanceState.EXPECTED)
    return [names[one.person_id] for one in expected if one.person_id]


async def walk_together(town: Town) -> Cast:
    """Martin walks on Wednesday; Joke and Piet come along."""
    cast = await meet(town)
    await cast.starts_a_walk()
    async with town.database.work() as work:
        walk = (await walks.coming(work, cast.where.id, town.now))[-1]
        for name in ("Joke", "Piet"):
            await attendance.put(work, walk.id, town.now, person_id=cast.people[name].id)
    return cast


async def test_a_pause_frees_the_places_at_walks_in_that_time(town: Town) -> None:
    cast = await walk_together(town)
    joke, piet = cast.talk("Joke"), cast.talk("Piet")
    piet.hears_from_now()
    await joke.says("pauze")
    assert "Dat zeg ik de anderen." in await joke.presses("1 week")
    assert await coming(town, cast) == ["Martin", "Piet"]
    assert piet.heard
    assert "Joke" not in piet.heard


async def test_stopping_keeps_the_card_and_nothing_more(town: Town) -> None:
    cast = await walk_together(town)
    joke, piet = cast.talk("Joke"), cast.talk("Piet")
    piet.hears_from_now()
    await joke.says("stop")
    assert joke.buttons[:2] == ["🛑 Bewaar mijn kaart", "🗑️ Haal alles weg"]
    assert "Ik stuur je niets meer." in await joke.presses("Bewaar mijn kaart")
    assert await coming(town, cast) == ["Martin", "Piet"]
    assert "Joke" not in piet.heard
    async with town.database.read() as work:
        assert await consents.given(work, cast.people["Joke"].id) == {Purpose.KEEP}
        assert (await cards.get(work, cast.people["Joke"].id)).interests == ("walk",)
    await jump_to(town, joke, "2027-03-10 12:00")
    assert joke.heard == ""


async def test_who_stopped_can_come_back_and_says_anew_what_we_may_do(town: Town) -> None:
    martin, _, person = await known(town)
    await martin.says("stop")
    await martin.presses("Bewaar mijn kaart")
    assert "Ik mag geen buren voor je zoeken." in await martin.says("ik ben terug")
    await martin.presses("👍 Wel buren zoeken")
    async with town.database.read() as work:
        assert await consents.given(work, person.id) == {Purpose.KEEP, Purpose.MATCHED}


async def test_a_phone_buddy_who_stops_drops_nobody(town: Town) -> None:
    cast = await meet(town)
    riek = await town.neighbours.add(
        cast.where, "Riek", known_by=cast.people["Nadia"], phone_number="0612345678"
    )
    await make_buddy(town, cast.people["Joke"], riek, cast)
    async with town.database.read() as work:
        assert await contact_routes.callers_of(work, riek) == [
            cast.people["Joke"].id,
            cast.people["Nadia"].id,
        ]
    joke = cast.talk("Joke")
    await joke.says("stop")
    await joke.presses("Bewaar mijn kaart")
    async with town.database.read() as work:
        assert await contact_routes.callers_of(work, riek) == [cast.people["Nadia"].id]


async def make_buddy(town: Town, buddy: Person, riek: Person, cast: Cast) -> None:
    async with town.database.work() as work:
        await roles.give(work, buddy.id, cast.where.id, RoleName.PHONE_BUDDY, town.now)
        await contact_routes.put_buddy(work, riek.id, buddy.id, town.now)


async def test_blocking_the_bot_gives_a_human_a_task_and_coming_back_takes_it_away(town: Town) -> None:
    martin, _, person = await known(town)
    await martin.says("hallo")
    acts.block(town.telegram, martin.phone, blocked=True)
    await town.settle()
    async with town.database.read() as work:
        assert (await people.get(work, person.id)).unreachable
        assert [one.kind for one in await tasks.all_about(work, person.id)] == [TaskKind.UNREACHABLE]
    acts.block(town.telegram, martin.phone, blocked=False)
    await town.settle()
    async with town.database.read() as work:
        assert not (await people.get(work, person.id)).unreachable
        assert [one.outcome for one in await tasks.all_about(work, person.id)] == ["came_back"]


async def test_a_connector_finds_all_of_it_as_well(town: Town) -> None:
    _, joke, _ = await known(town)
    for said, shown in {
        "help": "Wat wil je nu doen?",
        "taal": "In welke taal",
        "stop": "Wil je stoppen?",
    }.items():
        assert shown in await joke.says(said)
        assert joke.phone.keyboard is None
        await press_through(joke, "↩️ Terug")
