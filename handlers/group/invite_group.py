"""One group invites another to come and look: its own people decide, then each of the others is asked."""

from datetime import datetime, timedelta

from handlers.activity.changes import about
from handlers.conversation.registry import options
from handlers.conversation.turn import Turn
from handlers.decision.notices import called
from handlers.engine.flow import Option, Place
from handlers.notices.notify import notify
from handlers.notices.registry import See, notice
from handlers.texts.message import Button, Message
from storage import activities, attendance, blocks, decisions, groups
from storage.activities import Activity
from storage.decisions import Decision
from storage.groups import Group
from storage.tables.person import Purpose
from storage.work import Work

NOT_AGAIN = timedelta(weeks=12)
"""So long a group is not invited again, by whichever group."""
IN_TIME = timedelta(days=3)


@options
async def groups_to_invite(turn: Turn, place: Place) -> list[Option]:
    """Groups with a name of their own; not one with somebody whom one of ours would rather not meet."""
    mine = place.answers["group"]
    found = [
        one for one in await groups.in_neighbourhood(turn.work, turn.here.id) if one.id != mine and one.name
    ]
    return [
        Option(f"{one.id}", one.name or "", literal=True)
        for one in found
        if await may_be_invited(turn.work, turn.now, mine, one)
    ]


async def may_be_invited(
    work: Work, now: datetime, host_id: int, guest: Group, but: int | None = None
) -> bool:
    """`but`: the decision that this is about."""
    resting = guest.quiet_until is not None and guest.quiet_until > now
    if resting or not guest.lives or await decisions.invited_since(work, guest.id, now - NOT_AGAIN, but):
        return False
    theirs = await groups.members(work, guest.id)
    ours = await groups.members(work, host_id)
    return not [one for one in ours if await blocks.among(work, one, theirs)]


async def next_plan(work: Work, now: datetime, group_id: int) -> Activity | None:
    """The first that is far enough ahead to come to."""
    every = await activities.of_group(work, group_id, now + IN_TIME)
    return next((one for one in every if one.on), None)


async def invite(work: Work, now: datetime, group: Group, found: Decision) -> None:
    """Who wants comes; nobody decides it for the others."""
    guest = await groups.find(work, int(found.options[-1]))
    plan = await next_plan(work, now, group.id)
    if guest is None or plan is None or not await may_be_invited(work, now, group.id, guest, found.id):
        return
    for person_id in await groups.members(work, guest.id):
        await notify(
            work,
            now,
            person_id,
            "group_visit",
            key=f"{plan.id}",
            group=plan.group,
            expires=plan.starts_at,
            activity=plan.id,
        )


@notice(purpose=Purpose.CONTACTED, uncertain="again")
async def group_visit(look: See, *, activity: int) -> Message | None:
    """Not where somebody comes whom they would rather not meet, or the other way: silently."""
    found = await activities.get(look.work, activity)
    if not found.on or found.starts_at <= look.now or found.group_id is None:
        return None
    coming = [one.person_id for one in await attendance.coming(look.work, activity)]
    if look.person.id in coming or await blocks.among(look.work, look.person.id, coming):
        return None
    which = {"activity": activity, "person": look.person.id}
    buttons = tuple(
        Button(f"group-activity.{one}", "answer_group_activity", which | {"answer": one})
        for one in ("come", "not-now")
    )
    host = await groups.get(look.work, found.group_id)
    return Message("group-visit", await about(look.work, found) | {"group": called(host)}, buttons)
