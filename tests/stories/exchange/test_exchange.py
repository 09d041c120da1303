"""Doing something for each other: a wish, one neighbour at a time, a yes, and a thank-you."""

import pytest

from storage import people
from storage.tables.exchange import ExchangeState
from tests.stories.exchanging import (
    ASK,
    GLADLY,
    NEXT,
    NOT_NOW,
    agreed,
    meet_givers,
    nadia_passes_on,
    riek_asks,
    rows,
)
from tests.town import Town

NEXT_DAY = "2027-03-05 11:30"


async def test_a_wish_on_somebodys_own_card_is_put_before_a_connector_with_its_reasons(town: Town) -> None:
    cast = await meet_givers(town)
    riek = await riek_asks(cast)
    assert "Ik geef het door aan Nadia." in riek.heard
    assert cast.talk("Nadia").everything.splitlines() == [
        "🤝 Riek wil graag hulp bij de boodschappen.",
        "Op donderdag 4 maart.",
        "Martin zei: boodschappen meenemen, dat kan ik.",
        "Martin woont dichtbij.",
        "Martin krijgt van Riek: dat iemand luistert.",
        "Als je ja zegt, vraag ik het alleen aan Martin.",
        "Niemand hoort het als Martin nu niet kan.",
    ]
    assert cast.talk("Martin").everything == "", "nobody is asked before she says yes"
    assert "🤝 Vraag een buur" not in (await riek.says("/kaart"), riek.buttons)[1], "once is enough"


async def test_a_connector_who_passes_it_on_sees_at_once_who_could(town: Town) -> None:
    cast = await meet_givers(town)
    nadia = await nadia_passes_on(cast)
    assert "vraag ik het alleen aan Martin" in nadia.heard
    await nadia.presses(ASK)
    assert "Doe jij dit?" in cast.talk("Martin").everything
    assert (cast.talk("Joke").everything, cast.talk("Riek").everything) == ("", "")


async def test_after_a_yes_both_hear_what_each_gives_and_gets_and_the_rule_about_money(town: Town) -> None:
    cast = await agreed(town)
    martin, riek = cast.talk("Martin").heard, cast.talk("Riek").heard
    assert "Jij geeft: boodschappen meenemen.\nJij krijgt: dat iemand luistert." in martin
    assert "Jij geeft: luisteren.\nJij krijgt: hulp bij de boodschappen." in riek
    assert "Tot 50 euro: geef de bon en het geld terug." in martin
    assert "Tot 50 euro: vraag de bon en het geld terug." in riek
    for said in (martin, riek):
        assert "Geen pas, geen pincode, niets lenen." in said
        assert "Lindestraat" not in said
        assert "020" not in said
    nadia = cast.talk("Nadia").heard
    assert "De wens van Riek is geregeld" in nadia
    assert "Martin" not in nadia.split("De wens")[1]


async def test_the_day_after_it_is_asked_how_it_went_and_words_of_thanks_go_on_as_they_are(
    town: Town,
) -> None:
    cast = await agreed(town)
    martin, riek = cast.talk("Martin"), cast.talk("Riek")
    await town.lives_to("2027-03-05 10:30")
    assert "gelukt" not in martin.heard
    await town.lives_to(NEXT_DAY)
    assert "Is het gelukt?" in martin.heard
    await martin.presses("👍 Ja")
    assert "Martin heeft je geholpen." in riek.heard
    await riek.presses("✏️ Zeg iets")
    await riek.says("Dank je wel jongen, ik was er blij mee.")
    assert "Riek zegt:\n“Dank je wel jongen, ik was er blij mee.”" in martin.heard
    (row,) = await rows(cast)
    assert row.state is ExchangeState.THANKED
    await martin.presses("✏️ Antwoord")
    assert "Ik geef het door aan Riek." in await martin.says("Graag gedaan, tot volgende week!")
    assert "Martin zegt:\n“Graag gedaan, tot volgende week!”" in riek.heard


async def test_not_done_is_fine_and_nobody_is_told(town: Town) -> None:
    cast = await agreed(town)
    await town.lives_to(NEXT_DAY)
    riek_before = cast.talk("Riek").everything
    assert "Dat geeft niet." in await cast.talk("Martin").presses("🤷 Niet gelukt")
    assert cast.talk("Riek").everything == riek_before
    assert (await rows(cast))[0].state is ExchangeState.FELL_THROUGH
    assert "🤝 Vraag een buur" in (await cast.talk("Riek").says("/kaart"), cast.talk("Riek").buttons)[1]


@pytest.mark.parametrize("name", ["Martin", "Riek"])
async def test_a_worry_leads_to_a_human_in_one_tap_and_the_other_hears_nothing(town: Town, name: str) -> None:
    cast = await agreed(town)
    other = cast.talk("Riek" if name == "Martin" else "Martin")
    before = other.everything
    await cast.talk(name).presses("💬 Ik heb zorgen")
    assert f"{name} wil graag met je praten." in cast.talk("Nadia").everything
    assert other.everything == before


async def test_who_has_a_question_first_asks_a_human_and_can_still_choose(town: Town) -> None:
    cast = await meet_givers(town)
    await (await nadia_passes_on(cast)).presses(ASK)
    martin = cast.talk("Martin")
    await martin.presses("❓ Eerst een vraag")
    await martin.says("Hoe zwaar is de tas?")
    assert "Hoe zwaar is de tas?" in cast.talk("Nadia").everything
    await martin.presses(GLADLY)
    assert "Martin doet het graag." in cast.talk("Riek").everything


async def test_somebody_else_first_and_who_was_left_out_never_hears_of_it(town: Town) -> None:
    cast = await meet_givers(town)
    nadia = await nadia_passes_on(cast)
    assert "alleen aan Joke" in await nadia.presses(NEXT)
    assert NEXT not in nadia.buttons
    await nadia.presses(ASK)
    await cast.talk("Joke").presses(NOT_NOW)
    assert "Ik weet nu niemand die ik mag vragen." in nadia.heard
    assert "Ik vraag niemand." in await nadia.presses("⏸️ Laat maar")
    assert cast.talk("Martin").everything == ""


async def test_in_english(town: Town) -> None:
    cast = await meet_givers(town)
    async with town.database.work() as work:
        for person in cast.people.values():
            await people.change(work, person.id, language="en")
    nadia, martin, riek = (cast.talk(one) for one in ("Nadia", "Martin", "Riek"))
    await nadia.says("/neighbours")
    for label in ("Riek", "🤝 Pass on a wish", "Thursday", "👍 Yes, ask"):
        await nadia.presses(label)
    assert "Riek would like help with groceries." in martin.heard
    await martin.presses("👍 I will do it")
    await town.lives_to(NEXT_DAY)
    await martin.presses("👍 Yes")
    await riek.presses("✏️ Say something")
    await riek.says("Thank you")
    assert "Riek says:\n“Thank you”" in martin.heard
    said = " ".join(one.everything for one in (nadia, martin, riek)).split()
    assert not {"je", "een", "het", "graag"} & {word.strip(".,!?").lower() for word in said}
