"""Who leads or started an activity tells what it costs, what to bring and which languages are spoken."""

from typing import Any

from handlers.activity.details import details_lines
from handlers.activity.screens import CENTS
from handlers.conversation.flows import FLOWS
from handlers.conversation.go_to_screen import before, go_back, show
from handlers.conversation.refusal import Stale
from handlers.conversation.registry import action
from handlers.conversation.turn import Turn
from handlers.engine.advance import begin
from handlers.permission.permissions import OWNER
from handlers.texts.message import Button, lines, word
from storage import activities
from storage.activities import Activity

PARTS = ("cost", "bring", "languages")


@action(may=OWNER)
async def show_details(turn: Turn, *, activity: int) -> None:
    await _say(turn, "activity-details-change", await _still_to_come(turn, activity))


@action(may=OWNER)
async def begin_detail(turn: Turn, *, activity: int, part: str) -> None:
    """`part`: one of PARTS, each a screen of the flow `details`."""
    found = await _still_to_come(turn, activity)
    spoken = found.languages.split(",") if found.languages else []
    known = {"activity": activity, "languages": spoken, **before(turn.place)}
    await show(turn, begin(FLOWS["details"], known, part, only=True))


@action(may=OWNER)
async def keep_detail(turn: Turn, *, answers: dict[str, Any]) -> None:
    """Only the one that was asked; the others stay as they are."""
    found = await _still_to_come(turn, answers["activity"])
    await activities.change(turn.work, found.id, **_told(answers))
    await turn.note("activity_detail_told", activity_id=found.id)
    await _say(turn, "activity-details-kept", await activities.get(turn.work, found.id))
    await go_back(turn, answers)


def _told(answers: dict[str, Any]) -> dict[str, Any]:
    """As columns."""
    if "cost_words" in answers or "cost" in answers:
        return {"cost_cents": int(answers.get("cost_words") or CENTS[answers["cost"]])}
    if "bring_words" in answers or "bring" in answers:
        return {"bring": answers.get("bring_words")}
    return {"languages": ",".join(answers["languages"])}


async def _say(turn: Turn, text: str, activity: Activity) -> None:
    told = details_lines(activity) or [word("activity-detail.nothing")]
    buttons = [
        Button(f"activity-details-change.{part}", "begin_detail", {"activity": activity.id, "part": part})
        for part in PARTS
    ]
    part = Button("activity-details-change.part", "begin_part", {"activity": activity.id})
    await turn.say(text, *buttons, part, lines=lines(told))


async def _still_to_come(turn: Turn, activity_id: int) -> Activity:
    found = await activities.get(turn.work, activity_id)
    if not found.on or found.ends_at <= turn.now:
        raise Stale
    return found
