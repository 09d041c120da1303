"""What is said about a first small round: the idea, the plan, and what came of it."""

from typing import Any

from handlers.notices.registry import STAFF, See, notice
from handlers.permission.visibility import What
from handlers.texts.message import Button, Message, of, when
from storage import activities, attendance, neighbourhoods, people, suggestions
from storage.activities import Activity
from storage.people import Person
from storage.tables.person import Purpose
from storage.tables.suggestion import SuggestionState


@notice(purpose=None, uncertain="again", by_call=False, held_by=STAFF)
async def small_round(look: See, *, suggestion: int) -> Message | None:
    found = await suggestions.find(look.work, suggestion)
    about = await people.find(look.work, found.about_id) if found and found.about_id else None
    if found is None or about is None or found.state is not SuggestionState.SHOWN:
        return None
    which = {"suggestion": found.id}
    return Message(
        "small-round",
        {"name": about.call_name, "minutes": of(about.id, What.PACE, about.walk_minutes or 0)},
        (
            Button("small-round.good", "plan_small_round", which),
            Button("small-round.not-now", "set_small_round_aside", which),
        ),
    )


@notice(purpose=Purpose.CONTACTED, uncertain="again")
async def small_round_plan(look: See, *, activity: int) -> Message | None:
    found = await activities.find(look.work, activity)
    mine = await attendance.of_person(look.work, activity, look.person.id)
    host = await people.find(look.work, found.host_id) if found and found.host_id else None
    if found is None or host is None or mine is None or not mine.comes or not found.on:
        return None
    params = await _about(look, found) | {"name": look.person.call_name, "host": host.call_name}
    which = {"attendance": mine.id}
    answers = (
        Button("small-round-plan.yes", "answer_small_round", which | {"answer": "yes"}),
        Button("small-round-plan.another-day", "answer_small_round", which | {"answer": "another_day"}),
    )
    return Message("small-round-plan", params, answers)


@notice(purpose=None, uncertain="again", by_call=False)
async def small_round_host(look: See, *, activity: int) -> Message | None:
    """An hour before, for whoever rings at the door."""
    found = await activities.find(look.work, activity)
    about = await _with(look, found)
    if found is None or about is None or not found.on or found.host_id != look.person.id:
        return None
    return Message("small-round-host", await _about(look, found) | {"name": about.call_name})


@notice(purpose=None, uncertain="again", by_call=False)
async def small_round_yes(look: See, *, activity: int, person: int) -> Message | None:
    found = await activities.find(look.work, activity)
    about = await people.find(look.work, person)
    if found is None or about is None or not found.on:
        return None
    return Message("small-round-yes", await _about(look, found) | {"name": about.call_name})


@notice(purpose=None, uncertain="again", by_call=False, held_by=STAFF)
async def small_round_another_day(look: See, *, activity: int, person: int) -> Message | None:
    about = await people.find(look.work, person)
    if about is None or await activities.find(look.work, activity) is None:
        return None
    choose = Button("small-round-another-day.choose", "propose_small_round", {"person": about.id})
    return Message("small-round-another-day", {"name": about.call_name}, (choose,))


async def _with(look: See, activity: Activity | None) -> Person | None:
    return (
        await people.find(look.work, activity.started_by_id) if activity and activity.started_by_id else None
    )


async def _about(look: See, activity: Activity) -> dict[str, Any]:
    place = await neighbourhoods.get_place(look.work, activity.place_id)
    return {
        "day": when(activity.starts_at, "dated"),
        "date": when(activity.starts_at, "date"),
        "clock": when(activity.starts_at, "clock"),
        "landmark": place.landmark or place.name,
    }
