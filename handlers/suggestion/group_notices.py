"""A group that a matching round found, as its connector sees it: who, why, and what each gives and gets."""

from typing import Any

from handlers.notices.registry import STAFF, See, notice
from handlers.permission.visibility import What
from handlers.suggestion.notices import People, because_of, gives_and_gets, lines_of
from handlers.texts.message import Button, Message, lines, names, of, weekday, word
from storage import people, suggestions
from storage.suggested_group import still_together
from storage.suggestions import Member, Suggestion
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
    who = names([known[one.person_id].call_name for one in members if one.person_id in known])
    return Message("suggestion-group", when_and_what(found) | {"who": who}, _buttons_of(found))


async def group_why_message(work: Work, found: Suggestion) -> Message:
    """Behind a tap: why they fit, and what each gives and gets."""
    members = await suggestions.members(work, found.id)
    known = await people.named(work, [one.person_id for one in members])
    back = Button("suggestion-why.back", "show_group", {"suggestion": found.id})
    return Message("suggestion-group-why", {"lines": lines(_lines_of(found, members, known))}, (back,))


def _lines_of(found: Suggestion, members: list[Member], known: People) -> list[Any]:
    """What holds for all is said once; then each has a part of their own: read at a glance."""
    members = [one for one in members if one.person_id in known]
    because = because_of(members[0]) if members else []
    if not because or any(because_of(one) != because for one in members):
        return lines_of(found, members, members, known)
    there = {one.person_id for one in members}
    said: list[Any] = [
        word("suggestion-person.each", reasons=of(members[0].person_id, What.REASONS, names(because)))
    ]
    for one in members:
        said += ["", *gives_and_gets(one, known, there)]
    return [*said, ""]


def when_and_what(found: Suggestion) -> dict[str, Any]:
    """`activity`, `day` and `part` of the week, for a text."""
    day, part = (found.day_part or "").split("-")
    return {
        "activity": word(f"activity-{found.activity}"),
        "day": weekday(int(day)),
        "part": word(f"activity-part.{part}"),
    }


def _buttons_of(found: Suggestion) -> tuple[Button, ...]:
    """The bot plans a first time, or the connector brings it about herself."""
    which = {"suggestion": found.id}
    return (
        Button("suggestion-group.plan", "plan_group", which),
        Button("suggestion-group.bring", "bring_together", which),
        Button("suggestion-group.why", "show_group_why", which),
        Button("suggestion-group.picture", "show_group_picture", which),
        Button("suggestion-group.set-aside", "set_group_aside", which),
    )
