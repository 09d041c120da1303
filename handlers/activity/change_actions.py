"""A host looks at an activity, moves it or calls it off; for who is of the team it is there to look at."""

from datetime import datetime
from typing import Any

from handlers.activity.bad_weather import weather_counts
from handlers.activity.changes import about, activity_card, call_off, move
from handlers.activity.words import fits_on_a_flyer
from handlers.catalogue.doing import doing_of
from handlers.conversation.go_to_screen import go_back, kept_before, open_aside, open_flow
from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import OPTIONS, action, command, fill, options
from handlers.conversation.turn import Turn
from handlers.engine.flow import Option, Place
from handlers.permission.of_group import that_may
from handlers.permission.permissions import CONNECTOR, OWNER, SUPPORTER, TEAM
from handlers.texts.message import Button
from storage import activities
from storage.activities import Activity
from storage.tables.person import RoleName

SHOWN = 5
OWN_SHOWN = 2
"""Above the question when a new activity should be: enough to change one, not so many that it is lost."""


@command("wandelingen", "walks")
async def show_activities(turn: Turn, _rest: str) -> None:
    """A host's own activities; who is of the team also sees those that they may stop."""
    found = await _own(turn)
    if turn.actor.has(RoleName.CONNECTOR) or turn.actor.has(RoleName.VOLUNTEER):
        seen = {activity.id for activity in found}
        others = [w for w in await activities.coming(turn.work, turn.here.id, turn.now) if w.id not in seen]
        found += await that_may(turn.work, turn.actor, CONNECTOR | SUPPORTER, "activity", others)
    for activity in sorted(found, key=lambda one: one.starts_at)[:SHOWN]:
        await _say_card(turn, activity)
    if not found:
        await turn.say("activity-change-none")


async def show_own_activities(turn: Turn) -> None:
    for activity in (await _own(turn))[:OWN_SHOWN]:
        await _say_card(turn, activity)


async def _own(turn: Turn) -> list[Activity]:
    mine = await activities.owned_by(turn.work, turn.person.id, turn.now) if turn.person else []
    return await that_may(turn.work, turn.actor, OWNER, "activity", mine)


async def _say_card(turn: Turn, activity: Activity) -> None:
    mine = activity.started_by_id == turn.me.id or turn.actor.has(
        RoleName.CONNECTOR, activity.neighbourhood_id
    )
    rain = weather_counts(activity, turn.now)
    flyer = mine and fits_on_a_flyer(activity, turn.now)
    owns = bool(await that_may(turn.work, turn.actor, OWNER, "activity", [activity]))
    card = await activity_card(turn.work, activity, turn.me, owns=owns, flyer=flyer, rain=rain)
    turn.messages.append((card, None))


@action(may=TEAM)
async def host_activity(turn: Turn, *, activity: int) -> None:
    """A connector steps in where the host cannot come."""
    found = await activities.lock(turn.work, activity)
    if not found.on or found.host_id is not None:
        raise Stale
    await activities.change(turn.work, activity, host_id=turn.me.id)
    await turn.note("activity_host_found", activity_id=activity)
    await turn.say("activity-change-you-host", **await about(turn.work, found))


@action(may=OWNER)
async def begin_move(turn: Turn, *, activity: int) -> None:
    await _still_to_come(turn, activity)
    await open_aside(turn, "move", {"activity": activity})


@fill
async def what_moves(turn: Turn, place: Place) -> dict[str, Any]:
    activity = await activities.get(turn.work, place.answers["activity"])
    return doing_of(activity)


@options
async def places_to_move_to(turn: Turn, place: Place) -> list[Option]:
    """Where it is now first."""
    activity = await activities.get(turn.work, place.answers["activity"])
    found = await OPTIONS["activity_places"](turn, place)
    return sorted(found, key=lambda one: one.key != f"{activity.place_id}")


@action(may=OWNER)
async def move_activity(turn: Turn, *, answers: dict[str, Any]) -> None:
    activity = await _still_to_come(turn, answers["activity"])
    starts_at, place_id = datetime.fromisoformat(answers["when"]), int(answers["where"])
    try:
        moved = await move(turn.work, turn.now, activity, starts_at, place_id, by=turn.me.id)
    except Refusal as not_then:
        await turn.say(not_then.text)
        await open_flow(turn, "move", {"activity": activity.id, **kept_before(answers)})
        return
    await turn.note("activity_moved", activity_id=activity.id)
    await turn.say("activity-change-moved", **await about(turn.work, moved))
    await go_back(turn, answers)


@action(may=OWNER)
async def ask_call_off(turn: Turn, *, activity: int) -> None:
    """One tap more: it cannot be taken back."""
    found = await _still_to_come(turn, activity)
    which = {"activity": activity}
    yes = Button("activity-change-sure.yes", "call_off_activity", which)
    no = Button("activity-change-sure.no", "keep_activity", which)
    await turn.say("activity-change-sure", yes, no, **doing_of(found))


@action(may=OWNER, confirms=True)
async def call_off_activity(turn: Turn, *, activity: int) -> None:
    found = await _still_to_come(turn, activity)
    await call_off(turn.work, turn.now, found, by=turn.me.id)
    await turn.note("activity_called_off", activity_id=activity)
    await turn.say("activity-change-called-off", **doing_of(found))


@action(may=OWNER)
async def keep_activity(turn: Turn, *, activity: int) -> None:
    found = await _still_to_come(turn, activity)
    await turn.say("activity-change-kept", **doing_of(found))


async def _still_to_come(turn: Turn, activity_id: int) -> Activity:
    activity = await activities.get(turn.work, activity_id)
    if not activity.on or activity.starts_at <= turn.now:
        raise Stale
    return activity
