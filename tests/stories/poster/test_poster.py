"""The week on a poster, by whoever keeps the door; who scans it is asked nothing."""

from typing import Any

import pytest

from handlers.delivery.attachments import MAKERS, File
from storage import conversations, neighbourhoods
from storage.tables.person import CameBy
from tests.stories.beginning import town_with_joke
from tests.stories.calendar.test_calendar import planned
from tests.stories.coordinating import answers, coordinated_by, scans
from tests.town import Town


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What stands on each poster that is made."""
    seen: list[dict[str, Any]] = []
    really = MAKERS["poster"]

    def make(**words: Any) -> File:
        seen.append(words)
        return really(**words)

    monkeypatch.setitem(MAKERS, "poster", make)
    return seen


async def test_what_is_public_this_week_hangs_at_the_door_and_who_scans_it_may_come(
    town: Town, printed: list[dict[str, Any]]
) -> None:
    joke = await town_with_joke(town)
    await planned(town, joke, 1, cost_cents=250)
    await planned(town, joke, 2, small=True)
    await planned(town, joke, 8, category="coffee")
    talk = town.talk("joke")
    assert "Dit is de week op papier." in await talk.says("/poster")
    await talk.presses("Groter, op A3")
    await talk.presses("Volgende week")
    sent = [m["document"]["file_name"] for m in talk.phone.messages.values() if "document" in m]
    assert sent == ["weekposter-a4.pdf", "weekposter-a3.pdf", "weekposter-a4.pdf"]
    assert printed[0]["title"] == "Deze week in De Linden"
    assert printed[0]["days"] == "Maandag 1 maart tot en met zondag 7 maart"
    assert printed[0]["rows"] == [
        {
            "what": "Wandelen",
            "when": "Dinsdag 2 maart, 12 uur in de middag",
            "where": "Bij het bankje voor de apotheek. Het kost 2 euro 50.",
            "drawing": "1F6B6",
        }
    ]
    assert [one["what"] for one in printed[2]["rows"]] == ["Koffie drinken"]

    martin = town.newcomer("Martin")
    heard = await scans(
        town, martin, f"https://t.me/{town.runtime.bot.username}?start=w_{joke.neighbourhood_id}"
    )
    assert "Wil je mee wandelen?" in heard
    async with town.database.read() as work:
        found = await conversations.find(work, martin.telegram_id)
    assert found is not None
    assert found.came_by is CameBy.FLYER


async def test_a_flyer_without_an_activity_says_where_to_come_and_in_whose_name(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    where, ineke = await coordinated_by(town)
    seen: list[dict[str, Any]] = []
    really = MAKERS["come_and_look"]

    def make(**words: str) -> File:
        seen.append(words)
        return really(**words)

    monkeypatch.setitem(MAKERS, "come_and_look", make)
    async with town.database.work() as work:
        _, hall = await neighbourhoods.places(work, where.id)
        await neighbourhoods.change_place(work, hall.id, walk_in="dinsdag van tien tot twaalf")
    await ineke.says("/buurt")
    await answers(ineke, "🏢 Organisatie", "Prisma")
    await ineke.says("/briefje")
    await answers(ineke, "👋 Kom eens kijken", "Buurthuis", "👍 Dit is goed")
    assert "Het briefje is klaar." in ineke.heard
    assert (seen[0]["organisation"], seen[0]["headline"], seen[0]["when"], seen[0]["where"]) == (
        "Prisma",
        "Kom eens kijken. Iedereen is welkom.",
        "Dinsdag van tien tot twaalf",
        "Buurthuis, de deur van het buurthuis",
    )
    await town.neighbours.add(where, "Joke")
    assert "Kom eens kijken" not in "".join(
        (await town.talk("joke").says("/briefje"), *town.talk("joke").buttons)
    )


async def test_an_empty_week_says_so_and_a_neighbour_makes_none(town: Town) -> None:
    joke = await town_with_joke(town)
    await planned(town, joke, 8)
    talk = town.talk("joke")
    assert "In die week is er niets meer" in await talk.says("/poster")
    assert "Dit is de week op papier." in await talk.presses("Volgende week")
    martin = town.newcomer("Martin")
    assert "papier" not in await martin.says("/poster")
    assert "Deze link werkt niet meer." in await scans(
        town, martin, f"https://t.me/{town.runtime.bot.username}?start=w_77"
    )
