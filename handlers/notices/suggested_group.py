"""A group that a matching round found, as its connector sees it: who, why, and what each gives and gets."""

from typing import Any

from handlers.message import Button, Message, lines, weekday, word
from handlers.notices.registry import STAFF, See, notice
from handlers.notices.suggestion import lines_of
from storage import people, suggestions
from storage.matching_people import WALK
from storage.suggested_group import still_together
from storage.suggestions import Suggestion
from storage.tables.suggestion import SuggestionState
from storage.work import Work


@notice(purpose=None, uncertain="again", by_call=False, held_by=STAFF)
async def suggestion_group(look: See, *, suggestion: int) -> Message | None:
    found = await suggestions.get(look.work, suggestion)
    if found.state is not SuggestionState.SHOWN or not await still_together(look.work, found, look.now):
        return None
    return await group_message(look.work, found)


@notice(purpose=None, uncertain="never", by_call=False, held_by=STAFF)
async def matching_round_empty(_look: See) -> Message | None:
    return Message("matching-round-empty")


async def group_message(work: Work, found: Suggestion) -> Message:
    members = await suggestions.members(work, found.id)
    known = await people.named(work, [one.person_id for one in members])
    params = when_and_what(found) | {"lines": lines(lines_of(found, members, members, known))}
    return Message("suggestion-group", params, _buttons_of(found))


def when_and_what(found: Suggestion) -> dict[str, Any]:
    """`activity`, `day` and `part` of the week, for a text."""
    day, part = (found.day_part or "").split("-")
    return {
        "activity": word(f"activity-{found.activity}"),
        "day": weekday(int(day)),
        "part": word(f"walk-part.{part}"),
    }


def _buttons_of(found: Suggestion) -> tuple[Button, ...]:
    """A walk the bot can plan; anything else the connector brings about herself."""
    which = {"suggestion": found.id}
    walk = Button("suggestion-group.plan", "plan_group", which)
    other = Button("suggestion-group.bring", "bring_together", which)
    first = (walk, other) if found.activity == WALK else (other,)
    picture = Button("suggestion-group.picture", "show_group_picture", which)
    return (*first, picture, Button("suggestion-group.set-aside", "set_group_aside", which))
