"""What is on: to be looked at by everybody, without a question asked."""

from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import select

from handlers.activity.attending import expect
from storage import activities, neighbourhoods
from storage.activities import Activity
from storage.people import Person
from storage.tables.activity import ActivityState
from storage.tables.person import PersonRow
from tests.stories.beginning import town_with_joke
from tests.stories.somebody import comes_along
from tests.town import Town


async def activity_of(town: Town, host: Person, days: int = 1, **fields: Any) -> Activity:
    async with town.database.work() as work:
        return await activities.start(
            work,
            host.neighbourhood_id,
            1,
            town.now + timedelta(days=days),
            20,
            host_id=host.id,
            started_by_id=host.id,
            created_at=town.now,
            **fields,
        )


async def test_anybody_may_look_and_nothing_is_kept_of_them(town: Town) -> None:
    joke = await town_with_joke(town)
    await activity_of(town, joke)
    martin = town.newcomer("Martin")
    heard = await martin.says("/kijk")
    for said in (
        "Op dinsdag 2 maart.",
        "Om 12 uur in de middag.",
        "Bij het bankje voor de apotheek.",
        "Joke van het team is er.",
        "Aanmelden hoeft niet.",
    ):
        assert said in heard
    assert any(button.label == "👍 Ik kom" for button in martin.phone.all_buttons())
    async with town.database.work() as work:
        assert len(await work.all(select(PersonRow))) == 1


async def test_anybody_may_come_along(town: Town) -> None:
    joke = await town_with_joke(town)
    activity = await activity_of(town, joke)
    martin = town.newcomer("Martin")
    await martin.says("/kijk")
    assert "werkt niet" not in await comes_along(martin)
    async with town.database.work() as work:
        assert await activities.taken_places(work, activity.id) == 1


async def test_three_at_a_time_and_then_more(town: Town) -> None:
    joke = await town_with_joke(town)
    for day in range(1, 6):
        await activity_of(town, joke, day)
    martin = town.newcomer("Martin")
    heard = await martin.says("/kijk")
    assert heard.count("Wil je mee wandelen?") == 3
    assert "Er is nog meer." in heard
    heard = await martin.presses("➡️ Laat meer zien")
    assert heard.count("Wil je mee wandelen?") == 2
    assert "Op zaterdag 6 maart." in heard


@pytest.mark.parametrize(
    "fields", [{"small": True}, {"state": ActivityState.CALLED_OFF}], ids=["small", "off"]
)
async def test_small_rounds_and_what_is_off_are_not_shown(town: Town, fields: dict[str, Any]) -> None:
    joke = await town_with_joke(town)
    await activity_of(town, joke, **fields)
    assert "Er is nu nog niets." in await town.newcomer("Martin").says("/kijk")


async def test_a_full_activity_says_so(town: Town) -> None:
    joke = await town_with_joke(town)
    activity = await activity_of(town, joke, most=1)
    async with town.database.work() as work:
        assert await expect(work, town.now, activity, None, 1)
    martin = town.newcomer("Martin")
    assert "Er is geen plek meer bij de wandeling." in await martin.says("/kijk")
    assert not [button for button in martin.phone.all_buttons() if button.label == "👍 Ik kom"]


async def test_whoever_comes_may_take_somebody_along(town: Town) -> None:
    joke = await town_with_joke(town)
    activity = await activity_of(town, joke)
    where = await neighbourhood_of(town, joke)
    riek = await town.neighbours.add(where, "Riek")
    async with town.database.work() as work:
        assert await expect(work, town.now, activity, riek.id)
    talk = town.talk("riek")
    assert "Je gaat mee wandelen." in await talk.says("/kijk")
    heard = await talk.presses("➕ Neem iemand mee")
    link = next(line for line in heard.splitlines() if line.startswith("https://t.me/"))
    piet = town.newcomer("Piet")
    assert "Hoi! Riek neemt je mee." in await piet.says(f"/start {link.partition('start=')[2]}")


async def neighbourhood_of(town: Town, person: Person) -> neighbourhoods.Neighbourhood:
    async with town.database.work() as work:
        return await neighbourhoods.get(work, person.neighbourhood_id)


async def test_open_doors_are_shown_as_well(town: Town) -> None:
    await town_with_joke(town)
    async with town.database.work() as work:
        await neighbourhoods.change_place(work, 2, walk_in="elke dinsdag in de ochtend")
    heard = await town.newcomer("Martin").says("/kijk")
    assert "Hier kun je zo naar binnen.\nBuurthuis: elke dinsdag in de ochtend." in heard


async def test_with_several_neighbourhoods_one_chooses_and_then_looks(town: Town) -> None:
    await town_with_joke(town)
    await town.neighbours.opens("De Dreef")
    martin = town.newcomer("Martin")
    assert "In welke buurt woon je?" in await martin.says("/kijk")
    assert "Er is nu nog niets." in await martin.presses("De Dreef")


async def test_whoever_looks_halfway_a_question_finds_it_again(town: Town) -> None:
    await town_with_joke(town)
    martin = town.newcomer("Martin")
    await martin.says("/start")
    heard = await martin.says("/kijk")
    assert heard.index("Er is nu nog niets.") < heard.index("Zullen we beginnen?")
