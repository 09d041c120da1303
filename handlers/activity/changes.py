"""An activity that moves or does not go on: its messages, calls and people follow in the same transaction."""

from datetime import datetime
from typing import Any

from handlers.activity import one_less, reminders
from handlers.activity.attending import who_come
from handlers.activity.details import details_lines
from handlers.activity.in_time import cannot_wait
from handlers.activity.words import landmark, who_else
from handlers.catalogue.doing import doing_of
from handlers.conversation.refusal import Refusal, Stale
from handlers.notices.notify import notify, say_in_chat
from handlers.texts.message import Button, Message, lines, when, word
from storage import activities, attendance, calls, invitations, neighbourhoods, outbox, series
from storage.activities import Activity
from storage.people import Person
from storage.tables.activity import ActivityState
from storage.work import Work

OWNS = (
    ("activity-change-card.move", "begin_move"),
    ("activity-change-card.details", "show_details"),
    ("activity-change-card.call-off", "ask_call_off"),
)
STOPS = (("activity-change-card.stop", "begin_stop"),)
CHANGES = ("activity_moved", "activity_not_told", *one_less.WAITS)


async def call_off(
    work: Work,
    now: datetime,
    activity: Activity,
    by: int | None = None,
    *,
    kind: str = "activity_called_off",
) -> None:
    """Everybody who comes is told, but not `by`. Raises `Stale` when it is over or off already.

    `kind`: the notice by which they are told.
    """
    found = await _lock(work, now, activity)
    await activities.change(work, found.id, state=ActivityState.CALLED_OFF)
    await reminders.drop_for_all(work, found)
    await outbox.cancel_group(work, found.group)
    await calls.withdraw_group(work, found.group)
    await invitations.close_for_activity(work, found.id)
    await _tell(work, now, found, kind, found.starts_at, by)


async def move(
    work: Work,
    now: datetime,
    activity: Activity,
    starts_at: datetime,
    place_id: int,
    by: int | None = None,
    *,
    tell: bool = True,
) -> Activity:
    """The activity as it is from now on. Raises `Stale`, or `Refusal` when it cannot be then.

    Without `tell` whoever moves it says it to all who come.
    """
    found = await _lock(work, now, activity)
    if starts_at <= now:
        raise Refusal("activity-change-too-late")
    if found.series_id and await series.activity_at(work, found.series_id, starts_at) not in (None, found.id):
        raise Refusal("activity-change-taken")
    await reminders.drop_for_all(work, found)
    await outbox.cancel_group(work, found.group, CHANGES)
    await calls.withdraw_group(work, found.group, kinds=CHANGES)
    await activities.change(work, found.id, starts_at=starts_at, place_id=place_id)
    moved = await activities.get(work, found.id)
    await reminders.plan_for_all(work, now, moved)
    if tell:
        await _tell(work, now, moved, "activity_moved", min(found.starts_at, starts_at), by)
    return moved


async def _lock(work: Work, now: datetime, activity: Activity) -> Activity:
    found = await activities.lock(work, activity.id)
    if not found.on or found.starts_at <= now:
        raise Stale
    return found


async def _tell(
    work: Work, now: datetime, activity: Activity, kind: str, before: datetime, by: int | None
) -> None:
    """`before`: when it is too late to hear it."""
    where = await neighbourhoods.get(work, activity.neighbourhood_id)
    at_once = cannot_wait(where, now, before)
    for person_id in await who_come(work, activity):
        if person_id is not None and person_id != by:
            await notify(
                work,
                now,
                person_id,
                kind,
                key=f"{activity.id}:{now.isoformat()}",
                group=activity.group,
                expires=activity.starts_at,
                live=at_once,
                activity=activity.id,
                by=by,
            )
    for one in await attendance.coming(work, activity.id):
        if one.person_id is None and one.chat_id is not None:
            said = Message(f"{kind.replace('_', '-')}-nameless", await about(work, activity))
            key = f"{kind}:{activity.id}:{now.isoformat()}:chat:{one.chat_id}"
            await say_in_chat(work, now, one.chat_id, said, key=key, at_once=at_once)


async def activity_card(
    work: Work,
    activity: Activity,
    person: Person,
    *,
    owns: bool = True,
    flyer: bool = False,
    rain: bool = False,
) -> Message:
    """First names if they are there as well; another connector hears how many.

    `owns`: with what its host may do; else it can only be stopped. `flyer`: with a button to make one.
    `rain`: with one for bad weather.
    """
    coming = await who_come(work, activity)
    who = word("activity-change-coming", count=len(coming))
    if person.id in coming:
        who = await who_else(work, activity, person)
    which = {"activity": activity.id}
    buttons = (
        *(Button(label, verb, which) for label, verb in (OWNS if owns else STOPS)),
        *((Button("activity-change-card.rain", "begin_rain", which),) if rain and owns else ()),
        *(
            (Button("activity-change-card.lead-no-more", "stop_hosting", which),)
            if activity.series_id is not None and activity.host_id == person.id
            else ()
        ),
        *((Button("activity-nobody.flyer", "make_flyer", which),) if flyer else ()),
    )
    return Message(
        "activity-change-card",
        await about(work, activity) | {"who": lines([who, *details_lines(activity)])},
        buttons,
    )


async def about(work: Work, activity: Activity) -> dict[str, Any]:
    """What it is, `day` ("morgen, dinsdag 3 maart"), `date`, `clock` and `landmark`, for a text."""
    place = await neighbourhoods.get_place(work, activity.place_id)
    return doing_of(activity) | {
        "day": when(activity.starts_at, "dated"),
        "date": when(activity.starts_at, "date"),
        "clock": when(activity.starts_at, "clock"),
        "landmark": await landmark(work, activity, place),
    }
