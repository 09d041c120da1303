"""Any neighbour may give a workshop in a season: who likes takes an afternoon, and nobody approves."""

from typing import Any

from handlers.activity.attending import expect
from handlers.activity.words import activity_words, moment_label
from handlers.conversation.go_to_screen import go_back, open_aside
from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import action
from handlers.conversation.turn import Turn
from handlers.permission.permissions import ANYONE, NEIGHBOUR
from handlers.texts.message import Button, lines, word
from storage import activities, seasons
from storage.activities import Activity
from storage.tables.season import SeasonState
from storage.work import Work

SHOWN = 3


@action(may=ANYONE, looks=True)
async def show_afternoons(turn: Turn, *, shown: int = 0) -> None:
    """The next ones, with a button for each that nobody leads yet."""
    found = await seasons.not_done(turn.work, turn.here.id) if turn.neighbourhood else []
    running = next((one for one in found if one.state is SeasonState.PLANNED), None)
    if running is None:
        await turn.say("season-nothing")
        return
    every = [one for one in await seasons.afternoons(turn.work, running.id) if one.starts_at > turn.now]
    coming = [one for one in every if one.on]
    view = coming[shown : shown + SHOWN]
    buttons = [
        Button(
            "season-afternoons.teach",
            "begin_workshop",
            {"activity": one.id},
            {"moment": moment_label(turn.tongue, one.starts_at)},
        )
        for one in view
        if turn.person and one.host_id is None and one.id != coming[-1].id
    ]
    if len(coming) > shown + SHOWN:
        buttons.append(Button("common-footer.more", "show_afternoons", {"shown": shown + SHOWN}))
    said = [word("season-line", **await activity_words(turn.work, one)) for one in view]
    await turn.say("season-afternoons", *buttons, season=running.name, lines=lines(said))


@action(may=NEIGHBOUR)
async def begin_workshop(turn: Turn, *, activity: int) -> None:
    await _free(turn.work, turn, await activities.get(turn.work, activity))
    await open_aside(turn, "teach", {"activity": activity})


@action(may=NEIGHBOUR)
async def keep_workshop(turn: Turn, *, answers: dict[str, Any]) -> None:
    """It bears their words from now on, and they are there."""
    found = await activities.lock(turn.work, answers["activity"])
    await _free(turn.work, turn, found)
    await activities.change(
        turn.work, found.id, title=answers["what"], host_id=turn.me.id, started_by_id=turn.me.id
    )
    taken = await activities.get(turn.work, found.id)
    await expect(turn.work, turn.now, taken, turn.me.id)
    await turn.note("workshop_taken", activity_id=found.id)
    await turn.say("season-yours", **await activity_words(turn.work, taken))
    await go_back(turn, answers)


async def _free(work: Work, turn: Turn, found: Activity) -> None:
    if found.season_id is None or not found.on or found.starts_at <= turn.now:
        raise Stale
    last = (await seasons.afternoons(work, found.season_id))[-1]
    if found.host_id is not None or last.id == found.id:
        raise Refusal("season-taken")
