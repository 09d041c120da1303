"""When it is: chosen, or said in own words, which are read back; and what is at that time already."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from handlers.activity.same_time import taken_at
from handlers.activity.words import moment_words
from handlers.catalogue.doing import doing_of
from handlers.conversation.go_to_screen import show
from handlers.conversation.registry import fill, keep
from handlers.conversation.turn import Turn
from handlers.engine.flow import Place
from handlers.texts.message import word
from handlers.texts.typed_moment import moment_of
from storage.activities import Activity

ASKED = ("when", "again")
"""On either of these it may be said; what was said last counts."""
ABOUT_AS_LONG = timedelta(hours=1)


@keep
async def keep_moment(turn: Turn, place: Place) -> None:
    asked = place.trail[-1]
    words = place.answers.get(f"{asked}_words")
    if words is None:
        chosen = datetime.fromisoformat(place.answers[asked])
        known = place.with_answer("when", place.answers[asked])
    else:
        found = moment_of(words, turn.language, turn.now, turn.zone)
        if found is None or found <= turn.now:
            await _ask_again(turn, place, asked)
            return
        chosen, known = found, place.without(f"{asked}_words").with_answer("when", found.isoformat())
    if words is not None or await _at_that_time(turn, chosen):
        known = replace(known, screen="sure", options=())
    await show(turn, known)


async def _ask_again(turn: Turn, place: Place, asked: str) -> None:
    await turn.say("activity-when-unclear")
    turn.edits = None
    back = replace(place.without(f"{asked}_words"), screen=asked, trail=place.trail[:-1], options=())
    await show(turn, back)


@fill
async def moment_read_back(turn: Turn, place: Place) -> dict[str, Any]:
    starts_at = datetime.fromisoformat(place.answers["when"])
    other = await _at_that_time(turn, starts_at)
    said = word("activity-the", **doing_of(other)) if other else ""
    return moment_words(starts_at) | {"also": "yes" if other else "no", "other": said}


async def _at_that_time(turn: Turn, starts_at: datetime) -> Activity | None:
    if turn.person is None:
        return None
    return await taken_at(turn.work, turn.person.id, starts_at, starts_at + ABOUT_AS_LONG)
