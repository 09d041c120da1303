"""Two neighbourhoods in which everything exists once, with words of each person that stand nowhere else."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from handlers.permission.visibility import What
from storage import consents, people
from storage.database import Database
from storage.people import Person
from storage.tables.activity import (
    ActivityRow,
    ActivityState,
    AttendanceRow,
    AttendanceState,
    InvitationRow,
    SeriesMemberRow,
    SeriesRow,
)
from storage.tables.card import InterestRow
from storage.tables.check_in import CheckInAfter, CheckInRow
from storage.tables.contact import CallRow, FlyerRow, ReportRow, TaskKind, TaskRow
from storage.tables.exchange import ExchangeRow, ExchangeState
from storage.tables.friction import FrictionRow
from storage.tables.local_choice import FourO, LocalChoiceKind, LocalChoiceRow
from storage.tables.neighbourhood import AreaRow, NeighbourhoodRow, NeighbourhoodState, PlaceRow
from storage.tables.person import ContactRouteRow, PersonState, Purpose, RoleName, RoleRow, RouteKind
from storage.tables.suggestion import SuggestionKind, SuggestionMemberRow, SuggestionRow
from storage.tables.vetting import VettingRow
from storage.work import Work
from tests.probes.groups import put_groups

NOW = datetime(2027, 3, 1, 11, 0, tzinfo=UTC)
SOON, BEFORE = NOW + timedelta(hours=20), NOW - timedelta(hours=3)
ROLES = {
    "connector": RoleName.CONNECTOR,
    "second": RoleName.CONNECTOR,
    "coordinator": RoleName.COORDINATOR,
    "confidant": RoleName.CONFIDANT,
    "buddy": RoleName.PHONE_BUDDY,
    "volunteer": RoleName.VOLUNTEER,
    "key_figure": RoleName.KEY_FIGURE,
    "expert": RoleName.EXPERIENCE_EXPERT,
}
CAST = ("subject", "away", "host", "companion", *ROLES)
"""`subject` has Telegram, `away` has none; the connector knows both, the buddy calls `away`."""
UNTOLD_TASKS = frozenset({TaskKind.NO_ANSWER, TaskKind.NEWCOMER, TaskKind.IDLE_CARD, TaskKind.UNREACHABLE})
SIDES = ("Noord", "Zuid")
REASON = {"Noord": "fishing", "Zuid": "birds"}
"""For no other reason anybody is suggested, and nobody says that they enjoy it."""


@dataclass
class Side:
    """One neighbourhood. `things`: by noun, the numbers of all there is. `told`: who was told which words.

    `nobodys_tasks`: which of the tasks are for nobody in particular. `groups`: by noun and number who is
    there for the group that it is of, or None; what is of no group is not in it.
    """

    name: str
    id: int
    people: dict[str, Person] = field(default_factory=dict)
    things: dict[str, list[int]] = field(default_factory=dict)
    told: dict[str, int] = field(default_factory=dict)
    nobodys_tasks: list[int] = field(default_factory=list)
    groups: dict[tuple[str, int], str | None] = field(default_factory=dict)

    def number(self, who: str) -> int:
        return self.people[who].id

    def put(self, noun: str, row: Any) -> int:
        self.things.setdefault(noun, []).append(row.id)
        return int(row.id)


Ground = tuple[Database, list[Side]]


def canary(side: str, who: str, what: What) -> str:
    """The words of this person that nobody else has, as they read in Dutch."""
    number = CAST.index(who) + 20 * (SIDES.index(side) + 1)
    match what:
        case What.PHONE:
            return f"06 {number} 44 55 66"
        case What.PACE:
            return f"{number + 100}"
        case _:
            return f"{what.value}{who}{side}".replace("_", "").capitalize()


async def build(work: Work, name: str) -> Side:
    row = await work.add(
        NeighbourhoodRow(name=f"Buurt {name}", state=NeighbourhoodState.OPEN, opened_at=BEFORE)
    )
    side = Side(name, row.id or 0)
    side.put("neighbourhood", row)
    place = await work.add(PlaceRow(neighbourhood_id=side.id, name=f"Plein {name}"))
    side.put("place", place)
    for who in CAST:
        await _person(work, side, who)
    side.things["buddy"] = [side.number("buddy")]
    await _routes(work, side)
    await _activities(work, side, place.id or 0)
    await _suggested(work, side)
    await _told(work, side)
    await put_groups(work, side, place.id or 0, BEFORE, SOON)
    choice = LocalChoiceRow(
        neighbourhood_id=side.id,
        kind=LocalChoiceKind.ACTIVITY,
        label="Jeu de boules",
        o4=FourO.MEET,
        added_at=BEFORE,
    )
    side.put("local_choice", await work.add(choice))
    return side


async def _person(work: Work, side: Side, who: str) -> None:
    area = await work.add(AreaRow(neighbourhood_id=side.id, name=canary(side.name, who, What.STREET)))
    side.put("area", area)
    number = 1000 * (SIDES.index(side.name) + 1) + CAST.index(who)
    person = await people.meet(
        work,
        side.id,
        BEFORE,
        telegram_id=None if who == "away" else number,
        call_name=canary(side.name, who, What.NAME),
        state=PersonState.TAKING_PART,
        area_id=area.id,
        walk_minutes=int(canary(side.name, who, What.PACE)),
        wants_benches=who == "subject",
        wants_step_free=who == "away",
        known_by_id=side.number("connector") if "connector" in side.people else None,
    )
    side.people[who] = person
    side.put("person", person)
    for purpose in Purpose:
        await consents.give(work, person.id, purpose, BEFORE)
    await work.add(InterestRow(person_id=person.id, tag="walk", said_at=BEFORE))
    if who in ROLES:
        await work.add(RoleRow(person_id=person.id, neighbourhood_id=side.id, role=ROLES[who], since=BEFORE))


async def _routes(work: Work, side: Side) -> None:
    for who in ("subject", "away"):
        await people.change(work, side.number(who), known_by_id=side.number("connector"))
    await work.add(
        ContactRouteRow(
            person_id=side.number("away"),
            kind=RouteKind.PHONE,
            phone=canary(side.name, "away", What.PHONE),
            buddy_id=side.number("buddy"),
            buddy_agreed_at=BEFORE,
        )
    )


async def _activities(work: Work, side: Side, place: int) -> None:
    shared: dict[str, Any] = {
        "neighbourhood_id": side.id,
        "place_id": place,
        "minutes": 45,
        "category": "walk",
    }
    who: dict[str, Any] = {"host_id": side.number("host"), "started_by_id": side.number("subject")}
    series = await work.add(SeriesRow(**shared, **who, weekday=1, local_time=SOON.time(), planned_until=SOON))
    side.put("series", series)
    await work.add(SeriesMemberRow(series_id=series.id or 0, person_id=side.number("subject")))
    for starts, state, came in (
        (SOON, ActivityState.GOING, AttendanceState.EXPECTED),
        (BEFORE, ActivityState.HAPPENED, AttendanceState.PRESENT),
    ):
        activity = ActivityRow(
            **shared, **who, o4=FourO.MEET, starts_at=starts, state=state, created_at=BEFORE
        )
        number = side.put("activity", await work.add(activity))
        for one in ("subject", "away", "companion", "host"):
            there = AttendanceRow(activity_id=number, person_id=side.number(one), state=came, said_at=BEFORE)
            side.put("attendance", await work.add(there))
        asked = InvitationRow(activity_id=number, person_id=side.number("subject"), asked_at=BEFORE)
        side.put("invitation", await work.add(asked))
    first = side.things["activity"][0]
    flyer = FlyerRow(
        activity_id=first,
        person_id=side.number("subject"),
        headline="Loop je mee?",
        token=f"t{side.name}",
        made_at=BEFORE,
    )
    side.put("flyer", await work.add(flyer))


async def _suggested(work: Work, side: Side) -> None:
    subject, connector = side.number("subject"), side.number("connector")
    for kind in SuggestionKind:
        row = SuggestionRow(
            neighbourhood_id=side.id,
            kind=kind,
            activity_id=side.things["activity"][0] if kind is SuggestionKind.ACTIVITY else None,
            about_id=None if kind is SuggestionKind.GROUP else subject,
            connector_id=connector,
            activity="walk",
            day_part="1-morning",
            wish="groceries",
            on_day=SOON.date(),
            made_at=BEFORE,
        )
        number = side.put("suggestion", await work.add(row))
        for position, who in enumerate(("subject", "companion")):
            reasons: list[dict[str, object]] = [
                {"code": "shared_joy", "params": {"activity": REASON[side.name]}}
            ]
            member = SuggestionMemberRow(
                suggestion_id=number, person_id=side.number(who), position=position, reasons=reasons
            )
            await work.add(member)
    for state in (ExchangeState.ASKED, ExchangeState.AGREED, ExchangeState.THANKED):
        exchange = ExchangeRow(
            neighbourhood_id=side.id,
            suggestion_id=side.things["suggestion"][-1],
            giver_id=side.number("companion"),
            receiver_id=subject,
            wish="groceries",
            on_day=SOON.date(),
            state=state,
            thanks=canary(side.name, "subject", What.EXCHANGE) if state is ExchangeState.THANKED else None,
            asked_at=BEFORE,
            changed_at=BEFORE,
        )
        side.put("exchange", await work.add(exchange))


async def _told(work: Work, side: Side) -> None:
    """Each kind of task with words for one human; the last is nobody's yet. And a report to the confidant."""
    for kind in TaskKind:
        for who in ("subject", "away"):
            words = f"{canary(side.name, who, What.SIGNAL)}{kind.value.replace('_', '')}"
            for_id = None if kind is TaskKind.APART else side.number("connector")
            task = TaskRow(
                neighbourhood_id=side.id,
                kind=kind,
                for_id=for_id,
                about_id=side.number(who),
                words=words,
                voice=f"voice{words}",
                made_at=BEFORE,
            )
            side.put("task", await work.add(task))
            if for_id is None:
                side.nobodys_tasks.append(len(side.things["task"]) - 1)
            side.told[words] = for_id or 0
    words = canary(side.name, "companion", What.SIGNAL)
    report = ReportRow(
        neighbourhood_id=side.id,
        from_id=side.number("companion"),
        about_id=side.number("subject"),
        chosen_id=side.number("confidant"),
        handler_id=side.number("confidant"),
        words=words,
        voice=f"voice{words}",
        made_at=BEFORE,
        told_at=BEFORE,
    )
    side.put("report", await work.add(report))
    side.told[words] = side.number("confidant")
    call = CallRow(
        person_id=side.number("away"),
        caller_id=side.number("buddy"),
        kind="activity_reminder",
        params={"activity": side.things["activity"][0]},
        due_at=BEFORE,
    )
    side.put("call", await work.add(call))
    for who in ("subject", "away"):
        asked = CheckInRow(person_id=side.number(who), after=CheckInAfter.ASKED, asked_at=BEFORE)
        side.put("check_in", await work.add(asked))
    friction = FrictionRow(
        neighbourhood_id=side.id,
        handler_id=side.number("confidant"),
        one_id=side.number("subject"),
        other_id=side.number("companion"),
        between_id=side.number("host"),
        since=BEFORE,
    )
    side.put("friction", await work.add(friction))
    vetting = VettingRow(
        person_id=side.number("host"),
        neighbourhood_id=side.id,
        role=RoleName.CONNECTOR,
        said_yes_at=BEFORE,
    )
    side.put("vetting", await work.add(vetting))
