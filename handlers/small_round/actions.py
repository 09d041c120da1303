"""The slow lane: before any group one small round with a connector whom they know (PRACTICE 11, 15)."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

from handlers.activity.attending import Way, cannot_come, confirm, expect
from handlers.activity.say_coming import offer_reminder
from handlers.activity.words import moment_words
from handlers.conversation.go_to_screen import open_flow
from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import action, keep, options
from handlers.conversation.turn import Turn
from handlers.engine.flow import Option, Place
from handlers.notices.quiet import kind_moment
from handlers.permission.permissions import CONNECTOR, SELF_OR_CALLER, STAFF
from handlers.suggestion.suggest_companions import connector_for, show_open_ones
from handlers.texts.message import when
from storage import (
    activities,
    attendance,
    consents,
    contact_routes,
    neighbourhoods,
    outbox,
    people,
    suggestions,
    tasks,
    vettings,
)
from storage.activities import Activity
from storage.attendance import Attendance
from storage.people import Person
from storage.tables.activity import ActivityState, AttendanceSource, AttendanceState
from storage.tables.contact import TaskKind
from storage.tables.neighbourhood import NeighbourhoodState
from storage.tables.person import Purpose
from storage.tables.suggestion import SuggestionKind, SuggestionState

DAYS = 7
CLOCKS = (time(10), time(11), time(14), time(15))
MINUTES = 10
"""As long as a first round takes when nobody said how long walking goes well."""
TWO = 2
REST = timedelta(days=14)
"""So long nothing is suggested again about the same person."""


async def suggest_small_round(turn: Turn, person: Person) -> None:
    """For who would rather go with somebody known first, and met nobody yet; the connector decides."""
    if turn.here.state is not NeighbourhoodState.OPEN:
        return
    if not person.first_with_known or Purpose.MATCHED not in await consents.given(turn.work, person.id):
        return
    connector = await connector_for(turn.work, person)
    been = await attendance.before(turn.work, person.id, turn.now)
    if any(one.state is AttendanceState.PRESENT for one in been):
        return
    if connector is None or connector == person.id or await _suggested_lately(turn, person):
        return
    if not await vettings.may_visit(turn.work, connector):
        return
    await suggestions.make(
        turn.work,
        person.neighbourhood_id,
        SuggestionKind.SMALL_ROUND,
        turn.now,
        about_id=person.id,
        connector_id=connector,
    )
    await show_open_ones(turn.work, turn.now, connector, person.neighbourhood_id)


async def _suggested_lately(turn: Turn, person: Person) -> bool:
    last = await suggestions.last_about(turn.work, person.id, SuggestionKind.SMALL_ROUND)
    return last is not None and (last.state is SuggestionState.SHOWN or last.made_at > turn.now - REST)


@action(may=CONNECTOR)
async def plan_small_round(turn: Turn, *, suggestion: int) -> None:
    found = await suggestions.get(turn.work, suggestion)
    if found.state is not SuggestionState.SHOWN or found.about_id is None:
        raise Stale
    await open_flow(turn, "small-round", {"person": found.about_id, "suggestion": found.id})


@action(may=STAFF)
async def set_small_round_aside(turn: Turn, *, suggestion: int) -> None:
    """Nobody but the connector ever hears of it."""
    if not await suggestions.decide(turn.work, suggestion, SuggestionState.SET_ASIDE):
        raise Stale
    await turn.say("small-round-set-aside")
    await show_open_ones(turn.work, turn.now, turn.me.id, turn.here.id)


@action(may=CONNECTOR)
async def propose_small_round(turn: Turn, *, person: int) -> None:
    """The connector's own idea, or another day for an earlier one."""
    await open_flow(turn, "small-round", {"person": (await _whom(turn, person)).id})


@options
async def small_round_days(turn: Turn, _place: Place) -> list[Option]:
    days = [turn.today + timedelta(days=ahead) for ahead in range(1, DAYS + 1)]
    return [Option(day.isoformat(), _in_words(turn, day, time(12), "day"), literal=True) for day in days]


@options
async def small_round_clocks(turn: Turn, place: Place) -> list[Option]:
    day = date.fromisoformat(place.answers["day"])
    return [Option(f"{one:%H:%M}", _in_words(turn, day, one, "clock"), literal=True) for one in CLOCKS]


def _in_words(turn: Turn, day: date, clock: time, form: Any) -> str:
    return str(turn.tongue.words(when(datetime.combine(day, clock, turn.zone), form)))


@options
async def small_round_places(turn: Turn, place: Place) -> list[Option]:
    """The nearest first: it may be the one that can be seen from the door."""
    person = await people.get(turn.work, place.answers["person"])
    areas = {area.id: area for area in await neighbourhoods.areas(turn.work, turn.here.id)}
    home = areas.get(person.area_id) if person.area_id else None
    near = await neighbourhoods.places(turn.work, turn.here.id)
    if home:
        near = sorted(near, key=lambda one: (one.x - home.x) ** 2 + (one.y - home.y) ** 2)
    return [Option(str(one.id), one.name, literal=True) for one in near]


@keep
async def day_still_to_come(turn: Turn, place: Place) -> None:
    """The question may have stood open for days: a day that is over is said at once, not two taps later."""
    if _moment(turn, place.answers) <= turn.now:
        await _ask_day_again(turn, place.answers)


def _moment(turn: Turn, answers: Mapping[str, Any]) -> datetime:
    """The latest that is left to choose, as long as only the day is known."""
    clock = time.fromisoformat(answers["clock"]) if "clock" in answers else CLOCKS[-1]
    return datetime.combine(date.fromisoformat(answers["day"]), clock, turn.zone)


async def _ask_day_again(turn: Turn, answers: Mapping[str, Any]) -> None:
    """Whom it is about is known; when has to be chosen anew."""
    await turn.say("small-round-too-late")
    known = {key: answers[key] for key in ("person", "suggestion") if key in answers}
    await open_flow(turn, "small-round", known)


@action(may=CONNECTOR)
async def begin_small_round(turn: Turn, *, answers: dict[str, Any]) -> None:
    person = await _whom(turn, answers["person"])
    starts_at = _moment(turn, answers)
    if starts_at <= turn.now:
        await _ask_day_again(turn, answers)
        return
    if "suggestion" in answers:
        await suggestions.decide(turn.work, answers["suggestion"], SuggestionState.PASSED_ON)
    activity = await _start(turn, person, starts_at, int(answers["place"]))
    await turn.note("small_round", person_id=person.id, activity_id=activity.id)
    moment = moment_words(starts_at)
    told = "no" if person.telegram_id is None else "yes"
    await turn.say("small-round-begun", name=person.call_name, told=told, **moment)
    await show_open_ones(turn.work, turn.now, turn.me.id, turn.here.id)


async def _start(turn: Turn, person: Person, starts_at: datetime, place_id: int) -> Activity:
    """Of the two of them only, from door to place; both are told, and reminded as each of them chose."""
    activity = await activities.start(
        turn.work,
        turn.here.id,
        place_id,
        starts_at,
        person.walk_minutes or MINUTES,
        started_by_id=person.id,
        host_id=turn.me.id,
        small=True,
        most=TWO,
        created_at=turn.now,
    )
    await expect(turn.work, turn.now, activity, person.id, way=Way(AttendanceSource.HOST))
    details: dict[str, Any] = {
        "key": f"{activity.id}",
        "group": activity.group,
        "expires": starts_at,
        "activity": activity.id,
    }
    await turn.notify(person.id, "small_round_plan", **details)
    early = kind_moment(turn.here, starts_at - timedelta(hours=1), starts_at)
    await turn.notify(turn.me.id, "small_round_host", due=max(early, turn.now), **details)
    return activity


async def _whom(turn: Turn, person_id: int) -> Person:
    """Somebody known by this connector; who is known by no connector is known by them from now on."""
    if not await vettings.may_visit(turn.work, turn.me.id):
        raise Refusal("visits-not-yet")
    person = await people.get(turn.work, person_id)
    known_by = await contact_routes.known_by(turn.work, person)
    if known_by is None:
        await people.change(turn.work, person.id, known_by_id=turn.me.id)
        await tasks.finish_about(turn.work, person.id, TaskKind.NEWCOMER, "known", turn.now)
    elif known_by != turn.me.id:
        raise Refusal
    for one in await attendance.to_come_of(turn.work, person.id, turn.now):
        if (await activities.get(turn.work, one.activity_id)).small:
            raise Refusal("small-round-already", name=person.call_name)
    return person


@action(may=SELF_OR_CALLER)
async def answer_small_round(turn: Turn, *, attendance: int, answer: str) -> None:
    """`answer`: yes or another_day; said by who it is about, or by who calls them."""
    mine, activity, person = await _mine(turn, attendance)
    host = await people.get(turn.work, activity.host_id) if activity.host_id else None
    if host is None:
        raise Stale
    if answer == "another_day":
        await cannot_come(turn.work, turn.now, activity, person.id)
        await activities.change(turn.work, activity.id, state=ActivityState.CALLED_OFF)
        await outbox.cancel_group(turn.work, activity.group)
    else:
        await confirm(turn.work, mine, activity)
    kind = f"small_round_{answer}"
    await turn.notify(host.id, kind, key=f"{activity.id}", activity=activity.id, person=person.id)
    if turn.person and turn.person.id == person.id:
        await turn.say(f"small-round-answered.{answer.replace('_', '-')}", host=host.call_name)
        if answer == "yes" and Purpose.REMINDERS not in await consents.given(turn.work, person.id):
            await offer_reminder(turn, activity, person)


async def _mine(turn: Turn, attendance_id: int) -> tuple[Attendance, Activity, Person]:
    mine = await attendance.find(turn.work, attendance_id)
    activity = await activities.find(turn.work, mine.activity_id) if mine else None
    if mine is None or not mine.comes or mine.person_id is None or activity is None:
        raise Stale
    if not activity.on or activity.starts_at <= turn.now:
        raise Stale
    return mine, activity, await people.get(turn.work, mine.person_id)
