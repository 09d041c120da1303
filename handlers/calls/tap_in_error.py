"""A caller tapped the wrong answer: what followed from it is undone, as far as that can be."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from handlers.activity.attending import Way, cannot_come, expect
from storage import activities, attendance, invitations
from storage.calls import Call
from storage.tables.activity import AttendanceSource
from storage.work import Work

Undo = Callable[[Work, datetime, Call], Awaitable[None]]


async def _not_asked_yet(work: Work, now: datetime, line: Call) -> None:
    """The place is free again, without a word to the others: they heard of nobody yet."""
    found = await invitations.get(work, int(line.params["invitation"]))
    activity = await activities.get(work, found.activity_id)
    await cannot_come(work, now, activity, found.person_id, tell=False)
    await invitations.open_again(work, found.id)


async def _unsure(work: Work, _now: datetime, line: Call) -> None:
    mine = await attendance.of_person(work, int(line.params["activity"]), line.person_id)
    if mine is not None:
        await attendance.change(work, mine.id, unconfirmed=True)


async def _still_comes(work: Work, now: datetime, line: Call) -> None:
    activity = await activities.get(work, int(line.params["activity"]))
    mine = await attendance.of_person(work, activity.id, line.person_id)
    if mine is not None:
        way = Way(AttendanceSource.CALLER)
        await expect(work, now, activity, line.person_id, reminded=mine.reminders, way=way)


async def _how_it_was(work: Work, _now: datetime, line: Call) -> None:
    mine = await attendance.of_person(work, int(line.params["activity"]), line.person_id)
    if mine is not None:
        await attendance.change(work, mine.id, how_was_it=None)


REVERSED: dict[str, Undo] = {
    **{f"invitation.{one}": _not_asked_yet for one in ("gladly", "maybe", "not-now")},
    "reminder-answer.come": _unsure,
    "reminder-answer.cannot": _still_comes,
    **{f"how-was-it.{one}": _how_it_was for one in ("good", "so-so", "bad")},
}
"""By the label of the answer; what is not here stands as it was said."""
