"""A flyer in Martin's own words, with his yes before it is printed."""

from storage.tables.person import RoleName
from tests.stories.flyer.street import street
from tests.town import Town


async def test_nothing_is_printed_before_whoever_made_it_says_yes(town: Town) -> None:
    here = await street(town)
    assert "Wie gaat er gezellig mee wandelen?" in await here.makes_a_flyer(here.martin)
    seen = await here.martin.presses("Dit is goed")
    assert "Zo wordt het briefje." in seen
    assert "Martin." in seen
    assert "Lindestraat" not in seen
    assert "het bankje voor de apotheek" in seen
    assert await here.printed() == []
    await here.martin.presses("Zo ophangen")
    assert len(await here.printed()) == 1


async def test_own_words_stand_on_it_and_can_be_changed(town: Town) -> None:
    here = await street(town)
    await here.makes_a_flyer(here.martin)
    assert "“Loop je mee?”" in await here.martin.says("Loop je mee?")
    await here.martin.presses("Veranderen")
    assert "“Wie loopt er rustig mee?”" in await here.martin.says("Wie loopt er rustig mee?")
    await here.martin.presses("Zo ophangen")
    assert (await here.printed())[0]["headline"] == "Wie loopt er rustig mee?"


async def test_the_paper_says_it_all_and_no_more_than_a_first_name(town: Town) -> None:
    here = await street(town)
    await here.makes_a_flyer(here.martin)
    await here.martin.presses("Dit is goed")
    await here.martin.presses("Zo ophangen")
    (paper,) = await here.printed()
    assert paper | {"link": "", "typed": ""} == {
        "headline": "Wie gaat er gezellig mee wandelen?",
        "who": "Martin",
        "day": "Dinsdag 9 maart",
        "clock": "half 11 in de ochtend",
        "place": "Bij het bankje voor de apotheek",
        "how": "20 minuten lopen, rustig aan.",
        "free": "Gratis. Aanmelden hoeft niet.",
        "call": "Bel Nadia",
        "phone": "020 - 000 00 00",
        "scan": "Of scan met Telegram op je telefoon",
        "typed": "",
        "strip": "Wandelen met Martin",
        "link": "",
    }


async def test_the_street_stands_on_it_only_when_it_is_turned_on(town: Town) -> None:
    here = await street(town)
    await here.makes_a_flyer(here.martin)
    await here.martin.presses("Dit is goed")
    await here.martin.presses("Met mijn straat")
    assert "Martin, Lindestraat." in await here.martin.presses("Ja")
    await here.martin.presses("Zo ophangen")
    assert (await here.printed())[0]["who"] == "Martin, Lindestraat"


async def test_who_made_it_and_the_connector_both_get_the_file(town: Town) -> None:
    here = await street(town)
    await here.makes_a_flyer(here.martin)
    await here.martin.presses("Dit is goed")
    await here.martin.presses("Zo ophangen")
    for talk in (here.martin, here.nadia):
        files = [m["document"] for m in talk.phone.messages.values() if "document" in m]
        assert [file["file_name"] for file in files] == ["briefje.pdf"]
    assert "Het briefje van Martin" in here.nadia.heard


async def test_too_long_a_line_is_asked_again(town: Town) -> None:
    here = await street(town)
    await here.makes_a_flyer(here.martin)
    assert "Kun je het korter zeggen?" in await here.martin.says("wandelen " * 20)


async def test_a_connector_is_told_to_ask_whose_flyer_it_is(town: Town) -> None:
    here = await street(town)
    await here.makes_a_flyer(here.nadia)
    assert "Vraag Martin of dit goed is." in await here.nadia.presses("Dit is goed")


async def test_somebody_else_makes_no_flyer_of_my_activity(town: Town) -> None:
    here = await street(town)
    await town.neighbours.add(await town.neighbours.opens(), "Piet")
    assert "Dat kan ik niet voor je doen." in await here.makes_a_flyer(town.talk("piet"))


async def test_a_connector_finds_the_flyer_in_their_menu(town: Town) -> None:
    here = await street(town)
    await here.nadia.says("/start")
    await here.nadia.presses("🧰 Mijn werk")
    assert "De wandeling van Martin." in await here.nadia.presses("📄 Briefje maken")
    await here.nadia.presses("Maak een briefje")
    await here.nadia.presses("Dit is goed")
    await here.nadia.presses("Zo ophangen")
    assert len(await here.printed()) == 1


async def test_an_activity_that_is_planned_has_a_flyer_for_its_connector_and_who_started_it(
    town: Town,
) -> None:
    here = await street(town)
    for talk in (here.nadia, here.martin):
        await talk.says("/wandelingen")
        assert "We maken een briefje." in await talk.presses("📄 Maak een briefje")


async def test_without_an_activity_there_is_nothing_to_print_but_a_way_on(town: Town) -> None:
    where = await town.neighbours.opens()
    await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    nadia = town.talk("nadia")
    heard = await nadia.says("/briefje")
    assert "Een briefje hoort bij een afspraak." in heard
    assert "Wat zou je graag samen doen?" in heard
    for label in ("🚶 Wandelen", "woensdag, half 11", "Bankje apotheek", "20 minuten"):
        await nadia.presses(label)
    assert any("Maak een briefje" in one.label for one in nadia.phone.all_buttons())


async def test_the_command_shows_a_neighbour_only_what_they_started(town: Town) -> None:
    here = await street(town)
    assert "De wandeling van Martin." in await here.martin.says("/briefje")
    await town.neighbours.add((await town.neighbours.opens("De Eiken")), "Piet")
    assert "De wandeling van Martin." not in await town.talk("piet").says("/briefje")
