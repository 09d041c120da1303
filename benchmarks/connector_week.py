"""A week of a connector with 40 people and three groups: taps, and words to read.

`python -m benchmarks.connector_week`; in docs/benchmarks.md stands what it gave.

Everything goes through the real bot over the local Telegram: neighbours begin, answer and ask; she does what
waits. What she reads is every message that comes, whole, and what is drawn over.
"""

import asyncio
import tempfile
from datetime import datetime, timedelta
from pathlib import Path

from benchmarks.week_of_work import Day, does_what_came, first_button, words_since
from bot.settings import Settings
from bot.wiring import opened_database
from handlers.catalogue.choices import OFFERS
from handlers.speech.voice import SILENT
from storage import cards, groups, people
from storage.neighbourhoods import Neighbourhood
from storage.people import Person
from storage.tables.group import GroupPhase, MembershipState, Via
from storage.tables.person import RoleName
from tests.town import AMSTERDAM, Beginning, Town, standing

KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="
MONDAY = datetime(2027, 3, 1, 10, 0, tzinfo=AMSTERDAM)
PEOPLE, BY_PHONE, GROUPS, IN_A_GROUP = 40, 10, 3, 6
MOST_WORDS = 150
JOYS = ("walk", "coffee", "games", "cooking")
BEGIN = {0: "1", 2: "7", 4: "13"}
ASKS = {1: "Mag de hond mee?", 3: "Ik kan vrijdag niet.", 5: "Waar is het buurthuis?"}
HER_TAPS = ("Ja, vraag het", "Gesproken", "gesproken", "Gedaan", "komt", "Laat maar")
"""What she presses where it is offered, in this order."""


async def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(
            data_dir=Path(folder), database_url=f"sqlite:///{folder}/week.sqlite", field_key=KEY
        )
        async with (
            opened_database(settings) as database,
            standing(database, SILENT, Beginning(MONDAY)) as town,
        ):
            days = await _week(town)
    print(f"{PEOPLE} people, {BY_PHONE} of them by phone, {GROUPS} groups\n")
    print("| day | taps | words to read |\n|---|---|---|")
    for day in days:
        print(f"| {day.name} | {day.taps} | {day.words} |")
    print(f"| a day | {sum(d.taps for d in days) / 7:.1f} | {sum(d.words for d in days) / 7:.0f} |")
    print(f"\nat most {MOST_WORDS} words: {sum(day.words <= MOST_WORDS for day in days)} of {len(days)} days")


async def _week(town: Town) -> list[Day]:
    where = await town.neighbours.opens()
    nadia = await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    known = [await _neighbour(town, where, nadia, number) for number in range(PEOPLE)]
    await _groups(town, where, nadia, known)
    talk, seen, days = town.talk("nadia"), 0, list[Day]()
    for number in range(7):
        moment = MONDAY + timedelta(days=number)
        await town.lives_to(f"{moment:%Y-%m-%d} 10:30")
        await _neighbours_do(town, number)
        day = Day(f"{moment:%A}")
        await does_what_came(talk, day, HER_TAPS)
        await town.lives_to(f"{moment:%Y-%m-%d} 16:00")
        await does_what_came(talk, day, HER_TAPS)
        await town.lives_to(f"{moment:%Y-%m-%d} 19:00")
        day.words, seen = words_since(talk, seen), len(talk.phone.messages)
        days.append(day)
    return days


async def _neighbour(town: Town, where: Neighbourhood, nadia: Person, number: int) -> Person:
    offers = [one.tag for one in OFFERS]
    person = await town.neighbours.add(
        where,
        f"Buur{number}",
        known_by=nadia,
        enjoys=(JOYS[number % 4], JOYS[(number + 1) % 4]),
        offers=(offers[number % 6],),
        phone_number=f"020 000 {1000 + number}" if number >= PEOPLE - BY_PHONE else None,
    )
    async with town.database.work() as work:
        await cards.put_wishes(work, person.id, [offers[(number + 1) % 6]], town.now)
        await people.change(work, person.id, walk_minutes=20)
    return person


async def _groups(town: Town, where: Neighbourhood, nadia: Person, known: list[Person]) -> None:
    async with town.database.work() as work:
        for number in range(GROUPS):
            made = await groups.begin(
                work,
                where.id,
                town.now,
                phase=GroupPhase.MEETING,
                name=f"Groep {number}",
                supporter_id=nadia.id,
            )
            for one in known[number * IN_A_GROUP : (number + 1) * IN_A_GROUP]:
                await groups.put(work, made.id, one.id, MembershipState.MEMBER, town.now, via=Via.FOUNDER)


async def _neighbours_do(town: Town, number: int) -> None:
    """Three begin a walk, three ask a human something, and who was asked says yes or not now."""
    if number in BEGIN:
        talk = town.talk(f"buur{BEGIN[number]}")
        await talk.says("/wandeling")
        await first_button(talk, "om ", "half")
        await first_button(talk, "Bankje")
        await first_button(talk, "20 minuten")
    if number in ASKS:
        talk = town.talk(f"buur{20 + number}")
        await talk.says("/mens")
        await talk.says(ASKS[number])
    for each in range(PEOPLE - BY_PHONE):
        talk = town.talk(f"buur{each}")
        await first_button(talk, "Ja, ik kom" if each % 2 else "Nu niet")


if __name__ == "__main__":
    asyncio.run(main())
