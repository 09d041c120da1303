"""What the people of a group hear of it: whether they would like one, that it began, what it plans."""

from handlers.activity.changes import about
from handlers.decision.notices import called
from handlers.group.words import first_names
from handlers.notices.registry import TEAM, See, notice
from handlers.texts.message import Button, Message, word
from storage import activities, attendance, blocks, groups, people
from storage.tables.activity import AttendanceState
from storage.tables.group import GroupPhase, MembershipState
from storage.tables.person import Purpose


@notice(purpose=Purpose.CONTACTED, uncertain="again")
async def group_question(look: See, *, which: int) -> Message | None:
    """Each is asked apart; who says not now is told to nobody."""
    mine = await groups.membership(look.work, which, look.person.id)
    if mine is None or mine.state is not MembershipState.ASKED:
        return None
    if (await groups.get(look.work, which)).phase in groups.OVER:
        return None
    params = {"person": look.person.id, "which": which}
    buttons = [
        Button(f"group-question.{answer}", "answer_group", params | {"answer": answer})
        for answer in ("yes", "not-now", "question")
    ]
    return Message("group-question", {"name": look.person.call_name}, tuple(buttons))


@notice(purpose=Purpose.CONTACTED, uncertain="again")
async def group_begun(look: See, *, which: int) -> Message | None:
    group = await groups.get(look.work, which)
    if not group.lives or look.person.id not in await groups.members(look.work, which):
        return None
    others = await first_names(look.work, group, look.person)
    name = Button("group-begun.name", "begin_group_name", {"group": which})
    buttons = (name,) if look.person.telegram_id is not None else ()
    return Message("group-begun", {"names": others, "human": await look.human_name()}, buttons)


@notice(purpose=Purpose.CONTACTED, uncertain="never")
async def group_not_now(_look: See) -> Message | None:
    return Message("group-not-now")


@notice(purpose=None, uncertain="again", by_call=False, held_by=TEAM)
async def group_to_support(look: See, *, which: int) -> Message | None:
    group = await groups.get(look.work, which)
    if not group.lives or group.supporter_id != look.person.id:
        return None
    return Message("group-to-support", {"count": len(await groups.members(look.work, which))})


@notice(purpose=Purpose.CONTACTED, uncertain="again")
async def group_activity(look: See, *, activity: int) -> Message | None:
    """Somebody of the group planned something: to each of the others, until they said whether they come."""
    found = await activities.get(look.work, activity)
    if not found.on or found.starts_at <= look.now or found.group_id is None:
        return None
    group = await groups.get(look.work, found.group_id)
    mine = await attendance.of_person(look.work, activity, look.person.id)
    if look.person.id not in await groups.members(look.work, group.id):
        return None
    if mine and mine.state in (AttendanceState.EXPECTED, AttendanceState.SENT_WORD):
        return None
    starter = await people.find(look.work, found.started_by_id) if found.started_by_id else None
    said = await blocks.said_by(look.work, look.person.id)
    who = starter.call_name if starter and starter.id not in said else word("group-somebody")
    params = await about(look.work, found) | {"who": who, "group": called(group)}
    which = {"activity": activity, "person": look.person.id}
    buttons = [
        Button(f"group-activity.{one}", "answer_group_activity", which | {"answer": one})
        for one in ("come", "not-now")
    ]
    return Message("group-activity", params, tuple(buttons))


@notice(purpose=Purpose.CONTACTED, uncertain="again")
async def group_join(look: See, *, which: int) -> Message | None:
    """To a visitor who was there three times; nobody votes about somebody."""
    mine = await groups.membership(look.work, which, look.person.id)
    group = await groups.get(look.work, which)
    if mine is None or mine.state is not MembershipState.VISITING or not group.lives:
        return None
    params = {"person": look.person.id, "which": which}
    buttons = [
        Button(f"group-join.{one}", "answer_group", params | {"answer": one}) for one in ("yes", "not-now")
    ]
    return Message("group-join", {"name": look.person.call_name, "group": called(group)}, tuple(buttons))


@notice(purpose=Purpose.CONTACTED, uncertain="again")
async def group_over(look: See, *, which: int) -> Message | None:
    """The goodbye."""
    group = await groups.get(look.work, which)
    if group.phase is not GroupPhase.ENDED:
        return None
    return Message("group-over", {"group": called(group), "human": await look.human_name()})
