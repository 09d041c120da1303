"""What works on every screen, whoever somebody is: help, a human, language, a pause, stopping."""

from datetime import UTC, datetime
from itertools import cycle
from typing import Any

import pytest

from bot.playground import acts
from handlers.conversation.dispatch import take_turn
from handlers.conversation.flows import FLOWS
from handlers.conversation.go_to_screen import is_home
from handlers.conversation.incoming import Said, SaidKind
from handlers.engine.flow import Place
from storage import (
    conversations,
    neighbourhoods,
    people,
    tasks,
)
from storage.database import Database
from storage.tables.contact import TaskKind
from storage.tables.person import PersonState, RoleName
from tests.stories.somebody import known
from tests.town import Town

NOW = datetime(2027, 3, 1, 11, 0, tzinfo=UTC)
ALWAYS = {"stop": "stop", "pauze": "pause", "vergeetmij": "forget", "taal": "language", "help": "help"}


async def test_help_says_what_can_be_done_and_that_a_human_is_there(town: Town) -> None:
    martin, _, _ = await known(town)
    heard = await martin.says("help")
    assert "Ik ben een computer, geen mens." in heard
    assert "Je mag altijd praten met Joke." in heard
    assert martin.buttons == [
        "🆘 Hulp in nood",
        "⚠️ Iets gaat mis",
        "🌳 Iets samen doen",
        "➡️ Laat meer zien",
        "❓ Leg uit",
        "↩️ Terug",
        "👤 Praat met Joke",
    ]


@pytest.mark.parametrize("role", [RoleName.VOLUNTEER, RoleName.CONNECTOR, RoleName.COORDINATOR])
async def test_help_names_what_the_own_home_offers(town: Town, role: RoleName) -> None:
    """Whatever stands there leads somewhere: labels of another menu included."""
    where = await town.neighbours.opens()
    await town.neighbours.add(where, "Karim", role=role)
    karim = town.talk("karim")
    await karim.says("/help")
    seen = set(karim.buttons)
    while any("Laat meer zien" in one for one in karim.buttons):
        await karim.presses("Laat meer zien")
        seen |= set(karim.buttons)
    expected = {
        RoleName.VOLUNTEER: "📋 Mijn taken",
        RoleName.CONNECTOR: "🧰 Mijn werk",
        RoleName.COORDINATOR: "🏡 Als buur",
    }
    assert expected[role] in seen
    await karim.says("/start")
    assert role is RoleName.COORDINATOR or "🌳 Iets samen doen" in karim.buttons


async def test_help_in_the_middle_of_a_question_leads_back_to_that_question(town: Town) -> None:
    martin, _, _ = await known(town)
    await martin.says("/pauze")
    await martin.says("/help")
    assert martin.buttons[0] == "▶️ Verder gaan"
    assert "Hoe lang wil je pauze?" in await martin.presses("▶️ Verder gaan")
    await martin.says("/help")
    assert "Hoe lang wil je pauze?" in await martin.presses("↩️ Terug")


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
    places = [Place(flow.name, screen.name) for flow in FLOWS.values() for screen in flow.screens]
    for place, said in [(place, said) for place in places for said in {"stop", next(words)}]:
        there = await says_at(database, chat_id, place, said)
        assert there["flow"] == ALWAYS[said], f"{place.flow}-{place.screen}"
        if not is_home(place) and place.flow != ALWAYS[said]:
            assert there["answers"]["before"]["flow"] == place.flow


async def test_another_language_is_in_everything_at_once(town: Town) -> None:
    martin, _, _ = await known(town)
    await martin.says("/pauze")
    await martin.says("taal")
    assert martin.buttons[:2] == ["Nederlands", "English"]
    heard = await martin.presses("English")
    assert "I speak English now." in heard
    assert "How long a break do you want?" in heard
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
    assert "Ik heb het doorgegeven aan Joke." in heard
    assert "Een antwoord kan even duren." in heard
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
    await joke.presses("Bericht sturen")
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
    assert "Daarom kan er nog niemand met je praten." in await stranger.says("mens")


async def test_the_human_herself_is_not_sent_to_herself(town: Town) -> None:
    _, joke, _ = await known(town)
    assert "Buren praten hier met jou." in await joke.says("/mens")


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
    assert "Hoe lang wil je pauze?" in await martin.presses("👎 Nee")
    async with town.database.read() as work:
        assert await tasks.all_about(work, person.id) == []
