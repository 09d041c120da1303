"""Tells what is not right, and what a human does with it."""

from typing import Any

from handlers.conversation.go_to_screen import go_back, open_aside
from handlers.conversation.people_to_choose import people_to_choose
from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import KeptOff, action, command, keep, options
from handlers.conversation.turn import Turn
from handlers.engine.flow import Option, Place
from handlers.permission.permissions import NEIGHBOUR, SELF
from handlers.report.routes import About, may_hear
from handlers.report.tell import bring, note_seen, team_of
from handlers.texts.message import Button, word
from storage import acquainted, outbox, people, reports
from storage.tables.contact import ReportState

NOBODY = "nobody"
OPEN = (ReportState.NEW, ReportState.SEEN)


@command("melding", "report")
async def begin_telling(turn: Turn, _rest: str) -> None:
    if turn.person is None or not await _hearers(turn):
        await turn.say("report-outside", confidant=_confidant(turn))
        return
    await open_aside(turn, "report")


@options
async def whom_to_tell(turn: Turn, _place: Place) -> list[Option]:
    """By name, the confidant first: whoever tells it chooses who reads it."""
    hearers = await _hearers(turn)
    known = await people.named(turn.work, hearers)
    return await people_to_choose(turn, [known[one] for one in hearers if one in known])


@options
async def whom_it_is_about(turn: Turn, _place: Place) -> list[Option]:
    team = await team_of(turn.work, turn.here.id, turn.now)
    ids = {*team.staff, *team.confidants, *await acquainted.met(turn.work, turn.me.id)} - {turn.me.id}
    known = await people.named(turn.work, sorted(ids))
    named = sorted((one for one in known.values() if one.call_name), key=lambda one: one.call_name.casefold())
    nobody = Option(NOBODY, "report-about.nobody")
    return [nobody, *await people_to_choose(turn, named)]


@keep
async def begin_report(turn: Turn, place: Place) -> None:
    """Two taps are enough: what comes after may stay unsaid."""
    chosen = int(place.answers["whom"])
    found = await reports.being_told(turn.work, turn.me.id)
    if found:
        await reports.change(turn.work, found.id, chosen_id=chosen)
    else:
        where = turn.here.id
        fields = {"from_id": turn.me.id, "chosen_id": chosen, "made_at": turn.now}
        await reports.put(turn.work, neighbourhood_id=where, **fields)


@keep
async def keep_whom_it_is_about(turn: Turn, place: Place) -> None:
    found = await reports.being_told(turn.work, turn.me.id)
    if found:
        about = place.answers["about"]
        await reports.change(turn.work, found.id, about_id=None if about == NOBODY else int(about))


@action(may=NEIGHBOUR, kept_off=KeptOff.SUSPENDED)
async def tell_report(turn: Turn, *, answers: dict[str, Any]) -> None:
    found = await reports.being_told(turn.work, turn.me.id)
    if found is None:
        raise Refusal("report-told-already")
    words, voice = answers.get("words_words"), answers.get("words_voice")
    await reports.change(turn.work, found.id, words=words, voice=voice)
    reader = await bring(turn.work, turn.now, await reports.get(turn.work, found.id))
    if reader is None:
        await turn.say("report-outside", confidant=_confidant(turn))
    else:
        human, team = await people.get(turn.work, reader), await team_of(turn.work, turn.here.id, turn.now)
        said = "report-told-away" if reader in team.away else "report-told"
        await turn.say(said, human=human.call_name, confidant=_confidant(turn))
    await go_back(turn, answers)


@action(may=SELF)
async def see_report(turn: Turn, *, report: int) -> None:
    found = await reports.get(turn.work, report)
    if await reports.move(turn.work, report, (ReportState.NEW,), ReportState.SEEN):
        await turn.notify(found.from_id, "report_read", key=f"{report}", by=turn.me.id)
        await note_seen(turn.work, turn.now, found)
    await turn.say("report-seen", Button("report-waits.closed", "close_report", {"report": report}))


@action(may=SELF)
async def close_report(turn: Turn, *, report: int) -> None:
    found = await reports.get(turn.work, report)
    if not await reports.move(turn.work, report, OPEN, ReportState.CLOSED):
        raise Refusal("report-told-already")
    await reports.change(turn.work, report, closed_at=turn.now)
    await outbox.cancel_group(turn.work, found.group)
    if found.about_id is None:
        await turn.notify(found.from_id, "do_otherwise", key=f"{report}", report=report, by=turn.me.id)
    await turn.say("report-closed")


async def _hearers(turn: Turn) -> list[int]:
    if turn.neighbourhood is None or turn.person is None:
        return []
    return may_hear(await team_of(turn.work, turn.here.id, turn.now), turn.me.id, About())


def _confidant(turn: Turn) -> Any:
    """Who stands outside the bot altogether, with a phone number."""
    named = turn.neighbourhood.confidant if turn.neighbourhood else ""
    return named or word("common-somebody")
