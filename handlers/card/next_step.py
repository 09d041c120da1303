"""Getting to know each other ends with one small step: the nearest thing this week, or that there is none."""

from datetime import timedelta

from handlers.activity.same_time import same_time
from handlers.activity.words import activity_words
from handlers.conversation.registry import COMMANDS, action
from handlers.conversation.turn import Turn
from handlers.permission.badge import with_badge
from handlers.permission.permissions import ANYONE, NEIGHBOUR
from handlers.task.give_task import give_task
from handlers.texts.message import Button
from storage import activities, attendance, blocks, cards, people, tasks
from storage.activities import Activity
from storage.tables.contact import TaskKind
from storage.tables.neighbourhood import NeighbourhoodState

THIS_WEEK = timedelta(days=7)


async def offer_next_step(turn: Turn) -> None:
    """Not to who goes somewhere already, nor to staff, who know what there is."""
    if turn.actor.staff or await attendance.to_come_of(turn.work, turn.me.id, turn.now):
        return
    nearest = await _nearest(turn)
    if nearest is None:
        await _say_nothing_yet(turn)
        return
    host = await people.find(turn.work, nearest.host_id) if nearest.host_id else None
    which = {"activity": nearest.id}
    await turn.say(
        "card-next",
        Button("card-next.come", "come_along", which),
        Button("card-next.not-now", "not_this_time"),
        Button("card-next.begin", "begin_something"),
        **await activity_words(turn.work, nearest),
        name=turn.me.call_name,
        hosted="yes" if host else "no",
        host=await with_badge(turn.work, host) if host else "",
    )


async def _nearest(turn: Turn) -> Activity | None:
    """With a place left, led by nobody whom they would rather not meet; what they enjoy goes first."""
    apart = await blocks.said_by(turn.work, turn.me.id)
    enjoyed = (await cards.get(turn.work, turn.me.id)).interests
    found = []
    for one in await activities.coming(turn.work, turn.here.id, turn.now):
        led = {one.host_id, one.started_by_id}
        if one.starts_at > turn.now + THIS_WEEK or led & {turn.me.id, *apart}:
            continue
        if await activities.places_left(turn.work, one) and not await same_time(turn.work, turn.me.id, one):
            found.append((one.category not in enjoyed, one.starts_at, one.id, one))
    return min(found)[-1] if found else None


async def _say_nothing_yet(turn: Turn) -> None:
    """A human hears it once, so that somebody can think of something."""
    if turn.here.state is not NeighbourhoodState.OPEN:
        return
    told = not await turn.is_human()
    if told and not await tasks.is_open(turn.work, turn.me.id, TaskKind.NOTHING_YET):
        await give_task(turn.work, turn.now, TaskKind.NOTHING_YET, about=turn.me)
    begin = Button("card-next.begin", "begin_something")
    await turn.say("card-nothing-yet", begin, name=turn.me.call_name, told="yes" if told else "no")


@action(may=ANYONE)
async def not_this_time(turn: Turn) -> None:
    """Nothing is kept of it, and nobody hears it."""
    await turn.say("card-not-this-time")


@action(may=NEIGHBOUR)
async def begin_something(turn: Turn) -> None:
    await COMMANDS["samen"](turn, "")
