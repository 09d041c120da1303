"""What is on: coming activities and open doors, for everybody, without a question asked."""

from typing import Any

from handlers.activity.details import details_message
from handlers.activity.same_time import same_time
from handlers.activity.say_coming import IN_CALENDAR
from handlers.activity.words import activity_words, who_else
from handlers.catalogue.doing import doing_of
from handlers.conversation.go_to_screen import is_home, redraw
from handlers.conversation.registry import KeptOff, action, command
from handlers.conversation.turn import Turn
from handlers.neighbourhood.which_neighbourhood import know_where
from handlers.permission.badge import with_badge
from handlers.permission.permissions import ANYONE
from handlers.texts.message import Button, lines, word
from storage import activities, attendance, blocks, neighbourhoods, partners, people
from storage.activities import Activity
from storage.attendance import Attendance

SHOWN = 3


@command("kijk", "look")
async def show_what_is_on(turn: Turn, _rest: str) -> None:
    """Whoever was at a question finds it again below."""
    if not await know_where(turn, then="kijk"):
        return
    await look_on(turn)
    if turn.place and not is_home(turn.place):
        await redraw(turn)


@action(may=ANYONE, looks=True, kept_off=KeptOff.MUTED_TOO)
async def look_on(turn: Turn, *, shown: int = 0) -> None:
    """The next activities, after the `shown` ones; behind the last one the open doors."""
    coming = await _of_interest(turn)
    left = coming[shown:]
    for activity in left[:SHOWN]:
        await show_activity(turn, activity)
    if len(left) > SHOWN:
        more = Button("common-footer.more", "look_on", {"shown": shown + SHOWN})
        await turn.say("look-more", more)
        doors = False
    else:
        doors = await _say_open_doors(turn)
    if coming or doors:
        await turn.say("look-just-come")
    else:
        await turn.say("look-nothing")


async def _of_interest(turn: Turn) -> list[Activity]:
    """Without what is led by somebody this person would rather not be with; the other one sees everything."""
    apart = await blocks.said_by(turn.work, turn.person.id) if turn.person else frozenset[int]()
    coming = await activities.coming(turn.work, turn.here.id, turn.now, to_strangers=turn.person is None)
    return [one for one in coming if not apart & {one.host_id, one.started_by_id}]


async def show_activity(turn: Turn, activity: Activity, by: int | None = None) -> None:
    """One activity and what can be done: come, or take somebody along; a full one says so.

    `by`: who brings along whoever reads this.
    """
    details = details_message(activity)
    if details:
        turn.messages.append((details, None))
    place = await neighbourhoods.get_place(turn.work, activity.place_id)
    params = await activity_words(turn.work, activity) | await _host(turn, activity) | {"place": place.name}
    mine = await _mine(turn, activity)
    leads = turn.person is not None and turn.person.id == activity.host_id
    if leads or (mine is not None and mine.comes):
        who = await who_else(turn.work, activity, turn.person)
        await turn.say("look-activity-mine", *_when_i_come(activity, mine), **params, who=who)
    elif await activities.places_left(turn.work, activity):
        await _say_what_else(turn, activity)
        which = {"activity": activity.id} | ({"by": by} if by else {})
        await turn.say("look-activity", Button("look-activity.come", "come_along", which), **params)
    else:
        await turn.say("look-activity-full", **params)


async def _mine(turn: Turn, activity: Activity) -> Attendance | None:
    if turn.person is None:
        return await attendance.of_chat(turn.work, activity.id, turn.chat_id)
    return await attendance.of_person(turn.work, activity.id, turn.person.id)


async def _say_what_else(turn: Turn, activity: Activity) -> None:
    """Two things at the same time are said before the yes."""
    other = await same_time(turn.work, turn.person.id, activity) if turn.person else None
    if other is not None:
        await turn.say("look-also", other=word("activity-the", **doing_of(other)))


def _when_i_come(activity: Activity, mine: Attendance | None) -> tuple[Button, ...]:
    """Not coming after all is one tap, wherever it is seen that I come."""
    which, label = {"activity": activity.id}, "activity-remind.not-after-all"
    along = Button("look-activity-mine.along", "bring_along", which)
    if mine is None or not mine.comes:
        return (along, IN_CALENDAR)
    if mine.person_id is None:
        return (Button(label, "say_nameless_cannot", which), IN_CALENDAR)
    cannot = Button(label, "answer_reminder", {"attendance": mine.id, "answer": "cannot"})
    return (along, cannot, IN_CALENDAR)


async def _host(turn: Turn, activity: Activity) -> dict[str, Any]:
    """By first name; who was erased is simply not named. A partner by the name that it has now."""
    if activity.partner_id is not None:
        partner = await partners.get(turn.work, activity.partner_id)
        return {"host": partner.name, "hosted": "partner"}
    host = activity.host_id or activity.started_by_id
    found = await people.find(turn.work, host) if host else None
    name = await with_badge(turn.work, found) if found else ""
    return {"host": name, "hosted": "yes" if name else "no"}


async def _say_open_doors(turn: Turn) -> bool:
    """Places where one can walk in; False when there are none."""
    doors = [one for one in await neighbourhoods.places(turn.work, turn.here.id) if one.walk_in]
    said = [word("look-door", place=place.name, moment=place.walk_in) for place in doors[:SHOWN]]
    if said:
        await turn.say("look-doors", doors=lines(said))
    return bool(said)
