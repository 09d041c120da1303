"""A flyer in Martin's own words, with his yes before it is printed; who scans it is asked nothing."""

from datetime import timedelta
from typing import Any

import pytest

from handlers.activity.changes import move
from handlers.notices.notify import say_in_chat
from handlers.texts.message import Button, Message
from storage import activities, attendance, flyers, neighbourhoods, people, prints
from storage.activities import Activity
from storage.people import Person
from storage.tables.contact import FlyerState
from storage.tables.person import RoleName
from tests.diary import skip_to
from tests.stories.somebody import comes_along
from tests.town import AMSTERDAM, Talk, Town


class Street:
    """Nadia knows Martin, who has started an activity on Tuesday at half past ten."""

    def __init__(self, town: Town, martin: Person, activity: Activity) -> None:
        self.town, self.activity, self.martin_id = town, activity, martin.id
        self.nadia, self.martin = town.talk("nadia"), town.talk("martin")

    async def makes_a_flyer(self, talk: Talk) -> str:
        """As the button under "your activity is ready" does."""
        async with self.town.database.work() as work:
            offer = Message(
                "activity-flyer",
                {},
                (Button("activity-nobody.flyer", "make_flyer", {"activity": self.activity.id}),),
            )
            await say_in_chat(work, self.town.now, talk.telegram_id, offer, key=f"offer:{talk.telegram_id}")
        await self.town.settle()
        return await talk.presses("briefje")

    async def printed(self) -> list[dict[str, Any]]:
        async with self.town.database.read() as work:
            return [one.params for one in await prints.all_of_them(work)]


async def street(town: Town) -> Street:
    where = await town.neighbours.opens()
    nadia = await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    async with town.database.read() as work:
        street_of_martin = (await neighbourhoods.areas(work, where.id))[1]
        place = (await neighbourhoods.places(work, where.id))[0]
    martin = await town.neighbours.add(
        where, "Martin", known_by=nadia, area_id=street_of_martin.id, wants_slow=True
    )
    async with town.database.work() as work:
        starts_at = town.now.fromisoformat("2027-03-09 10:30").replace(tzinfo=AMSTERDAM)
        activity = await activities.start(
            work,
            where.id,
            place.id,
            starts_at,
            20,
            started_by_id=martin.id,
            host_id=nadia.id,
            created_at=town.now,
        )
    return Street(town, martin, activity)


async def test_who_is_of_the_team_has_the_badge_on_paper(town: Town) -> None:
    here = await street(town)
    async with town.database.work() as work:
        await activities.change(work, here.activity.id, started_by_id=here.activity.host_id)
    await here.makes_a_flyer(here.nadia)
    assert "Nadia van het team." in await here.nadia.presses("Dit is goed")
    await here.nadia.presses("Zo ophangen")
    assert (await here.printed())[0]["who"] == "Nadia van het team"


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


async def hung(town: Town) -> tuple[Street, str]:
    here = await street(town)
    async with town.database.work() as work:
        flyer = await flyers.approve(work, here.activity.id, here.martin_id, "Wie gaat er mee?", town.now)
    assert flyer.state is FlyerState.APPROVED
    return here, flyer.token


async def test_who_scans_it_sees_the_activity_and_is_asked_nothing(town: Town) -> None:
    here, token = await hung(town)
    joke = town.newcomer("Joke")
    heard = await joke.says(f"/start {token}")
    assert "Ik ben de Buren-bot, een computer." in heard
    assert "Martin gaat wandelen." in heard
    assert joke.buttons[:3] == ["👍 Ik kom", "🤷 Misschien", "➡️ Vertel meer"]
    assert "Er is een bank." in await joke.presses("Vertel meer")
    async with town.database.read() as work:
        assert await people.find_by_telegram(work, joke.telegram_id) is None
        assert await attendance.of_chat(work, here.activity.id, joke.telegram_id) is None


@pytest.mark.parametrize("way", ["{code}", " {spaced} ", "https://t.me/buren_bot?start={token}"])
async def test_who_cannot_scan_types_the_code_or_pastes_the_link(town: Town, way: str) -> None:
    """Some apps open the chat and drop what stood in the link: then `/start` comes alone."""
    _, token = await hung(town)
    code = flyers.code_of(token)
    joke = town.newcomer("Joke")
    await joke.says("/start")
    heard = await joke.says(way.format(code=code, spaced=" ".join(code.upper()), token=token))
    assert "Martin gaat wandelen." in heard


async def test_the_paper_says_the_code(town: Town) -> None:
    here = await street(town)
    await here.makes_a_flyer(here.martin)
    await here.martin.presses("Dit is goed")
    await here.martin.presses("Zo ophangen")
    [paper] = await here.printed()
    assert paper["typed"] == f"Of stuur de code: {flyers.code_of(paper['link'].partition('start=')[2])}"
    assert len(paper["typed"]) > len("Of stuur de code: ")


async def test_perhaps_keeps_nothing_and_coming_is_one_tap(town: Town) -> None:
    here, token = await hung(town)
    joke = town.newcomer("Joke")
    await joke.says(f"/start {token}")
    assert "Je mag ook gewoon komen." in await joke.presses("Misschien")
    await comes_along(joke)
    async with town.database.read() as work:
        mine = await attendance.of_chat(work, here.activity.id, joke.telegram_id)
    assert mine is not None
    assert mine.comes


async def test_a_yes_to_a_message_before_is_kept_without_a_name_and_follows_a_move(town: Town) -> None:
    here, token = await hung(town)
    joke = town.newcomer("Joke")
    await joke.says(f"/start {token}")
    await comes_along(joke)
    assert "Ik stuur je een bericht: maandag 8 maart." in await joke.presses("Ja, graag")
    async with town.database.work() as work:
        activity = await activities.get(work, here.activity.id)
        await move(work, town.now, activity, activity.starts_at + timedelta(days=2), activity.place_id)
    await skip_to(town, "2027-03-08 10:05")
    assert "Wat doe jij?" not in joke.heard
    await skip_to(town, "2027-03-10 10:05")
    assert "We gaan wandelen: morgen, donderdag 11 maart." in joke.heard
    await joke.presses("👎 Ik kan niet")
    async with town.database.read() as work:
        assert not await attendance.coming(work, activity.id)
        assert await people.find_by_telegram(work, joke.telegram_id) is None


async def test_without_a_name_not_coming_is_one_tap_and_can_be_typed(town: Town) -> None:
    here, token = await hung(town)
    joke = town.newcomer("Joke")
    await joke.says(f"/start {token}")
    await comes_along(joke)
    await joke.presses("Ja, graag")
    assert "Je gaat mee wandelen." in await joke.says("/kijk")
    assert "👍 Ik kom" not in joke.buttons
    await joke.says("ik kan niet komen")
    await joke.presses("👎 Ik kan niet")
    assert await joke.presses("👍 Ik kom")
    await joke.presses("Toch niet komen")
    async with town.database.read() as work:
        assert not await attendance.coming(work, here.activity.id)
    await skip_to(town, "2027-03-08 10:05")
    assert "morgen" not in joke.heard


async def test_after_the_activity_the_code_still_leads_somewhere(town: Town) -> None:
    here, token = await hung(town)
    async with town.database.work() as work:
        await activities.change(work, here.activity.id, starts_at=town.now - timedelta(hours=2))
    joke = town.newcomer("Joke")
    assert "De wandeling van Martin is geweest." in await joke.says(f"/start {token}")


async def test_a_flyer_that_was_never_made_leads_to_the_ordinary_start(town: Town) -> None:
    await hung(town)
    joke = town.newcomer("Joke")
    assert "wandeling van Martin" not in await joke.says("/start f_nietbestaand")
    assert joke.buttons
