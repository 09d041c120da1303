"""What the volunteer, the connector and the group hear of a handover."""

from typing import Any

from handlers.activity.changes import about
from handlers.decision.notices import called
from handlers.notices.registry import TEAM, See, notice
from handlers.task.reply import answer_button
from handlers.texts.message import Button, Message, word
from storage import activities, attendance, groups, handovers, people
from storage.groups import Group
from storage.handovers import Handover
from storage.tables.activity import AttendanceState
from storage.tables.handover import HandoverState
from storage.tables.person import Purpose
from storage.work import Work

S = HandoverState
SAID = (AttendanceState.EXPECTED, AttendanceState.SENT_WORD)


async def _found(look: See, handover_id: int, *states: HandoverState) -> tuple[Handover, Group] | None:
    """As long as it is in one of these states, and this is one of the two."""
    found = await handovers.find(look.work, handover_id)
    if found is None or found.state not in states or look.person.id not in (found.from_id, found.to_id):
        return None
    return found, await groups.get(look.work, found.group_id)


async def _named(work: Work, person_id: int | None) -> Any:
    person = await people.find(work, person_id) if person_id is not None else None
    return person.call_name if person and person.call_name else word("common-somebody")


async def _other(look: See, found: Handover) -> Any:
    """Of the two the one who does not read this."""
    mine = look.person.id == found.to_id
    return await _named(look.work, found.from_id if mine else found.to_id)


@notice(purpose=None, uncertain="again", by_call=False, held_by=TEAM)
async def handover_asked(look: See, *, handover: int) -> Message | None:
    there = await _found(look, handover, S.ASKED)
    if there is None:
        return None
    found, group = there
    shown = {
        "name": look.person.call_name,
        "connector": await _named(look.work, found.from_id),
        "count": len(await groups.members(look.work, group.id)),
    }
    buttons = [
        Button(f"handover-asked.{one}", "answer_handover", {"handover": handover, "answer": one})
        for one in ("yes", "talk", "not-now")
    ]
    return Message("handover-asked", shown, tuple(buttons))


@notice(purpose=None, uncertain="never", by_call=False, held_by=TEAM)
async def handover_not_now(look: See, *, handover: int) -> Message | None:
    there = await _found(look, handover, S.CALLED_OFF)
    if there is None:
        return None
    found, group = there
    again = Button("handover-not-now.again", "choose_volunteer", {"group": group.id})
    shown = {"who": await _named(look.work, found.to_id), "group": called(group)}
    return Message("handover-not-now", shown, (again,))


@notice(purpose=None, uncertain="again", by_call=False, held_by=TEAM)
async def handover_together(look: See, *, handover: int) -> Message | None:
    there = await _found(look, handover, S.TOGETHER)
    if there is None:
        return None
    stop = Button("handover-together.stop", "stop_handover", {"handover": handover})
    return Message("handover-together", {"who": await _other(look, there[0])}, (stop,))


@notice(purpose=None, uncertain="again", by_call=False, held_by=TEAM)
async def handover_stays(look: See, *, handover: int) -> Message | None:
    """The group would rather keep who is there for it: nobody hears who said so."""
    there = await _found(look, handover, S.CALLED_OFF)
    if there is None:
        return None
    mine = look.person.id == there[0].to_id
    return Message("handover-stays-volunteer" if mine else "handover-stays", {"group": called(there[1])})


@notice(purpose=None, uncertain="again", by_call=False, held_by=TEAM)
async def handover_goes_on(look: See, *, handover: int) -> Message | None:
    there = await _found(look, handover, *handovers.OPEN)
    return Message("handover-goes-on", {"who": await _other(look, there[0])}) if there else None


@notice(purpose=None, uncertain="never", by_call=False)
async def handover_called_off(look: See, *, handover: int) -> Message | None:
    there = await _found(look, handover, S.CALLED_OFF)
    return Message("handover-called-off", {"group": called(there[1])}) if there else None


@notice(purpose=None, uncertain="never", by_call=False)
async def handover_meeting(look: See, *, handover: int, activity: int) -> Message | None:
    """To each of the two: whether they come along. What the group does is no work of the volunteer's yet."""
    there = await _found(look, handover, S.TOGETHER)
    found = await activities.get(look.work, activity)
    mine = await attendance.of_person(look.work, activity, look.person.id)
    if there is None or not found.on or found.starts_at <= look.now or (mine and mine.state in SAID):
        return None
    which = {"activity": activity, "person": look.person.id}
    buttons = [
        Button(f"group-activity.{one}", "answer_group_activity", which | {"answer": one})
        for one in ("come", "not-now")
    ]
    shown = await about(look.work, found) | {"who": await _other(look, there[0]), "group": called(there[1])}
    return Message("handover-meeting", shown, tuple(buttons))


@notice(purpose=None, uncertain="again", by_call=False, held_by=TEAM)
async def handover_ready(look: See, *, handover: int) -> Message | None:
    there = await _found(look, handover, S.TOGETHER)
    if there is None or look.person.id != there[0].from_id:
        return None
    found, group = there
    times = await handovers.times_together(look.work, found)
    which = {"handover": handover}
    buttons = (
        Button("handover-ready.yes", "hand_group_over", which),
        Button("handover-ready.more", "once_more_together", which),
    )
    shown = {"who": await _named(look.work, found.to_id), "group": called(group), "times": times}
    return Message("handover-ready", shown, buttons)


@notice(purpose=None, uncertain="again", by_call=False, held_by=TEAM)
async def handover_yours(look: See, *, handover: int) -> Message | None:
    there = await _found(look, handover, S.HANDED_OVER)
    if there is None or there[1].supporter_id != look.person.id:
        return None
    return Message("handover-yours", {"name": look.person.call_name, "group": called(there[1])})


@notice(purpose=None, uncertain="again", by_call=False, held_by=TEAM)
async def handover_word(look: See, *, by: int, words: str) -> Message | None:
    name = await _named(look.work, by)
    return Message("handover-word", {"connector": name, "words": words}, (answer_button(by, name),))


@notice(purpose=Purpose.CONTACTED, uncertain="again")
async def handover_done(look: See, *, handover: int) -> Message | None:
    """The goodbye: with what is planned next, where the connector can be waved off."""
    found = await handovers.find(look.work, handover)
    if found is None or found.handed_over_at is None:
        return None
    group = await groups.get(look.work, found.group_id)
    belongs = await groups.membership(look.work, group.id, look.person.id)
    if belongs is None or not belongs.belongs or group.supporter_id != found.to_id:
        return None
    coming = await activities.of_group(look.work, group.id, look.now)
    there = await _who_waves(look.work, found, [one.id for one in coming if one.on])
    who, connector = await _named(look.work, found.to_id), await _named(look.work, found.from_id)
    shown = {"who": who, "connector": connector}
    if there is None:
        return Message("handover-done", shown)
    bye = await about(look.work, await activities.get(look.work, there))
    return Message("handover-done-bye", shown | bye)


async def _who_waves(work: Work, found: Handover, coming: list[int]) -> int | None:
    """The first of these to which the connector comes."""
    for one in coming:
        mine = await attendance.of_person(work, one, found.from_id) if found.from_id is not None else None
        if mine and mine.comes:
            return one
    return None
