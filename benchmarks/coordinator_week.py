"""A week of one coordinator of three neighbourhoods with 400 made-up residents: taps, and words to read.

`python -m benchmarks.coordinator_week`; in docs/benchmarks.md stands what it gave.

Everything goes through the real bot over the local Telegram. In two neighbourhoods two connectors do what
came; in the third both do nothing all week. Neighbours begin, ask and answer. The coordinator reads what
comes, looks every morning at what waits, and once a week at how it all stands and at the figures.
"""

import asyncio
import tempfile
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from benchmarks.week_of_work import Day, does_what_came, first_button, words_since
from bot.settings import Settings
from bot.wiring import opened_database
from handlers.catalogue.choices import OFFERS
from handlers.speech.voice import SILENT
from storage import cards, roles
from storage.neighbourhoods import Neighbourhood
from storage.people import Person
from storage.tables.person import RoleName
from tests.town import AMSTERDAM, Beginning, Talk, Town, standing

KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="
MONDAY = datetime(2027, 3, 1, 10, 0, tzinfo=AMSTERDAM)
NAMES = ("De Linden", "Oost", "Bloemenbuurt")
RESIDENTS, WITH_TELEGRAM = 400, 12
"""`WITH_TELEGRAM`: of each neighbourhood those who use it this week; the others are called, or do nothing."""
JOYS = ("walk", "coffee", "games", "cooking")
CONNECTORS_TAP = ("Ja, vraag het", "Gesproken", "gesproken", "Gedaan", "komt", "Laat maar")
HERS = ("Bedank", "Gedaan", "Gesproken", "Is goed")
EVERY_DAY = ("/wachtrij",)
ONCE = {0: ("/check", "/drukte"), 2: ("/bedank",), 4: ("/kwartaal", "/overzicht")}
"""By day of the week."""


async def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(
            data_dir=Path(folder), database_url=f"sqlite:///{folder}/week.sqlite", field_key=KEY
        )
        async with (
            opened_database(settings) as database,
            standing(database, SILENT, Beginning(MONDAY)) as town,
        ):
            print(f"{len(NAMES)} neighbourhoods, {RESIDENTS} residents, one coordinator\n")
            print("| day | taps and commands | words to read |\n|---|---|---|")
            days = await _week(town)
    print(f"| the week | {sum(d.taps for d in days)} | {sum(d.words for d in days)} |")


async def _week(town: Town) -> list[Day]:
    places = [await town.neighbours.opens(name) for name in NAMES]
    ineke = await town.neighbours.add(places[0], "Ineke", role=RoleName.COORDINATOR)
    async with town.database.work() as work:
        for where in places[1:]:
            await roles.give(work, ineke.id, where.id, RoleName.COORDINATOR, town.now)
    connectors = [one for where in places for one in await _settle(town, where)]
    there = [one for one in connectors if one.neighbourhood_id != places[-1].id]
    hers, theirs = town.talk("ineke"), [town.talk(one.call_name.lower()) for one in there]
    seen, days = 0, list[Day]()
    for number in range(7):
        moment = MONDAY + timedelta(days=number)
        await town.lives_to(f"{moment:%Y-%m-%d} 10:30")
        await _neighbours_do(town, number)
        for talk in theirs:
            await does_what_came(talk, Day("theirs"), CONNECTORS_TAP)
        day = Day(f"{moment:%A}")
        await _she_works(hers, day, number)
        await town.lives_to(f"{moment:%Y-%m-%d} 19:00")
        day.words, seen = words_since(hers, seen), len(hers.phone.messages)
        days.append(day)
        print(f"| {day.name} | {day.taps} | {day.words} |", flush=True)
    return days


async def _settle(town: Town, where: Neighbourhood) -> list[Person]:
    """A third of the residents, and two connectors who know them."""
    first = where.name[0].lower()
    connectors = [
        await town.neighbours.add(where, f"Nadia{first}{number}", role=RoleName.CONNECTOR)
        for number in (1, 2)
    ]
    chance, offers = Random(where.id), [one.tag for one in OFFERS]
    share = RESIDENTS // len(NAMES) + (where.name == NAMES[0])
    for number in range(share):
        person = await town.neighbours.add(
            where,
            f"Buur{first}{number}",
            known_by=connectors[number % 2],
            enjoys=tuple(chance.sample(JOYS, 2)),
            offers=(chance.choice(offers[:6]),),
            phone_number=f"020 000 {1000 + number}" if number >= WITH_TELEGRAM else None,
        )
        async with town.database.work() as work:
            await cards.put_wishes(work, person.id, [chance.choice(offers[:6])], town.now)
    return connectors


async def _neighbours_do(town: Town, number: int) -> None:
    """In each neighbourhood somebody begins something, somebody asks a human, and who was asked answers."""
    for name in NAMES:
        first = name[0].lower()
        begins = town.talk(f"buur{first}{number}")
        await begins.says("/wandeling")
        for part in ("om ", "Bankje", "20 minuten"):
            await first_button(begins, part)
        asks = town.talk(f"buur{first}{number + 4}")
        await asks.says("/mens")
        await asks.says("Mag de hond mee?")
        for each in range(WITH_TELEGRAM):
            await first_button(town.talk(f"buur{first}{each}"), "Ja, ik kom" if each % 2 else "Nu niet")


async def _she_works(talk: Talk, day: Day, number: int) -> None:
    for command in (*EVERY_DAY, *ONCE.get(number, ())):
        await talk.says(command)
        day.taps += 1
    await does_what_came(talk, day, HERS)


if __name__ == "__main__":
    asyncio.run(main())
