"""All that is known of somebody in files: one to read, in their own language, and one with every row."""

import json
from collections.abc import AsyncIterator, Iterator
from datetime import date, datetime, time
from typing import Any

from handlers.conversation.turn import Turn
from handlers.texts.message import Attachment, phone, when
from handlers.texts.times import day_in_words, day_of_week_in_words
from storage import (
    activities,
    attendance,
    cards,
    consents,
    contact_routes,
    lived,
    neighbourhoods,
    people,
    roles,
    tasks,
)
from storage.cards import Card
from storage.people import Person
from storage.tables.card import DayPart, Lived
from storage.tables.person import Purpose


async def readable_file(turn: Turn) -> Attachment:
    parts = [_say(turn, "mydata-title", date=when(turn.now, "date"))]
    async for heading, said in _parts(turn, turn.me):
        if said:
            parts.append("\n".join([_say(turn, f"mydata-part.{heading}").upper(), *said]))
    parts.append(_say(turn, "mydata-rest"))
    return _file(turn, "readable", "\n\n".join(parts) + "\n")


def file_of_rows(turn: Turn, rows: dict[str, Any]) -> Attachment:
    return _file(turn, "rows", json.dumps(rows, ensure_ascii=False, indent=2) + "\n")


def _file(turn: Turn, kind: str, text: str) -> Attachment:
    return Attachment("document", "text_file", {"name": _say(turn, f"mydata-file.{kind}"), "text": text})


def _say(turn: Turn, key: str, **params: Any) -> str:
    return turn.tongue.text(key, params)


async def _parts(turn: Turn, person: Person) -> AsyncIterator[tuple[str, list[str]]]:
    card = await cards.get(turn.work, person.id)
    yield "you", [line async for line in _about(turn, person)]
    yield "enjoy", [_say(turn, f"activity-{tag}") for tag in card.interests] + _own(card, "interest")
    yield "give", [_say(turn, f"offer-{tag}") for tag in card.offers] + _own(card, "offer")
    yield "wish", [_say(turn, f"offer-{tag}.wish") for tag in card.wishes] + _own(card, "wish")
    yield "times", [_time(turn, day, part) for day, part in card.times]
    yield "languages", [_say(turn, f"language-name.{one}") for one in card.languages]
    known = await lived.of_person(turn.work, person.id)
    yield "lived", [_say(turn, f"lived-what.{one.value}") for one in Lived if one in known]
    yield "walking", list(_walking(turn, person))
    yield "consents", await _consents(turn, person)
    yield "activities", await _activities(turn, person)
    told = await tasks.all_about(turn.work, person.id)
    yield "human", [task.words for task in told if task.words]


async def _about(turn: Turn, person: Person) -> AsyncIterator[str]:
    yield _say(turn, "mydata-name", name=person.call_name)
    areas = await neighbourhoods.areas(turn.work, person.neighbourhood_id)
    for area in areas:
        if area.id == person.area_id:
            yield _say(turn, "mydata-street", street=area.name)
    yield _say(turn, "mydata-neighbourhood", neighbourhood=turn.here.name)
    known_by = await people.find(turn.work, person.known_by_id) if person.known_by_id else None
    if known_by:
        yield _say(turn, "mydata-known-by", connector=known_by.call_name)
    route = await contact_routes.of_person(turn.work, person.id)
    if route and route.phone:
        yield _say(turn, "mydata-phone", phone=phone(route.phone))
    yield _say(turn, "mydata-since", date=when(person.created_at, "date"))
    if person.dont_ask:
        yield _say(turn, "mydata-not-asked")
    if person.pause_until:
        yield _say(turn, "mydata-pause", until=when(_noon(turn, person.pause_until), "date"))
    for role in await roles.of_person(turn.work, person.id):
        yield _say(turn, f"mydata-role.{role.role.value.replace('_', '-')}")


def _noon(turn: Turn, day: date) -> datetime:
    return datetime.combine(day, time(12), turn.zone)


def _own(card: Card, kind: str) -> list[str]:
    return [words for said, words in card.own if said == kind]


def _time(turn: Turn, day: int, part: DayPart) -> str:
    weekday = day_of_week_in_words(day, turn.language)
    return _say(turn, f"mydata-time.{part.value}", weekday=weekday)


def _walking(turn: Turn, person: Person) -> Iterator[str]:
    if person.walk_minutes:
        yield _say(turn, "mydata-minutes", minutes=person.walk_minutes)
    for wish in ("wants_slow", "wants_benches", "wants_step_free", "first_with_known"):
        if getattr(person, wish):
            yield _say(turn, f"mydata-walking.{wish.replace('_', '-')}")


async def _consents(turn: Turn, person: Person) -> list[str]:
    """What was agreed to and what not, each with its day."""
    history = {one.purpose: one for one in await consents.history(turn.work, person.id)}
    given = await consents.given(turn.work, person.id)
    said = []
    for purpose in Purpose:
        said.append(_say(turn, f"consents-{'may' if purpose in given else 'may-not'}.{purpose}"))
        if purpose in history:
            since = history[purpose].withdrawn_at or history[purpose].given_at
            said.append(_say(turn, "mydata-consent-since", date=when(since, "date")))
    return said


async def _activities(turn: Turn, person: Person) -> list[str]:
    said = []
    for one in await attendance.all_of(turn.work, person.id):
        activity = await activities.get(turn.work, one.activity_id)
        place = await neighbourhoods.get_place(turn.work, activity.place_id)
        day = day_in_words(activity.starts_at, turn.language, timezone=turn.zone.key)
        said.append(
            _say(turn, f"mydata-activity.{one.state.value.replace('_', '-')}", date=day, place=place.name)
        )
    return said
