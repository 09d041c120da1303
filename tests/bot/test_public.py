"""What is on, read by anybody: the same as hangs on the door, no neighbour, and as it is now."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import aiohttp
import pytest
import vobject
from axe_playwright_python.async_playwright import Axe
from icalendar import Calendar
from playwright.async_api import Page, ViewportSize, async_playwright

from bot.public.site import open_to_all
from bot.public.visits import EACH, TOGETHER, Visits
from bot.settings import Settings
from handlers.activity.changes import call_off, move
from storage import activities, language_signatures, neighbourhoods
from storage.activities import Activity
from storage.failure import Failure
from storage.neighbourhoods import Neighbourhood
from storage.tables.neighbourhood import NeighbourhoodState
from storage.tables.person import RoleName
from tests.browser import QUIET
from tests.town import MONDAY_NOON, Town

NARROW = ViewportSize(width=320, height=800)
OWN_WORDS = "<b onclick=alert(1)>breien & haken"


@asynccontextmanager
async def site(town: Town) -> AsyncIterator[str]:
    settings = Settings(_env_file=None, public_address="127.0.0.1:0")
    async with open_to_all(settings, town.database, town.playground.clock, "buren_bot") as address:
        yield address


async def planned(town: Town, where: Neighbourhood, days: int, host: int, **fields: Any) -> Activity:
    async with town.database.work() as work:
        spots = await neighbourhoods.places(work, where.id)
        moment = town.now + timedelta(days=days)
        return await activities.start(
            work,
            where.id,
            spots[0].id,
            moment,
            60,
            host_id=host,
            started_by_id=host,
            created_at=town.now,
            **fields,
        )


async def asked(address: str, path: str, **headers: str) -> tuple[int, str, str]:
    async with aiohttp.ClientSession() as session, session.get(address + path, headers=headers) as answer:
        return answer.status, await answer.text(), answer.headers.get("ETag", "")


def titles(calendar: str) -> list[str]:
    """As two programs that do not know each other read it."""
    one = [str(event["summary"]) for event in Calendar.from_ical(calendar).walk("VEVENT")]
    assert [event.summary.value for event in vobject.readOne(calendar).vevent_list] == one
    return one


async def test_page_and_calendar_show_what_is_public_and_a_stale_mark_gets_what_is_true_now(
    town: Town,
) -> None:
    where = await town.neighbours.opens()
    joke = await town.neighbours.add(where, "Joke", role=RoleName.CONNECTOR)
    walk = await planned(town, where, 1, joke.id)
    coffee = await planned(town, where, 2, joke.id, category="coffee")
    await planned(town, where, 3, joke.id, category="games", small=True)
    await planned(town, where, 3, joke.id, category="cooking", unseen=True)
    async with site(town) as address:
        _, before, mark = await asked(address, f"/{where.id}.ics")
        assert titles(before) == ["Wandelen", "Koffie drinken"]
        assert await asked(address, f"/{where.id}.ics", **{"If-None-Match": mark}) == (304, "", mark)
        status, said, _ = await asked(address, "/")
        assert status == 200
        assert "Wandelen" in said
        assert "Joke" not in said + before
        async with town.database.work() as work:
            await move(work, town.now, walk, walk.starts_at + timedelta(hours=2), walk.place_id)
            await call_off(work, town.now, coffee)
        status, after, new = await asked(address, f"/{where.id}.ics", **{"If-None-Match": mark})
        assert (status, titles(after)) == (200, ["Wandelen", "Gaat niet door: koffie drinken"])
        assert new != mark
        assert "SEQUENCE:1" in after
        assert "Gaat niet door" in (await asked(address, f"/{where.id}"))[1]


async def test_nothing_else_is_told_and_nothing_can_be_changed(town: Town) -> None:
    where = await town.neighbours.opens()
    joke = await town.neighbours.add(where, "Joke", role=RoleName.CONNECTOR)
    await planned(town, where, 1, joke.id)
    shut = await town.neighbours.opens("Oost")
    async with town.database.work() as work:
        spots = await neighbourhoods.places(work, where.id)
        await neighbourhoods.change(work, shut.id, state=NeighbourhoodState.PAUSED)
    async with site(town) as address:
        elsewhere = f"/{where.id}/{spots[1].id}"
        assert "Wandelen" not in (await asked(address, elsewhere))[1]
        assert titles((await asked(address, f"/{where.id}/{spots[0].id}.ics"))[1]) == ["Wandelen"]
        for path in (
            f"/{shut.id}",
            f"/{shut.id}.ics",
            f"/{shut.id}/{spots[0].id}",
            "/999999999",
            "/.env",
            "/x",
        ):
            status, said, *_ = await asked(address, path)
            assert (status, said) == (404, "Deze pagina is hier niet.\nGa terug en kies iets anders."), path
        assert "is not here" in (await asked(address, "/x", **{"Accept-Language": "en-GB,nl"}))[1]
        async with aiohttp.ClientSession() as session:
            assert (await session.post(address + "/", data={"a": "b"})).status == 405
        for mark in ("*", '"', "W/", "\xff", 'W/"x", "y"'):
            assert (await asked(address, elsewhere, **{"If-None-Match": mark}))[0] in (200, 304)
        statuses = [(await asked(address, "/stijl.css"))[0] for _ in range(EACH)]
        assert (statuses[0], statuses[-1]) == (200, 429)
        assert "over een minuut" in (await asked(address, "/stijl.css"))[1]
        town.playground.clock.move_by(timedelta(minutes=1))
        assert (await asked(address, "/stijl.css"))[0] == 200


def test_many_addresses_together_are_held_back_as_well_and_none_is_kept() -> None:
    visits = Visits()
    allowed = [visits.allows(f"10.0.0.{one}", MONDAY_NOON) for one in range(TOGETHER + 1)]
    assert (allowed[0], allowed[-2], allowed[-1]) == (True, True, False)
    assert visits.allows("10.0.0.1", MONDAY_NOON + timedelta(minutes=1))
    assert visits._asked.total() == 1


async def test_it_is_off_unless_somebody_turns_it_on(town: Town) -> None:
    async with open_to_all(Settings(_env_file=None), town.database, town.playground.clock, "x") as address:
        assert address == ""
    nowhere = Settings(_env_file=None, public_address="127.0.0.1:99999")
    with pytest.raises(Failure, match="PUBLIC_ADDRESS"):
        async with open_to_all(nowhere, town.database, town.playground.clock, "x"):
            raise AssertionError


async def violations(page: Page) -> list[str]:
    found = await Axe().run(page)
    return [f"{one['id']}: {node['html']}" for one in found.response["violations"] for node in one["nodes"]]


@pytest.mark.slow
async def test_in_a_browser_axe_finds_nothing_words_are_only_words_and_arabic_runs_from_the_right(
    town: Town, chromium: str
) -> None:
    where = await town.neighbours.opens()
    joke = await town.neighbours.add(where, "Joke", role=RoleName.CONNECTOR)
    await planned(town, where, 1, joke.id, category="own", title=OWN_WORDS)
    async with town.database.work() as work:
        await language_signatures.sign(work, "ar", "Yusuf", town.now)
    async with site(town) as address, async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=QUIET)
        page = await browser.new_page(viewport=NARROW, locale="nl-NL")
        await page.goto(address)
        assert await page.locator("h1").inner_text() == "Wat is er: De Linden"
        assert OWN_WORDS in (await page.locator("main").inner_text()).casefold()
        assert await violations(page) == []
        await page.click("text=العربية")
        assert await page.evaluate("getComputedStyle(document.body).direction") == "rtl"
        assert await page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]
        assert await violations(page) == []
        await page.keyboard.press("Tab")
        assert await page.evaluate("document.activeElement.href.includes('.ics')")
        await browser.close()
