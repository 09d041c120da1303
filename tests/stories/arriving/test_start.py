"""Getting to know each other: who the bot is, what may be kept, and that every no is respected."""

from datetime import timedelta
from itertools import takewhile

import pytest

from bot.playground import acts
from handlers.arriving.screens import START
from handlers.engine.advance import begin
from storage import activities, consents, conversations, neighbourhoods, tasks
from storage.people import Person
from storage.tables.contact import TaskKind
from storage.tables.neighbourhood import NeighbourhoodState
from storage.tables.person import PersonState, Purpose
from tests.stories.beginning import MAY, MAY_NOT, kept_of, presses_all, town_with_joke
from tests.town import Talk, Town


async def asked(town: Town, screen: str, name: str = "Martin") -> Talk:
    """Somebody who came as far as this question; all before it was answered with yes."""
    talk = town.newcomer(name)
    said = {**dict.fromkeys(("hello", *Purpose, "adult"), "yes"), "questions": "now", "mentor": "no"}
    said |= {"name": "no"}
    before = takewhile(lambda one: one.name != screen, START.screens)
    answers = {one.name: said[one.name] for one in before}
    async with town.database.work() as work:
        await conversations.find_or_start(work, talk.telegram_id, "nl", town.now)
        await conversations.put_neighbourhood(work, talk.telegram_id, 1)
        place = begin(START, answers, screen).to_json()
        await conversations.put_place(work, talk.telegram_id, place, town.now)
    return talk


async def agreed(town: Town, person: Person) -> frozenset[Purpose]:
    async with town.database.work() as work:
        return await consents.given(work, person.id)


async def test_it_says_that_it_is_a_computer_and_names_a_human(town: Town) -> None:
    await town_with_joke(town)
    martin = town.newcomer("Martin")
    heard = await martin.says("/start")
    assert "Ik ben een computer, geen mens." in heard
    assert "Praten met Joke kan altijd." in heard
    assert martin.buttons[:3] == ["👍 Ja, begin", "📅 Activiteiten", "🌍 Taal"]
    assert martin.buttons[3:] == ["❓ Leg uit", "↩️ Terug", "👤 Praat met Joke"]


async def test_whoever_agrees_becomes_a_neighbour_and_begins_with_what_they_enjoy(town: Town) -> None:
    await town_with_joke(town)
    martin = town.newcomer("Martin")
    await martin.says("/start")
    await presses_all(martin, "👍 Ja, begin", "▶️ Nu", MAY, "👍 Ja", "👎 Nee")
    assert await kept_of(town, martin) is None
    heard = await presses_all(martin, MAY, "Martin")
    assert "Dag Martin!\nWaar word jij blij van?" in heard
    kept = await kept_of(town, martin)
    assert kept is not None
    assert (kept.call_name, kept.state) == ("Martin", PersonState.WELCOME)
    assert await agreed(town, kept) == {Purpose.KEEP, Purpose.MATCHED}, "the rest is asked when it is needed"


async def test_a_no_to_keeping_stores_nothing_and_leads_to_what_is_on(town: Town) -> None:
    await town_with_joke(town)
    martin = await asked(town, "keep")
    heard = await martin.says(MAY_NOT)
    assert "Ik bewaar geen antwoord van jou." in heard
    assert "Er is nu nog niets." in heard
    assert await kept_of(town, martin) is None


async def test_an_answer_of_under_18_stores_nothing(town: Town) -> None:
    await town_with_joke(town)
    martin = await asked(town, "adult")
    heard = await martin.says("👎 Nee")
    assert "Meedoen kan vanaf 18 jaar." in heard
    assert await kept_of(town, martin) is None


async def test_each_yes_counts_for_itself(town: Town) -> None:
    await town_with_joke(town)
    martin = await asked(town, "matched")
    await martin.says(MAY_NOT)
    await martin.presses("Martin")
    await presses_all(martin, "🚶 Wandelen", "✅ Klaar", "🛒 Boodschappen", "✅ Klaar", MAY)
    kept = await kept_of(town, martin)
    assert kept is not None
    assert await agreed(town, kept) == {Purpose.KEEP, Purpose.CONTACTED}


@pytest.mark.parametrize("said", ["⏰ Later", "nee", "klaar", "straks"])
async def test_later_is_fine_and_stores_nothing(town: Town, said: str) -> None:
    await town_with_joke(town)
    martin = await asked(town, "questions")
    heard = await martin.says(said)
    assert "Je hoeft niets te doen." in heard
    assert "▶️ Beginnen" in martin.buttons
    assert await kept_of(town, martin) is None


async def test_whoever_would_rather_be_called_gives_only_a_name_and_a_number(town: Town) -> None:
    joke = await town_with_joke(town)
    martin = await asked(town, "questions")
    heard = await martin.says("📞 Bel mij liever")
    assert "020 - 000 00 00" in heard
    await martin.presses(MAY)
    assert "zie ik geen nummer" in await martin.says("bij de buren")
    await martin.says("020 000 00 01")
    heard = await martin.presses("Martin")
    assert "Ik vraag Joke om te bellen." in heard
    assert await kept_of(town, martin) is None
    async with town.database.work() as work:
        (task,) = await tasks.open_for(work, joke.id, joke.neighbourhood_id)
    assert (task.kind, task.words) == (TaskKind.CALL_ME, "Martin: 020 - 000 00 01")
    assert "020 - 000 00 01" in town.talk("joke").everything


async def test_whoever_does_not_want_that_gives_nothing(town: Town) -> None:
    joke = await town_with_joke(town)
    martin = await asked(town, "questions")
    await martin.says("📞 Bel mij liever")
    heard = await martin.presses(MAY_NOT)
    assert "Ik geef niets door." in heard
    async with town.database.work() as work:
        assert await tasks.open_for(work, joke.id, joke.neighbourhood_id) == []


async def test_with_several_neighbourhoods_one_chooses(town: Town) -> None:
    await town.neighbours.opens("De Linden")
    await town.neighbours.opens("De Dreef")
    martin = town.newcomer("Martin")
    assert "In welke buurt woon je?" in await martin.says("/start")
    heard = await martin.presses("De Dreef")
    assert "Ik ben een computer" in heard
    assert "👍 Ja, begin" in martin.buttons


async def test_without_an_open_neighbourhood_it_says_whom_to_call(town: Town) -> None:
    where = await town.neighbours.opens()
    async with town.database.work() as work:
        await neighbourhoods.change(work, where.id, state=NeighbourhoodState.PREPARING)
    heard = await town.newcomer("Martin").says("/start")
    assert "Er is nog geen buurt open." in heard
    assert "020 - 000 00 00" in heard


async def test_it_speaks_the_language_of_the_phone(town: Town) -> None:
    await town_with_joke(town)
    heard = await town.newcomer("Martin", "en").says("/start")
    assert "I am a computer, not a human." in heard


async def test_a_language_that_we_do_not_have_is_asked_for(town: Town) -> None:
    await town_with_joke(town)
    amina = town.newcomer("Amina", "so")
    await amina.says("/start")
    assert any("English" in label for label in amina.buttons)


async def test_another_language_from_the_first_screen_leads_back_to_it(town: Town) -> None:
    await town_with_joke(town)
    martin = town.newcomer("Martin")
    await martin.says("/start")
    await presses_all(martin, "🌍 Taal", "English")
    assert "I am a computer, not a human." in martin.heard
    assert "👍 Yes, begin" in martin.buttons


async def test_a_neighbour_who_starts_is_at_home(town: Town) -> None:
    where = await town.neighbours.opens()
    await town.neighbours.add(where, "Martin")
    martin = town.talk("martin")
    assert await martin.says("/start") == "Dag Martin!\nWat wil je doen?"
    assert "🌳 Iets samen doen" in martin.buttons


async def test_home_says_where_somebody_is_expected(town: Town) -> None:
    where = await town.neighbours.opens()
    person = await town.neighbours.add(where, "Martin")
    async with town.database.work() as work:
        tomorrow = town.now + timedelta(days=1)
        await activities.start(work, where.id, 1, tomorrow, 20, host_id=person.id, created_at=town.now)
    heard = await town.talk("martin").says("/start")
    assert "Je gaat op dinsdag 2 maart wandelen." in heard


@pytest.mark.parametrize("name", ["M" * 4000, "🙂🙂", "06 12345678", "http://t.me/x"], ids=str.__len__)
async def test_what_is_no_name_is_kindly_asked_again(town: Town, name: str) -> None:
    await town_with_joke(town)
    martin = await asked(town, "called")
    heard = await martin.says(name)
    assert "hier zie ik geen naam in" in heard
    assert "Hoe heet je?" in heard
    assert await kept_of(town, martin) is None
    town.playground.clock.move_by(timedelta(minutes=1))  # what comes at once may be the rest of a long text
    assert "Dag Marie!" in await martin.says("Marie")


async def test_a_yes_means_the_name_that_is_seen_and_is_no_name_itself(town: Town) -> None:
    await town_with_joke(town)
    martin, piet = town.newcomer("Martin"), town.newcomer("Piet")
    for one in (martin, piet):
        await one.says("/start")
        await presses_all(one, "👍 Ja, begin", "▶️ Nu", MAY, "👍 Ja", "👎 Nee", MAY)
        assert "Ik zie de naam" in one.heard
    assert "Dag Martin!" in await martin.says("ja")
    assert "Dag" not in await piet.says("nee")
    assert "hier zie ik geen naam in" in await piet.says("ja")
    town.playground.clock.move_by(timedelta(minutes=1))  # what comes at once may be the rest of a long text
    assert "Dag Pieter!" in await piet.says("pieter")


async def test_a_sticker_gets_the_question_again(town: Town) -> None:
    await town_with_joke(town)
    martin = town.newcomer("Martin")
    await martin.says("/start")
    martin.hears_from_now()
    acts.send_sticker(town.telegram, martin.phone)
    await town.settle()
    assert "Ik kan alleen woorden lezen." in martin.heard
    assert "Zullen we beginnen?" in martin.heard


async def test_a_name_of_only_a_picture_is_not_offered(town: Town) -> None:
    await town_with_joke(town)
    martin = await asked(town, "matched", "🙂🙂")
    assert "Ik zie nog geen naam." in await martin.says(MAY)
    assert "Dag Piet!" in await martin.says("Piet")
