"""Own words on the card: kept as said, offered as choices where they fit, else read by a connector."""

import pytest

from storage import cards
from storage.tables.contact import TaskKind
from tests.stories.carding import asked, given_to_joke, kept, welcomed
from tests.town import Town

NONE = "👎 Geen van deze"


async def test_own_words_that_fit_are_offered_as_choices_and_stay_as_said(town: Town) -> None:
    martin = await welcomed(town)
    await asked(town, martin, "enjoy")
    assert "Je zei: “Fietsen en mijn hond”." in await martin.says("Fietsen en mijn hond")
    assert martin.buttons[:4] == ["👍 Alles past", "🚲 Fietsen", "🐕 Dieren", NONE]
    assert "Past hier nog iets bij?" in await martin.presses("🐕 Dieren")
    assert martin.buttons[:2] == ["🚲 Fietsen", NONE]
    assert "Wat wil jij doen voor een ander?" in await martin.presses("🚲 Fietsen")
    _, card = await kept(town, martin)
    assert sorted(card.interests) == ["animals", "cycling"]
    assert card.own == (("interest", "Fietsen en mijn hond"),)
    assert await given_to_joke(town) == []


async def test_all_that_fit_are_kept_with_one_tap_or_a_yes(town: Town) -> None:
    martin = await welcomed(town)
    await asked(town, martin, "enjoy")
    await martin.says("Fietsen en mijn hond")
    assert "Wat wil jij doen voor een ander?" in await martin.says("ja")
    _, card = await kept(town, martin)
    assert sorted(card.interests) == ["animals", "cycling"]


async def test_a_yes_takes_the_only_one_that_fits(town: Town) -> None:
    martin = await welcomed(town)
    await asked(town, martin, "enjoy")
    await martin.says("lekker breien")
    assert martin.buttons[:2] == ["🧶 Breien en haken", NONE]
    assert "Wat wil jij doen voor een ander?" in await martin.says("ja")
    _, card = await kept(town, martin)
    assert card.interests == ("knitting",)


@pytest.mark.parametrize("said", ["ja", "hallo", "oke"])
async def test_a_bare_yes_or_hello_is_nothing_that_somebody_enjoys(town: Town, said: str) -> None:
    martin = await welcomed(town)
    await asked(town, martin, "enjoy")
    assert "Waar word jij blij van?" in await martin.says(said)
    _, card = await kept(town, martin)
    assert card.own == ()
    assert await given_to_joke(town) == []


async def test_none_of_these_keeps_the_words_only_and_a_connector_reads_them(town: Town) -> None:
    martin = await welcomed(town)
    await asked(town, martin, "enjoy")
    await martin.says("de hond van de buren tekenen")
    assert "Wat wil jij doen voor een ander?" in await martin.presses(NONE)
    _, card = await kept(town, martin)
    assert (card.interests, card.own) == ((), (("interest", "de hond van de buren tekenen"),))
    (task,) = await given_to_joke(town)
    assert task.kind is TaskKind.OWN_WORDS
    heard = await town.talk("joke").says("/taken")
    assert "Martin zei wat leuk is om te doen:\n“de hond van de buren tekenen”" in heard


async def test_who_stops_at_the_suggestions_is_read_by_a_connector_too(town: Town) -> None:
    martin = await welcomed(town)
    await asked(town, martin, "enjoy")
    await martin.says("lekker koken")
    await martin.says("/start")
    assert [task.words for task in await given_to_joke(town)] == ["lekker koken"]


async def test_not_knowing_whether_it_fits_leads_on(town: Town) -> None:
    martin = await welcomed(town)
    await asked(town, martin, "enjoy")
    await martin.says("lekker koken")
    assert "Wat wil jij doen voor een ander?" in await martin.says("weet ik niet")


async def test_back_from_the_suggestions_is_the_question_with_what_was_chosen(town: Town) -> None:
    martin = await welcomed(town)
    await asked(town, martin, "enjoy")
    await martin.says("koken en dansen")
    await martin.presses("🍲 Koken")
    assert "Waar word jij blij van?" in await martin.presses("↩️ Terug")
    await martin.presses("✅ Klaar")
    _, card = await kept(town, martin)
    assert card.interests == ("cooking",)


async def test_what_is_chosen_already_is_not_offered_again(town: Town) -> None:
    martin = await welcomed(town)
    await martin.says("/kaart")
    await martin.presses("🚶 Wandelen")
    assert "Wat wil jij doen voor een ander?" in await martin.says("lekker wandelen")


async def test_an_offer_in_own_words_is_followed_by_all_other_questions(town: Town) -> None:
    martin = await welcomed(town)
    await asked(town, martin, "offer")
    await martin.says("ik kan taart bakken")
    assert "genoeg om mee te doen" in await martin.presses("🍰 Iets bakken")
    _, card = await kept(town, martin)
    assert (card.offers, card.own) == (("baking",), (("offer", "ik kan taart bakken"),))


async def test_a_wish_in_own_words_is_offered_from_the_other_side(town: Town) -> None:
    martin = await welcomed(town, walk_minutes=20)
    await martin.says("/kaart")
    await martin.presses("✏️ Iets veranderen")
    await martin.presses("⭐ Mijn wens")
    await martin.says("iemand die mijn fiets kan maken")
    heard = await martin.presses("🔩 Mijn fiets maken")
    assert "Je wilt graag hulp bij een fiets.\nJe zei: “iemand die mijn fiets kan maken”." in heard
    _, card = await kept(town, martin)
    assert card.wishes == ("bicycle",)


async def test_back_from_the_suggestions_for_one_answer_is_that_question(town: Town) -> None:
    martin = await welcomed(town, walk_minutes=20)
    await martin.says("/kaart")
    await martin.presses("✏️ Iets veranderen")
    await martin.presses("🙂 Vind ik leuk")
    await martin.says("de tango dansen")
    assert "Waar word jij blij van?" in await martin.presses("↩️ Terug")
    heard = await martin.presses("✅ Klaar")
    assert "Je zei: “de tango dansen”." in heard


async def test_a_connector_finds_the_words_with_the_neighbour(town: Town) -> None:
    await welcomed(town, walk_minutes=20)
    async with town.database.work() as work:
        await cards.put_wishes(work, 3, [], town.now, own="iemand om mee te schaken")
    joke = town.talk("joke")
    await joke.says("/buren")
    assert "Martin zei: “iemand om mee te schaken”." in await joke.presses("Martin")
