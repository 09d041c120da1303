"""`/groepen`: the groups of a neighbourhood and what is to come, one line each, for who works for it."""

from typing import Any

from handlers.activity.words import activity_words
from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import action, command
from handlers.conversation.turn import Turn
from handlers.permission.permissions import STAFF
from handlers.texts.message import Button, lines, when, word
from storage import activities, groups
from storage.activities import Activity
from storage.groups import Group
from storage.tables.person import RoleName

COMING = 8


@command("groepen", "groups")
async def begin_groups(turn: Turn, _rest: str) -> None:
    known = turn.neighbourhood is not None
    if not known or not any(
        turn.actor.has(role, turn.here.id) for role in (RoleName.CONNECTOR, RoleName.COORDINATOR)
    ):
        raise Refusal
    await show_supported_groups(turn)


@action(may=STAFF, looks=True)
async def show_supported_groups(turn: Turn, *, shown: int = 0) -> None:
    """Groups with how many belong and when they meet; then what is to come, from the `shown` one on."""
    found = await groups.in_neighbourhood(turn.work, turn.here.id)
    coming = await activities.coming(turn.work, turn.here.id, turn.now)
    told = [await _group(turn, one, coming) for one in found] if not shown else []
    dated = [await _activity(turn, one) for one in coming[shown : shown + COMING]]
    if not told and not dated:
        await turn.say("groups-none")
        return
    more = Button("common-footer.more", "show_supported_groups", {"shown": shown + COMING})
    said = [*told, *([word("groups-coming")] if dated else []), *dated]
    await turn.say("groups-list", *([more] if len(coming) > shown + COMING else []), lines=lines(said))


async def _group(turn: Turn, group: Group, coming: list[Activity]) -> dict[str, Any]:
    """Never who belongs to it: that is told inside."""
    first = next((one for one in coming if one.group_id == group.id), None)
    return word(
        "groups-line",
        name=group.name or word("groups-nameless"),
        count=len(await groups.members(turn.work, group.id)),
        phase=word(f"groups-phase.{group.phase.value.replace('_', '-')}"),
        next=when(first.starts_at, "date") if first else word("groups-no-date"),
    )


async def _activity(turn: Turn, activity: Activity) -> dict[str, Any]:
    return word("groups-activity", **await activity_words(turn.work, activity))
