"""What is good to know of an activity: told by who leads it, and read by everybody before they say yes."""

from typing import Any

import pytest

from handlers.activity.details import euro_cents
from storage import activities
from storage.activities import Activity
from storage.people import Person
from storage.tables.person import RoleName
from tests.diary import activity_on, skip_to, the_activity
from tests.stories.somebody import comes_along
from tests.town import Talk, Town


async def piet_hosts(town: Town, **fields: Any) -> tuple[Activity, dict[str, Person], Talk]:
    """Piet leads coffee on Tuesday, Joke comes; Nadia is connector."""
    where = await town.neighbours.opens()
    nadia = await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    piet = await town.neighbours.add(where, "Piet", known_by=nadia)
    joke = await town.neighbours.add(where, "Joke", known_by=nadia)
    activity = await activity_on(
        town, where, "2027-03-09 10:30", coming=(piet, joke), host=piet, category="coffee", **fields
    )
    return activity, {"Nadia": nadia, "Piet": piet, "Joke": joke}, town.talk("piet")


async def opens(talk: Talk) -> str:
    await talk.says("/wandelingen")
    return await talk.presses("Meer zeggen")


async def test_a_host_tells_what_it_costs_what_to_bring_and_what_is_spoken(town: Town) -> None:
    activity, _, piet = await piet_hosts(town)
    assert "Er staat nog niets bij.\nWat wil je erbij zeggen?" in await opens(piet)
    await piet.presses("Wat het kost")
    assert "Het kost 2 euro." in await piet.presses("2 euro")
    await piet.presses("Meenemen")
    assert "Neem mee: een kopje." in await piet.says("een kopje")
    await piet.presses("Welke talen")
    await piet.presses("Nederlands")
    await piet.says("Turks")
    heard = await piet.presses("Klaar")
    assert "Het kost 2 euro.\nNeem mee: een kopje.\nWe spreken Nederlands en Turks." in heard
    told = await the_activity(town, activity)
    assert (told.cost_cents, told.bring, told.languages) == (200, "een kopje", "nl,tr")
    assert "Het kost 2 euro.\nNeem mee: een kopje." in await piet.says("/wandelingen")


async def test_it_is_taken_back_the_same_way(town: Town) -> None:
    activity, _, piet = await piet_hosts(town, cost_cents=500, bring="een stoel", languages="nl")
    await opens(piet)
    await piet.presses("Wat het kost")
    await piet.presses("👍 Niets")
    await piet.presses("Meenemen")
    await piet.presses("👍 Niets")
    told = await the_activity(town, activity)
    assert (told.cost_cents, told.bring, told.languages) == (0, None, "nl")


async def test_neither_a_connector_nor_a_neighbour_tells_it_for_who_leads_it(town: Town) -> None:
    await piet_hosts(town)
    await town.talk("nadia").says("/wandelingen")
    assert town.talk("nadia").buttons == ["🛑 Stop om veiligheid", "📄 Maak een briefje"]
    assert "Je hebt nu geen afspraak." in await town.talk("joke").says("/wandelingen")


@pytest.mark.parametrize("said", ["heel veel", "51 euro", "-3", "9" * 4000, "💶", "\u202e2"])
async def test_what_is_no_price_is_asked_again_and_nothing_is_lost(town: Town, said: str) -> None:
    activity, _, piet = await piet_hosts(town, cost_cents=100)
    await opens(piet)
    await piet.presses("Wat het kost")
    heard = await piet.says(said)
    if euro_cents(said) is None:
        assert "Meer dan 50 euro kan niet." in heard
        assert (await the_activity(town, activity)).cost_cents == 100
        await piet.says("2,50")
        assert "Het kost 2 euro 50." in piet.heard
    else:
        assert (await the_activity(town, activity)).cost_cents == 200


@pytest.mark.parametrize(
    ("said", "cents"),
    [
        ("2", "200"),
        ("€ 2,5", "250"),
        ("0,50 euro", "50"),
        ("٢ euro", "200"),
        ("2,-", "200"),
        ("50 euro", "5000"),
        ("50,01", None),
        ("", None),
    ],
)
def test_a_price_as_people_write_it(said: str, cents: str | None) -> None:
    assert euro_cents(said) == cents


async def test_it_is_read_by_who_looks_and_by_who_says_yes(town: Town) -> None:
    await piet_hosts(town, cost_cents=250, bring="een kopje", languages="nl,ar")
    ali = town.newcomer("Ali")
    heard = await ali.says("/kijk")
    assert "Goed om te weten.\nHet kost 2 euro 50.\nNeem mee: een kopje." in heard
    assert "We spreken Nederlands en Arabisch." in heard
    assert "Neem mee: een kopje." in await comes_along(ali)


async def test_what_costs_nothing_has_nothing_more_to_read(town: Town) -> None:
    await piet_hosts(town)
    assert "Goed om te weten" not in await town.newcomer("Ali").says("/kijk")


async def test_the_reminder_says_what_to_bring(town: Town) -> None:
    await piet_hosts(town, bring="een kopje")
    joke = town.talk("joke")
    await skip_to(town, "2027-03-08 10:05")
    assert "Neem mee: een kopje." in joke.heard


async def test_own_words_of_a_host_who_is_erased_are_gone(town: Town) -> None:
    activity, people, _ = await piet_hosts(town, bring="een kopje")
    async with town.database.work() as work:
        await activities.change(work, activity.id, started_by_id=people["Joke"].id)
    piet = town.talk("piet")
    await piet.says("/vergeetmij")
    await piet.presses("weg")
    assert (await the_activity(town, activity)).bring is None
