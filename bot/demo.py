"""A demo neighbourhood with a few people in it, so that there is somebody to walk with at once.

The street, the places and the names are made up; only Martin comes from the source document.
"""

from dataclasses import dataclass
from datetime import datetime

from bot.playground.people import FIRST_PEOPLE
from storage import cards, consents, contact_routes, neighbourhoods, people, roles
from storage.neighbourhoods import Neighbourhood
from storage.people import Person
from storage.tables.card import DayPart
from storage.tables.neighbourhood import NeighbourhoodState
from storage.tables.person import PersonState, Purpose, RoleName, RouteKind
from storage.work import Work

DAYTIME = tuple((day, part) for day in range(7) for part in (DayPart.MORNING, DayPart.AFTERNOON))


@dataclass(frozen=True, slots=True)
class Demo:
    """Somebody of the demo. `key`: their phone in the playground; None is somebody without Telegram."""

    name: str
    key: str | None = None
    role: RoleName | None = None
    enjoys: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
    wishes: tuple[str, ...] = ()
    walk_minutes: int = 40
    wants_benches: bool = False
    phone: str = ""
    area: int = 0
    times: tuple[tuple[int, DayPart], ...] = DAYTIME


STAFF = (
    Demo("Nadia", "nadia", RoleName.CONNECTOR, ("walk", "coffee")),
    Demo("Ineke", "ineke", RoleName.COORDINATOR),
)
NEIGHBOURS = (
    Demo("Joke", "joke", None, ("walk", "coffee"), ("listening",), ("groceries",)),
    Demo("Piet", "piet", None, ("walk", "garden"), ("jobs",), ("listening",), area=1),
    Demo(
        "Riek",
        None,
        None,
        ("walk", "games", "coffee"),
        ("cooking",),
        ("groceries",),
        10,
        True,
        "020 000 00 03",
    ),
)
"""Martin is not here: he has not started yet."""


async def make_demo(work: Work, now: datetime) -> Neighbourhood:
    """An open neighbourhood; Joke calls Riek, who has no Telegram and agreed to it."""
    where = await _make_neighbourhood(work, now)
    connector, _ = [await add(work, where, one, now) for one in STAFF]
    joke, _, riek = [await add(work, where, one, now, connector) for one in NEIGHBOURS]
    await roles.give(work, joke.id, where.id, RoleName.PHONE_BUDDY, now, cap=2)
    await contact_routes.put_buddy(work, riek.id, joke.id, now)
    return where


async def _make_neighbourhood(work: Work, now: datetime) -> Neighbourhood:
    where = await neighbourhoods.begin(
        work,
        "De Linden",
        state=NeighbourhoodState.OPEN,
        confidant="Ruth, 020 000 00 01",
        phone="020 000 00 00",
        house_rules="We zijn aardig voor elkaar. Nee zeggen mag altijd.",
        privacy_text="We bewaren alleen wat nodig is. Je kunt alles laten weghalen.",
        opened_at=now,
    )
    await neighbourhoods.add_area(work, where.id, "Lindestraat")
    await neighbourhoods.add_area(work, where.id, "Esdoornplein", x=180, y=120)
    for name, landmark, bench, x in (
        ("Apotheek", "het bankje voor de apotheek", True, 60),
        ("Buurthuis", "de blauwe deur van het buurthuis", False, 140),
        ("Park", "de fontein in het park", True, 320),
    ):
        await neighbourhoods.add_place(
            work, where.id, name, landmark=landmark, bench=bench, step_free=True, x=x, walk_in=""
        )
    return where


async def add(
    work: Work, where: Neighbourhood, one: Demo, now: datetime, known_by: Person | None = None
) -> Person:
    areas = await neighbourhoods.areas(work, where.id)
    person = await people.meet(
        work,
        where.id,
        now,
        telegram_id=telegram_id_of(one.key) if one.key else None,
        call_name=one.name,
        state=PersonState.TAKING_PART,
        known_by_id=known_by.id if known_by else None,
        area_id=areas[one.area].id,
        walk_minutes=one.walk_minutes,
        wants_benches=one.wants_benches,
    )
    if one.role:
        await roles.give(work, person.id, where.id, one.role, now)
    if one.phone:
        await contact_routes.put(work, person.id, RouteKind.PHONE, one.phone)
    for purpose in Purpose:
        await consents.give(work, person.id, purpose, now, spoken=not one.key)
    await _fill_card(work, person, one, now)
    return person


async def _fill_card(work: Work, person: Person, one: Demo, now: datetime) -> None:
    await cards.put_interests(work, person.id, list(one.enjoys), now)
    await cards.put_offers(work, person.id, list(one.offers), now)
    await cards.put_wishes(work, person.id, list(one.wishes), now)
    await cards.put_times(work, person.id, list(one.times))


def telegram_id_of(key: str) -> int:
    return next(person.telegram_id for person in FIRST_PEOPLE if person.key == key)
