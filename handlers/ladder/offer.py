"""A next step is offered to who did small things three times; a yes is the beginning of a talk."""

from datetime import datetime, time, timedelta

from handlers.conversation.registry import action
from handlers.conversation.turn import Turn
from handlers.notices.notify import notify
from handlers.notices.quiet import at, local
from handlers.notices.registry import See, notice
from handlers.permission.permissions import SELF
from handlers.routines import routine
from handlers.task.give_task import give_task
from handlers.texts.message import Button, Message
from storage import activity_roles, neighbourhoods, people, roles, tasks
from storage.neighbourhoods import Neighbourhood
from storage.tables.contact import TaskKind
from storage.tables.person import Purpose
from storage.work import Work

TIMES, LOOK_BACK = 3, timedelta(weeks=12)
ON, AT, LASTS = 2, time(11), timedelta(hours=2)
"""On a Wednesday morning."""
STEPS = ("welcome", "phone", "group")


@routine
async def offer_next_steps(work: Work, now: datetime) -> None:
    for where in await neighbourhoods.open_ones(work):
        here = local(now, where.zone)
        begins = at(now, AT, where.zone)
        if here.weekday() == ON and begins <= now < begins + LASTS:
            await _offer(work, now, where)


async def _offer(work: Work, now: datetime, where: Neighbourhood) -> None:
    """At most twice a year to the same person, whatever they said; to nobody who has a role already."""
    held = {one.person_id for one in await roles.in_neighbourhood(work, where.id)}
    half = f"{now.year}-{(now.month - 1) // 6}"
    for person_id, times in (await activity_roles.times_done(work, where.id, now - LOOK_BACK)).items():
        if times >= TIMES and person_id not in held:
            await notify(work, now, person_id, "ladder_offer", key=half)


@notice(purpose=Purpose.CONTACTED, uncertain="never", by_call=False)
async def ladder_offer(look: See) -> Message | None:
    """Not to who would rather not be asked, or has a role by now."""
    if look.person.dont_ask or await roles.of_person(look.work, look.person.id):
        return None
    which = {"person": look.person.id}
    buttons = tuple(
        Button(f"ladder-offer.{one}", "answer_ladder", which | {"answer": one}) for one in (*STEPS, "not-now")
    )
    return Message("ladder-offer", {"name": look.person.call_name}, buttons)


@action(may=SELF)
async def answer_ladder(turn: Turn, *, person: int, answer: str) -> None:
    """`answer`: welcome, phone, group or not-now. A human talks with them first; a role comes after."""
    if answer not in STEPS:
        await turn.say("ladder-not-now")
        return
    me = await people.get(turn.work, person)
    if not await tasks.is_open(turn.work, person, TaskKind.LADDER):
        words = turn.tongue.text(f"ladder-offer.{answer}", {})
        await give_task(turn.work, turn.now, TaskKind.LADDER, about=me, words=words)
    await turn.say("ladder-talk")
