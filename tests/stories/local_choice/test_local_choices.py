"""What a neighbourhood adds to the choices: a coordinator's own words, on a neighbour's card."""

import pytest

from storage import cards, local_choices
from storage.local_choices import LocalChoice
from storage.tables.local_choice import FourO, LocalChoiceKind
from tests.stories.carding import asked, kept, welcomed
from tests.stories.coordinating import answers, forges
from tests.stories.exchanging import GLADLY, meet_givers, wishes
from tests.stories.suggestion.test_matching_round import NEXT_MORNING, meet_three
from tests.town import Talk, Town


async def adds(ruth: Talk, label: str, *rest: str, what: str = "➕ Iets om te doen") -> str:
    """`rest`: what follows the question for another language."""
    await ruth.says("/keuzes")
    await answers(ruth, what, label, *(rest or ("⏭️ Sla over", "🎯 Spel", "Elkaar ontmoeten")))
    return ruth.heard


async def added(town: Town, label: str, kind: LocalChoiceKind, where: int = 1) -> LocalChoice:
    async with town.database.work() as work:
        return await local_choices.add(work, where, kind, label, town.now, o4=FourO.MEET)


async def among_the_neighbourhoods_own(talk: Talk) -> None:
    await talk.presses("➡️ Laat meer zien")
    await talk.presses("🏘️ Van onze buurt")


async def test_what_a_coordinator_adds_a_neighbour_chooses(town: Town) -> None:
    martin = await welcomed(town)
    ruth = town.talk("ruth")
    heard = await adds(ruth, "jeu de boules")
    assert "Je houdt van “Jeu de boules”." in heard
    await ruth.presses("👍 Zet erbij")
    assert "Jeu de boules: vindt iemand leuk" in ruth.heard
    await martin.says("/kaart")
    await among_the_neighbourhoods_own(martin)
    assert martin.buttons[0] == "🎯 Jeu de boules"
    assert "Jeu de boules." in await martin.presses("🎯 Jeu de boules")
    await martin.presses("✅ Klaar")
    await asked(town, martin, "card", flow="heard")
    assert "Je houdt van “Jeu de boules”." in await martin.says("/kaart")
    await town.talk("joke").says("/buren")
    assert "Martin houdt van “Jeu de boules”." in await town.talk("joke").presses("Martin")
    _, card = await kept(town, martin)
    assert card.interests == ("local-1",)


async def test_something_to_offer_is_also_something_to_wish_for(town: Town) -> None:
    martin = await welcomed(town, walk_minutes=20)
    ruth = town.talk("ruth")
    await adds(
        ruth, "Zoom maken", "⏭️ Sla over", "⏭️ Sla over", "Elkaar ontmoeten", what="➕ Iets voor een ander"
    )
    assert "Jij kunt helpen met “Zoom maken”.\nJe wilt graag hulp met “Zoom maken”." in ruth.heard
    await ruth.presses("👍 Zet erbij")
    await asked(town, martin, "offer")
    await martin.says("meer")
    await martin.presses("🏘️ Van onze buurt")
    await martin.presses("Zoom maken")
    await martin.presses("✅ Klaar")
    await martin.says("/kaart")
    await martin.presses("✏️ Iets veranderen")
    await martin.presses("⭐ Mijn wens")
    await among_the_neighbourhoods_own(martin)
    assert martin.buttons[0] == "Zoom maken"
    _, card = await kept(town, martin)
    assert card.offers == ("local-1",)


async def test_other_words_before_it_is_added(town: Town) -> None:
    await welcomed(town)
    ruth = town.talk("ruth")
    await adds(ruth, "Boules")
    await answers(ruth, "✏️ Andere woorden", "Jeu de boules", "⏭️ Sla over", "🍀 Buiten", "Samen ondernemen")
    await ruth.presses("👍 Zet erbij")
    async with town.database.read() as work:
        (one,) = await local_choices.of_neighbourhood(work, 1)
    assert (one.label, one.emoji, one.o4) == ("Jeu de boules", "🍀", FourO.UNDERTAKE)


@pytest.mark.parametrize("label", ["een heel lang woord voor koken", "🎯", "06 12345678", "🎯 boules"])
async def test_what_cannot_stand_on_a_button_is_asked_again(town: Town, label: str) -> None:
    await welcomed(town)
    ruth = town.talk("ruth")
    await ruth.says("/keuzes")
    await ruth.presses("➕ Iets om te doen")
    assert "Dat past niet op een knop." in await ruth.says(label)


@pytest.mark.parametrize("label", ["wandelen", "Schaken!"])
async def test_two_choices_never_look_the_same(town: Town, label: str) -> None:
    await welcomed(town)
    await added(town, "Schaken", LocalChoiceKind.ACTIVITY)
    ruth = town.talk("ruth")
    await adds(ruth, label)
    assert "Die keuze is er al." in await ruth.presses("👍 Zet erbij")
    async with town.database.read() as work:
        assert len(await local_choices.of_neighbourhood(work, 1)) == 1


async def test_in_a_second_language_for_who_reads_it(town: Town) -> None:
    martin = await welcomed(town, language="en")
    ruth = town.talk("ruth")
    await adds(ruth, "Schaatsen", "Engels", "Skating", "⏭️ Sla over", "Samen ondernemen")
    await ruth.presses("👍 Zet erbij")
    await martin.says("/card")
    await martin.presses("➡️ Show more")
    await martin.presses("🏘️ From here")
    assert martin.buttons[0] == "Skating"
    await martin.presses("Skating")
    assert "Skating." in martin.heard


async def test_what_is_taken_away_stays_on_the_card_of_who_chose_it(town: Town) -> None:
    martin = await welcomed(town, walk_minutes=20)
    one = await added(town, "Jeu de boules", LocalChoiceKind.ACTIVITY)
    async with town.database.work() as work:
        await cards.put_interests(work, 3, [one.tag], town.now)
    ruth = town.talk("ruth")
    await ruth.says("/keuzes")
    assert "Dit kozen minder dan 5 mensen." in await ruth.presses("Jeu de boules")
    assert "Jeu de boules: nu niet te kiezen" in await ruth.presses("🗑️ Haal weg uit keuzes")
    assert "Je houdt van “Jeu de boules”." in await martin.says("/kaart")
    await martin.presses("✏️ Iets veranderen")
    assert "Jeu de boules." in await martin.presses("🙂 Vind ik leuk")
    await martin.presses("🔁 Opnieuw kiezen")
    await martin.presses("☕ Koffie")
    await martin.presses("✅ Klaar")
    assert "Jeu de boules" not in await martin.says("/kaart")
    await martin.presses("✏️ Iets veranderen")
    await martin.presses("🙂 Vind ik leuk")
    await martin.presses("➡️ Laat meer zien")
    assert "🏘️ Van onze buurt" not in martin.buttons
    await ruth.presses("Jeu de boules")
    assert "Jeu de boules: vindt iemand leuk" in await ruth.presses("👁️ Weer laten kiezen")


async def test_own_words_find_what_the_neighbourhood_added(town: Town) -> None:
    martin = await welcomed(town)
    await added(town, "Jeu de boules", LocalChoiceKind.ACTIVITY)
    await asked(town, martin, "enjoy")
    await martin.says("een potje boules in het park")
    assert "Jeu de boules" in martin.buttons
    await martin.presses("Jeu de boules")
    _, card = await kept(town, martin)
    assert card.interests == ("local-1",)


async def test_who_enjoys_the_same_is_brought_together_by_it(town: Town) -> None:
    cast = await meet_three(town, "local-1")
    await added(town, "Jeu de boules", LocalChoiceKind.ACTIVITY, cast.where.id)
    await town.lives_to(NEXT_MORNING)
    said = cast.talk("Nadia").everything
    assert "Jeu de boules" in said
    assert "Ieder houdt van “Jeu de boules”" in await cast.talk("Nadia").presses("❓ Waarom")


async def test_a_wish_of_the_neighbourhoods_own_is_passed_on_like_any_other(town: Town) -> None:
    cast = await meet_givers(town)
    one = await added(town, "Zoom maken", LocalChoiceKind.OFFER, cast.where.id)
    async with town.database.work() as work:
        await cards.put_offers(work, cast.people["Martin"].id, [one.tag], town.now)
    await wishes(cast, "Riek", one.tag)
    riek, nadia, martin = cast.talk("Riek"), cast.talk("Nadia"), cast.talk("Martin")
    await riek.says("/kaart")
    await riek.presses("🤝")
    await riek.presses("morgen")
    assert "hulp met “Zoom maken”" in nadia.everything
    await nadia.presses("👍 Ja, vraag het")
    assert "hulp met “Zoom maken”" in martin.everything
    await martin.presses(GLADLY)
    assert "hulp met “Zoom maken”" in riek.everything


async def test_a_coordinator_cannot_touch_another_neighbourhood(town: Town) -> None:
    await welcomed(town)
    other = await town.neighbours.opens("Oost")
    theirs = await added(town, "Jeu de boules", LocalChoiceKind.ACTIVITY, other.id)
    await forges(town, town.talk("ruth"), "hide_local_choice", {"local_choice": theirs.id, "hide": True})
    assert "Dat kan ik niet voor je doen." in town.talk("ruth").heard
    async with town.database.read() as work:
        assert await local_choices.find(work, theirs.id) == theirs


async def test_a_choice_of_another_neighbourhood_is_no_choice_here(town: Town) -> None:
    martin = await welcomed(town)
    other = await town.neighbours.opens("Oost")
    await added(town, "Jeu de boules", LocalChoiceKind.ACTIVITY, other.id)
    await martin.says("/kaart")
    await martin.presses("➡️ Laat meer zien")
    assert "🏘️ Van onze buurt" not in martin.buttons


async def test_only_a_coordinator_adds_one(town: Town) -> None:
    martin = await welcomed(town)
    assert "Dat kan ik niet voor je doen." in await martin.says("/keuzes")
