"""`/ontmoet`: somebody met without Telegram becomes as full a neighbour as anybody (STORY week 0, P1)."""

from typing import Any

from handlers.card.answers import MINUTES
from handlers.conversation.go_to_screen import open_flow
from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import action, command, fill, options
from handlers.conversation.turn import Turn
from handlers.engine.flow import Option, Place
from handlers.neighbours.actions import own_person
from handlers.permission.permissions import CONNECTOR
from handlers.retention import kept
from handlers.texts.message import Attachment, Button, start_link
from storage import cards, consents, contact_routes, links, neighbourhoods, people
from storage.people import Person
from storage.tables.card import DayPart
from storage.tables.contact import LinkKind
from storage.tables.person import CameBy, PersonState, Purpose, RoleName, RouteKind

LINK_LASTS = kept("a link or QR code made for somebody who was met", days=30)
ROUTES = {"phone": RouteKind.PHONE, "door": RouteKind.DOOR}


@command("ontmoet", "met")
async def meet(turn: Turn, _rest: str) -> None:
    if turn.neighbourhood is None or not turn.actor.has(RoleName.CONNECTOR, turn.neighbourhood.id):
        raise Refusal
    await begin_met(turn)


@action(may=CONNECTOR)
async def begin_met(turn: Turn) -> None:
    await open_flow(turn, "met")


@fill
async def met_name(_turn: Turn, place: Place) -> dict[str, Any]:
    return {"name": place.answers["name"]}


@options
async def no_number(_turn: Turn, place: Place) -> list[Option]:
    """Who is visited need not have a phone."""
    return [Option("none", "met-number.none")] if place.answers["route"] == "door" else []


@action(may=CONNECTOR)
async def keep_met(turn: Turn, *, answers: dict[str, Any]) -> None:
    if answers["route"] == "telegram":
        await _meet_with_telegram(turn, answers["name"])
    elif answers["consent"] == "no":
        await turn.say("met-nothing-kept")
    else:
        await _meet_in_person(turn, answers)


async def _meet_with_telegram(turn: Turn, name: str) -> None:
    """Only the name and who knows them: all else they say themselves, after the bot has introduced itself."""
    person = await people.meet(
        turn.work,
        turn.here.id,
        turn.now,
        call_name=name,
        known_by_id=turn.me.id,
        came_by=CameBy.CONNECTOR,
    )
    await turn.note("met", person_id=person.id)
    await show_link(turn, person)


async def show_link(turn: Turn, person: Person) -> None:
    """A new link takes the place of an earlier one."""
    await links.drop_of(turn.work, LinkKind.MET, person.id)
    token = await links.make(
        turn.work,
        LinkKind.MET,
        expires_at=turn.now + LINK_LASTS,
        neighbourhood_id=person.neighbourhood_id,
        person_id=person.id,
        made_by_id=turn.me.id,
    )
    link = start_link(token)
    picture = Attachment("photo", "qr_code", {"link": link})
    await turn.say("met-link", attachment=picture, name=person.call_name, link=link)


async def _meet_in_person(turn: Turn, answers: dict[str, Any]) -> None:
    """Consent was asked and given aloud: each purpose by itself, and who wrote it down."""
    person = await people.meet(
        turn.work,
        turn.here.id,
        turn.now,
        call_name=answers["name"],
        known_by_id=turn.me.id,
        came_by=CameBy.PHONE if answers["route"] == "phone" else CameBy.CONNECTOR,
        language=turn.language,
        state=PersonState.WELCOME,
    )
    number = answers.get("number_words", "")
    await contact_routes.put(turn.work, person.id, ROUTES[answers["route"]], number)
    for purpose in (Purpose.KEEP, *map(Purpose, answers["purposes"])):
        await consents.give(turn.work, person.id, purpose, turn.now, spoken=True, recorded_by_id=turn.me.id)
    await turn.note("met", person_id=person.id)
    await _open_card(turn, person)


async def _open_card(turn: Turn, person: Person) -> None:
    """What they speak is ticked already: most people have nothing to add to it."""
    spoken = (await cards.get(turn.work, person.id)).languages or (person.language,)
    await open_flow(turn, "metcard", {"person": person.id, "languages": list(spoken)})


@action(may=CONNECTOR)
async def renew_link(turn: Turn, *, person: int) -> None:
    """For who did not begin yet: the old link may be lost, or over."""
    found = await own_person(turn, person)
    if found.state is not PersonState.MET:
        raise Stale
    await show_link(turn, found)


@fill
async def met_person(turn: Turn, place: Place) -> dict[str, Any]:
    return {"name": (await people.get(turn.work, place.answers["person"])).call_name}


@options
async def areas_of_met(turn: Turn, _place: Place) -> list[Option]:
    areas = await neighbourhoods.areas(turn.work, turn.here.id)
    return [Option(str(area.id), area.name, literal=True) for area in areas]


@action(may=CONNECTOR)
async def fill_card(turn: Turn, *, person: int) -> None:
    """The short card once more, for somebody who said something new."""
    await _open_card(turn, await _without_telegram(turn, person))


@action(may=CONNECTOR)
async def keep_met_card(turn: Turn, *, answers: dict[str, Any]) -> None:
    person = await _without_telegram(turn, answers["person"])
    await cards.put_interests(turn.work, person.id, answers["enjoy"], turn.now)
    await cards.put_offers(turn.work, person.id, answers["offer"], turn.now)
    await cards.put_wishes(turn.work, person.id, answers["wish"], turn.now)
    parts = [DayPart(part) for part in answers["when"]]
    await cards.put_times(turn.work, person.id, [(day, part) for day in range(7) for part in parts])
    await cards.put_languages(turn.work, person.id, answers["languages"])
    await people.change(turn.work, person.id, **_of_person(answers))
    await turn.say("met-done", *_buttons(person), name=person.call_name)


async def _without_telegram(turn: Turn, person_id: int) -> Person:
    """Who has a chat of their own fills in their own card."""
    person = await own_person(turn, person_id)
    if person.telegram_id is not None:
        raise Refusal
    return person


def _of_person(answers: dict[str, Any]) -> dict[str, Any]:
    comfort = answers["comfort"]
    said: dict[str, Any] = {
        "state": PersonState.TAKING_PART,
        "wants_slow": "slow" in comfort,
        "wants_benches": "benches" in comfort,
        "wants_step_free": "step-free" in comfort,
        "first_with_known": "first-with-known" in comfort,
    }
    if answers["minutes"] != "skip":
        said["walk_minutes"] = MINUTES[answers["minutes"]]
    if answers["area"] != "skip":
        said["area_id"] = int(answers["area"])
    return said


def _buttons(person: Person) -> tuple[Button, ...]:
    return (Button("met-done.buddy", "choose_buddy", {"person": person.id}),)
