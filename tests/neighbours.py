"""Puts people straight into the database, for tests whose story starts when they are already known."""

from datetime import UTC, datetime
from typing import Any

from bot.playground.playground import Playground
from storage import cards, consents, contact_routes, neighbourhoods, people, roles
from storage.database import Database
from storage.neighbourhoods import Neighbourhood
from storage.people import Person
from storage.tables.card import DayPart
from storage.tables.neighbourhood import NeighbourhoodState
from storage.tables.person import PersonState, Purpose, RoleName, RouteKind

LONG_AGO = datetime(2027, 1, 4, 12, 0, tzinfo=UTC)


class Neighbours:
    """`opens()` makes a neighbourhood; the others put somebody in it."""

    def __init__(self, database: Database, playground: Playground) -> None:
        self._database = database
        self._playground = playground

    async def opens(self, name: str = "De Linden") -> Neighbourhood:
        """An open neighbourhood with two places and two streets."""
        async with self._database.work() as work:
            made = await neighbourhoods.begin(
                work,
                name,
                state=NeighbourhoodState.OPEN,
                confidant="Ruth, 020 000 00 01",
                phone="020 000 00 00",
                house_rules="We zijn aardig voor elkaar.",
                privacy_text="Alleen wat nodig is.",
                opened_at=LONG_AGO,
            )
            await neighbourhoods.add_place(
                work,
                made.id,
                "Bankje apotheek",
                landmark="het bankje voor de apotheek",
                bench=True,
                step_free=True,
            )
            await neighbourhoods.add_place(
                work, made.id, "Buurthuis", landmark="de deur van het buurthuis", x=150
            )
            await neighbourhoods.add_area(work, made.id, "Lindestraat", x=20)
            await neighbourhoods.add_area(work, made.id, "Esdoornplein", x=200, y=100)
            return made

    async def add(
        self,
        where: Neighbourhood,
        name: str,
        *,
        role: RoleName | None = None,
        known_by: Person | None = None,
        consents_to: tuple[Purpose, ...] = tuple(Purpose),
        enjoys: tuple[str, ...] = ("walk",),
        offers: tuple[str, ...] = (),
        phone_number: str | None = None,
        **fields: Any,
    ) -> Person:
        """Somebody with a phone on Telegram, or with `phone_number` somebody without."""
        telegram_id = None
        if phone_number is None:
            phone = self._playground.telegram.add_person(name, "nl", role or "neighbour")
            phone.started = True
            telegram_id = phone.person.telegram_id
        async with self._database.work() as work:
            person = await people.meet(
                work,
                where.id,
                LONG_AGO,
                telegram_id=telegram_id,
                call_name=name,
                state=PersonState.TAKING_PART,
                known_by_id=known_by.id if known_by else None,
                **fields,
            )
            for purpose in consents_to:
                await consents.give(work, person.id, purpose, LONG_AGO, spoken=telegram_id is None)
            if phone_number is not None:
                await contact_routes.put(work, person.id, RouteKind.PHONE, phone_number)
            if role:
                await roles.give(work, person.id, where.id, role, LONG_AGO)
            await cards.put_interests(work, person.id, list(enjoys), LONG_AGO)
            await cards.put_offers(work, person.id, list(offers), LONG_AGO)
            await cards.put_times(
                work,
                person.id,
                [(day, part) for day in range(7) for part in (DayPart.MORNING, DayPart.AFTERNOON)],
            )
        return person
