"""Somebody starts an activity in three taps. It exists at once: nobody approves it."""

from datetime import datetime, time, timedelta
from typing import Any

from handlers.activity.attending import expect
from handlers.activity.change_actions import show_own_activities
from handlers.activity.say_coming import offer_reminder
from handlers.activity.words import activity_words, moment_label
from handlers.catalogue.choices import OWN
from handlers.catalogue.doing import doing_of, doing_words
from handlers.catalogue.local_choices import local_options
from handlers.conversation.flows import FLOWS
from handlers.conversation.go_to_screen import open_flow
from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import COMMANDS, action, command, fill, options
from handlers.conversation.turn import Turn
from handlers.engine.flow import Option, Place
from handlers.engine.view import keys_in_view
from handlers.happenings import ActivityBegun, happened
from handlers.permission.permissions import ANYONE, NEIGHBOUR
from handlers.start_activity.at_home import AT_HOME, asks_home, may_ask_home
from handlers.start_activity.category import FOUR_O, four_o_of, said_with_it
from handlers.start_activity.screens import MINUTES
from handlers.start_activity.there_already import say_what_is_there
from handlers.suggestion.suggest_companions import Outlook, connector_for, seek_company
from handlers.suggestion.suggested_group import group_moments, show_activity_of_group
from handlers.texts.message import Button, lines, word
from storage import acquainted, activities, cards, groups, neighbourhoods
from storage.activities import WALK, Activity
from storage.neighbourhoods import Place as MeetingPlace
from storage.people import Person
from storage.tables.activity import Origin
from storage.tables.card import DayPart
from storage.tables.neighbourhood import NeighbourhoodState
from storage.tables.person import PersonState, RoleName

CLOCKS = {DayPart.MORNING: time(10, 30), DayPart.AFTERNOON: time(14, 0), DayPart.EVENING: time(19, 0)}
USUAL_PARTS = (DayPart.MORNING, DayPart.AFTERNOON)
FLYER = "flyer"
MOMENT = ("when", "again", "sure", "where", "long")
MINUTES_TOGETHER = 90
"""How long it takes, coffee or cards: nobody is asked, and nobody is held to it."""
DAYS_AHEAD = range(1, 7)
"""Tomorrow first, in their order. Within a week a weekday says it all; later days are typed."""


@command("samen", "together")
async def begin_activity(turn: Turn, rest: str) -> None:
    """Anything that people enjoy: first what it is. `rest`: FLYER for who would like to make one as well."""
    if await _may_begin(turn):
        await open_flow(turn, "activity", {"flyer": rest == FLYER})


@command("wandeling", "walk")
async def begin_walk(turn: Turn, rest: str) -> None:
    """What it is need not be asked."""
    if await _may_begin(turn):
        await say_what_is_there(turn, WALK)
        await open_flow(turn, "activity", {"category": WALK, "flyer": rest == FLYER}, screen="when")


@action(may=ANYONE)
async def begin_kind(turn: Turn, *, category: str) -> None:
    """Somebody typed what they would like to do, and perhaps when: it need not be asked."""
    moment = said_with_it(turn, category, turn.said.text)
    known = {"category": category} | ({"when": moment.isoformat()} if moment else {})
    if await _may_begin(turn):
        await say_what_is_there(turn, category)
        await open_flow(turn, "activity", known, screen="sure" if moment else "when")


async def _may_begin(turn: Turn) -> bool:
    """Somebody of whom nothing is kept yet is asked first what may be. A host sees first what is there."""
    if turn.person is None or turn.person.state is PersonState.MET:
        await COMMANDS["start"](turn, "")
        return False
    if turn.here.state is not NeighbourhoodState.OPEN:
        raise Refusal("activity-not-open")
    if not await neighbourhoods.places(turn.work, turn.here.id):
        raise Refusal("activity-no-place")
    if turn.me.rests_on(turn.today):
        await turn.say("activity-in-pause")
    await show_own_activities(turn)
    return True


@options
async def activity_moments(turn: Turn, place: Place) -> list[Option]:
    """First one moment on each day, so that the first few differ; then the rest of each day."""
    if "suggestion" in place.answers:
        return await group_moments(turn, place.answers["suggestion"])
    times = (await cards.get(turn.work, turn.me.id)).times
    by_day = [_moments(turn, days, times) for days in DAYS_AHEAD]
    ordered = [day[0] for day in by_day if day] + [one for day in by_day for one in day[1:]]
    return [Option(one.isoformat(), moment_label(turn.tongue, one), literal=True) for one in ordered]


def _moments(turn: Turn, days: int, times: tuple[tuple[int, DayPart], ...]) -> list[datetime]:
    """When this person has time on the day that is so many days ahead; who never said it, by daylight."""
    day = turn.today + timedelta(days=days)
    free = [part for weekday, part in times if weekday == day.weekday()] if times else USUAL_PARTS
    return [datetime.combine(day, clock, turn.zone) for part, clock in CLOCKS.items() if part in free]


@fill
async def what_is_started(_turn: Turn, place: Place) -> dict[str, Any]:
    return doing_words(place.answers.get("category", WALK), place.answers.get("title"))


@options
async def activity_places(turn: Turn, place: Place) -> list[Option]:
    """Where it goes well for this person first, and of those the nearest; of a group perhaps their home."""
    found = [Option(str(one.id), one.name, literal=True) for one in await _places(turn)]
    return [*found, *await asks_home(turn, place.answers.get("group"))]


async def _places(turn: Turn) -> list[MeetingPlace]:
    found = await neighbourhoods.places(turn.work, turn.here.id)
    areas = {area.id: (area.x, area.y) for area in await neighbourhoods.areas(turn.work, turn.here.id)}
    x, y = areas.get(turn.me.area_id or 0, (0, 0))
    found.sort(key=lambda one: (not _goes_well(turn.me, one), (one.x - x) ** 2 + (one.y - y) ** 2, one.id))
    return found


def _goes_well(person: Person, place: MeetingPlace) -> bool:
    return (place.bench or not person.wants_benches) and (place.step_free or not person.wants_step_free)


@fill
async def places_in_view(turn: Turn, place: Place) -> dict[str, Any]:
    """What to look for at each place that stands on a button."""
    flow = FLOWS[place.flow]
    shown, _ = keys_in_view(flow, flow.screen(place.screen), place)
    known = {str(one.id): one for one in await neighbourhoods.places(turn.work, turn.here.id)}
    found = [known[key] for key in shown if key in known]
    said = [word("activity-where-line", place=one.name, landmark=one.landmark or one.name) for one in found]
    return {"places": lines(said)}


@action(may=NEIGHBOUR)
async def start_activity(turn: Turn, *, answers: dict[str, Any]) -> None:
    starts_at = datetime.fromisoformat(answers["when"])
    if starts_at <= turn.now:
        await turn.say("activity-too-late")
        await open_flow(turn, "activity", _without(answers, *MOMENT), screen="when")
        return
    place_id, at_home = await _where(turn, answers)
    category = str(answers.get("category", WALK))
    if not await _can_be_chosen(turn, category):
        await turn.say("activity-choice-gone")
        await open_flow(turn, "activity", _without(answers, "category", "title"))
        return
    activity = await activities.start(
        turn.work,
        turn.here.id,
        place_id,
        starts_at,
        MINUTES[answers["long"]] if category == WALK else MINUTES_TOGETHER,
        category=category,
        title=answers.get("title"),
        o4=await four_o_of(turn, category),
        started_by_id=turn.me.id,
        # Who plans it for others is there only where they say so: a button of the suggestion.
        host_id=None if "suggestion" in answers else await _host(turn),
        unseen=await _is_new_here(turn),
        at_home=at_home,
        created_at=turn.now,
        **({"origin": Origin.VOLUNTEER} if "suggestion" in answers else {}),
        **await _of_group(turn, answers.get("group")),
    )
    if activity.host_id is not None:
        await expect(turn.work, turn.now, activity, turn.me.id)
    await turn.note("activity_started", activity_id=activity.id)
    if activity.unseen:
        await turn.say("newhere-looked-over")
    await happened(turn.work, turn.now, ActivityBegun(activity, answers.get("decision")))
    if activity.group_id is not None:
        await turn.say("activity-started-for-group", **await activity_words(turn.work, activity))
        await offer_reminder(turn, activity, turn.me)
        return
    if "suggestion" in answers:
        await show_activity_of_group(turn, answers["suggestion"], activity)
        return
    await _tell_host(turn, activity)
    await _say_started(
        turn, activity, await seek_company(turn.work, turn.now, activity), answers.get("flyer", False)
    )


async def _where(turn: Turn, answers: dict[str, Any]) -> tuple[int, bool]:
    """The place, and whether it is only where they meet to go to somebody's home."""
    places = await _places(turn)
    at_home = answers["where"] == AT_HOME
    if at_home and await may_ask_home(turn, answers.get("group", 0)):
        return places[0].id, True
    if answers["where"] not in {str(one.id) for one in places}:
        raise Stale
    return int(answers["where"]), False


async def _of_group(turn: Turn, group_id: int | None) -> dict[str, Any]:
    """Of a group that they belong to still: its people are asked, nobody else is sought."""
    mine = {one.id for one in await groups.of_person(turn.work, turn.me.id)}
    return {"group_id": group_id, "origin": Origin.GROUP} if group_id in mine else {}


def _without(answers: dict[str, Any], *names: str) -> dict[str, Any]:
    """All else that was said need not be said again."""
    return {name: value for name, value in answers.items() if name not in names}


async def _can_be_chosen(turn: Turn, category: str) -> bool:
    """False for a choice that was taken away since; one on somebody's card stays theirs."""
    if category in (*FOUR_O, OWN) or category in (await cards.get(turn.work, turn.me.id)).interests:
        return True
    return category in {one.key for one in await local_options(turn.work, turn.here.id, "interest")}


async def _is_new_here(turn: Turn) -> bool:
    """Nobody knows them yet: the team looks first, then strangers see it (SAFETY 2)."""
    return not turn.actor.staff and not await acquainted.is_known(turn.work, turn.me)


async def _host(turn: Turn) -> int:
    """Their connector for who would rather begin with somebody they know; else who starts it."""
    if turn.actor.staff or not turn.me.first_with_known:
        return turn.me.id
    return await connector_for(turn.work, turn.me) or turn.me.id


async def _tell_host(turn: Turn, activity: Activity) -> None:
    if activity.host_id is not None and activity.host_id != turn.me.id:
        await turn.notify(
            activity.host_id,
            "activity_hosting",
            key=f"{activity.id}",
            group=activity.group,
            activity=activity.id,
        )


async def _say_started(turn: Turn, activity: Activity, outlook: Outlook, flyer: bool) -> None:
    """Reads it back; then, where nobody fits, what they may do; and asks about reminders."""
    await turn.say("activity-started", **await activity_words(turn.work, activity), outlook=outlook.value)
    which = {"activity": activity.id}
    make_flyer = Button("activity-nobody.flyer", "make_flyer", which)
    if outlook is Outlook.NOBODY:
        bring = Button("activity-remind.bring", "bring_along", which)
        await turn.say("activity-nobody", make_flyer, bring, **doing_of(activity))
    elif flyer or turn.actor.has(RoleName.CONNECTOR):
        await turn.say("activity-flyer", make_flyer)
    await offer_reminder(turn, activity, turn.me)
