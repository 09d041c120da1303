"""Somebody's card: what they enjoy and can do, kept at once, read back, changed whenever they like."""

import pytest

from bot.playground import acts
from storage import attendance, cards, neighbourhoods, suggestions, tasks
from storage.tables.card import DayPart
from storage.tables.contact import TaskKind
from storage.tables.person import PersonState, Purpose
from storage.tables.suggestion import SuggestionKind
from tests.diary import activity_on
from tests.stories.carding import asked, given_to_joke, kept, welcomed
from tests.town import Town


async def test_what_somebody_enjoys_comes_first(town: Town) -> None:
    martin = await welcomed(town)
    heard = await martin.says("/kaart")
    assert "Waar word jij blij van?" in heard
    assert martin.buttons[:4] == ["🚶 Wandelen", "☕ Koffie", "🌱 Tuin", "➡️ Laat meer zien"]


async def test_what_is_not_in_view_is_found_by_theme_and_back_shows_everything_again(town: Town) -> None:
    martin = await welcomed(town)
    await martin.says("/kaart")
    assert await martin.presses("➡️ Laat meer zien") == "Hier is meer.\nWat kies jij?"
    assert martin.buttons[:4] == [
        "🏞️ Buiten zijn",
        "🥧 Eten en praten",
        "🛋️ Binnen",
        "➡️ Laat meer zien",
    ]
    assert await martin.presses("🛋️ Binnen") == (
        "Binnen.\nWat kies jij?\nJe mag er meer kiezen.\nMet Terug zie je alles weer."
    )
    await martin.presses("🎵 Muziek")
    assert martin.buttons[:3] == ["🎲 Spelletjes", "📖 Lezen", "🎬 Film kijken"]
    assert await martin.presses("↩️ Terug") == "Hier is meer.\nWat kies jij?"
    assert "🛋️ Binnen" in martin.buttons
    await martin.says("eten en praten")
    await martin.presses("☕ Koffie")
    await martin.presses("✅ Klaar")
    assert (await kept(town, martin))[1].interests == ("music", "coffee")


async def test_two_answers_are_enough_to_take_part(town: Town) -> None:
    martin = await welcomed(town)
    await martin.says("/kaart")
    await martin.presses("🚶 Wandelen")
    await martin.presses("✅ Klaar")
    person, card = await kept(town, martin)
    assert (card.interests, person.state) == (("walk",), PersonState.WELCOME)
    await martin.presses("🛒 Boodschappen")
    assert "genoeg om mee te doen" in await martin.presses("✅ Klaar")
    person, card = await kept(town, martin)
    assert (card.offers, person.state) == (("groceries",), PersonState.TAKING_PART)


async def test_what_was_kept_is_read_back_in_neutral_words(town: Town) -> None:
    martin = await welcomed(town)
    async with town.database.work() as work:
        await cards.put_interests(work, 3, ["walk"], town.now)
        await cards.put_offers(work, 3, ["groceries"], town.now)
    await asked(town, martin, "enough")
    heard = await martin.says("⏰ Later")
    assert heard == (
        "Dit heb ik van jou gehoord.\nJe gaat graag wandelen.\nJij kunt boodschappen meenemen.\n"
        "Wat wil je nu doen?"
    )
    assert martin.buttons[:2] == ["👍 Het is goed", "✏️ Iets veranderen"]


async def test_when_and_how_it_goes_well_are_kept_at_once(town: Town) -> None:
    martin = await welcomed(town)
    await asked(town, martin, "when")
    await martin.says("🌅 Ochtend")
    await martin.presses("✅ Klaar")
    await martin.presses("🎈 In het weekend")
    await martin.presses("10 minuten")
    await martin.presses("🪑 Een bank onderweg")
    await martin.presses("✅ Klaar")
    await martin.presses("👍 Ja")
    person, card = await kept(town, martin)
    assert card.times == ((5, DayPart.MORNING), (6, DayPart.MORNING))
    assert (person.walk_minutes, person.wants_benches, person.wants_slow) == (10, True, False)
    assert person.first_with_known


async def test_first_with_somebody_known_is_for_the_connector_to_arrange(town: Town) -> None:
    martin = await welcomed(town)
    await asked(town, martin, "first")
    await martin.says("👍 Ja")
    await martin.presses("Lindestraat")
    assert "Martin" in town.talk("joke").everything
    async with town.database.work() as work:
        assert await suggestions.last_about(work, 3, SuggestionKind.SMALL_ROUND)


async def test_where_is_a_street_of_the_neighbourhood_and_never_a_number(town: Town) -> None:
    martin = await welcomed(town)
    await asked(town, martin, "where")
    assert "begrijp ik niet" in await martin.says("Lindestraat 12")
    assert "Je straat is Lindestraat." in await martin.presses("Lindestraat")


async def test_every_question_may_be_skipped(town: Town) -> None:
    martin = await welcomed(town)
    await asked(town, martin, "enjoy")
    for answer in ("Klaar", "Klaar", "Klaar", "Sla over", "Klaar", "Maakt niet uit", "Ergens anders"):
        await martin.says(answer)
    assert "Ik weet nog niets van jou." in martin.heard
    assert "Je kunt later meer vertellen." in await martin.presses("👍 Het is goed")
    person, card = await kept(town, martin)
    assert (person.state, card.interests, card.times) == (PersonState.WELCOME, (), ())


@pytest.mark.parametrize("said", ["weet ik niet", "sla over", "nee"])
async def test_not_knowing_is_not_taken_for_own_words(town: Town, said: str) -> None:
    martin = await welcomed(town)
    await asked(town, martin, "offer")
    assert "Wanneer heb je vaak tijd?" in await martin.says(said)
    assert await given_to_joke(town) == []


async def test_a_button_of_an_earlier_question_is_no_answer_to_this_one(town: Town) -> None:
    martin = await welcomed(town)
    await asked(town, martin, "first")
    heard = await martin.says("🚶 10 minuten")
    assert "Sorry, dat begrijp ik niet." in heard
    assert "Wil je eerst met iemand die je kent?" in heard


async def test_own_words_are_kept_as_said_and_go_to_the_connector(town: Town) -> None:
    martin = await welcomed(town)
    await martin.says("/kaart")
    await martin.presses("🚶 Wandelen")
    await martin.says("oude radio's maken")
    _, card = await kept(town, martin)
    assert (card.interests, card.own) == (("walk",), (("interest", "oude radio's maken"),))
    (task,) = await given_to_joke(town)
    assert (task.kind, task.words) == (TaskKind.OWN_WORDS, "oude radio's maken")


async def test_own_words_can_be_taken_away_again(town: Town) -> None:
    martin = await welcomed(town)
    async with town.database.work() as work:
        await cards.put_interests(work, 3, ["walk"], town.now, own="schaken")
    await asked(town, martin, "enjoy")
    await martin.says("✏️ Zeg het zelf")
    await martin.presses("🗑️ Haal dit weg")
    _, card = await kept(town, martin)
    assert card.own == ()


async def test_a_voice_note_goes_to_the_connector_to_hear(town: Town) -> None:
    martin = await welcomed(town)
    await martin.says("/kaart")
    assert "Joke luistert dan." in martin.heard
    acts.send_voice(town.telegram, martin.phone)
    await town.settle()
    (task,) = await given_to_joke(town)
    assert task.kind is TaskKind.VOICE
    assert task.voice


async def test_too_many_words_are_kindly_asked_again(town: Town) -> None:
    martin = await welcomed(town)
    await martin.says("/kaart")
    heard = await martin.says("la " * 1300)
    assert "Dat is veel tekst voor mij." in heard
    assert "Wat vind jij leuk?" in heard


@pytest.mark.parametrize("send", [acts.send_sticker, acts.send_photo])
async def test_a_picture_gets_the_question_again(town: Town, send: object) -> None:
    martin = await welcomed(town)
    await martin.says("/kaart")
    martin.hears_from_now()
    assert callable(send)
    send(town.telegram, martin.phone)
    await town.settle()
    assert "Ik kan alleen woorden lezen." in martin.heard
    assert "Waar word jij blij van?" in martin.heard


async def test_the_second_time_that_we_do_not_understand_a_human_is_near(town: Town) -> None:
    martin = await welcomed(town)
    await asked(town, martin, "first")
    assert "begrijp ik niet" in await martin.says("hm")
    assert "Zal ik het geven aan Joke?" in await martin.says("hm")


async def test_without_a_yes_to_keeping_nothing_is_kept(town: Town) -> None:
    martin = await welcomed(town, Purpose.CONTACTED)
    assert "Mag ik ze bewaren?" in await martin.says("/kaart")
    await asked(town, martin, "pace")
    assert "Ik bewaar nog geen antwoord van jou." in await martin.says("10 minuten")
    person, _ = await kept(town, martin)
    assert person.walk_minutes is None


async def test_somebody_unknown_who_asks_for_their_card_begins_at_the_beginning(town: Town) -> None:
    await town.neighbours.opens()
    assert "Ik ben een computer" in await town.newcomer("Martin").says("/kaart")


async def test_who_chose_no_walking_is_asked_nothing_about_walking(town: Town) -> None:
    martin = await welcomed(town)
    await martin.says("/kaart")
    for answer in ("☕ Koffie", "✅ Klaar", "🛒 Boodschappen", "✅ Klaar", "▶️ Nu"):
        await martin.presses(answer)
    for answer in ("✅ Klaar", "🌅 Ochtend", "✅ Klaar"):
        await martin.presses(answer)
    heard = await martin.presses("📅 Elke dag")
    assert "Wil je de eerste keer met iemand die je kent?" in heard


async def test_it_ends_with_the_nearest_thing_this_week_or_says_that_there_is_none(town: Town) -> None:
    martin = await welcomed(town)
    await martin.says("/kaart")
    for answer in ("☕ Koffie", "✅ Klaar", "🛒 Boodschappen", "✅ Klaar", "⏰ Later"):
        await martin.presses(answer)
    assert "Er is deze week nog niets." in await martin.presses("👍 Het is goed")
    assert "🌳 Iets beginnen" in martin.buttons
    person, _ = await kept(town, martin)
    async with town.database.read() as work:
        where = await neighbourhoods.get(work, person.neighbourhood_id)
        assert await tasks.is_open(work, person.id, TaskKind.NOTHING_YET)
    nadia = await town.neighbours.add(where, "Nadia")
    coffee = await activity_on(town, where, "2027-03-05 10:30", host=nadia, category="coffee")
    await activity_on(town, where, "2027-03-04 10:30", host=nadia)
    await martin.says("/kaart")
    assert "Op vrijdag 5 maart gaan buren koffie drinken." in await martin.presses("👍 Het is goed")
    await martin.presses("👍 Ik kom")
    async with town.database.read() as work:
        assert await attendance.of_person(work, coffee.id, person.id)
