"""A suggested group, for as long as its people may be brought together."""

from datetime import datetime
from itertools import permutations

from matching.settings import DEFAULTS
from storage import suggestions
from storage.activity_facts import facts
from storage.askable import open_to_it
from storage.suggestions import Suggestion
from storage.tables.suggestion import SuggestionKind
from storage.work import Work


async def still_together(work: Work, found: Suggestion, now: datetime) -> bool:
    """Nobody of them paused, stopped, was erased or blocked another: then it is no suggestion any more.

    Each was chosen for what the others give and like, so without one it is another group.
    """
    members = [one.person_id for one in await suggestions.members(work, found.id)]
    known = await facts(work, found.neighbourhood_id, now)
    if len(members) < DEFAULTS.group_least or not all(one in known.people for one in members):
        return False
    agree = all(open_to_it(known, known.people[one]) for one in members)
    return agree and not any(pair in known.blocks for pair in permutations(members, 2))


async def fallen_apart(work: Work, now: datetime, neighbourhood_id: int) -> list[Suggestion]:
    """Open groups in which somebody may not be brought together any more."""
    waiting = await suggestions.open_in(work, neighbourhood_id)
    groups = [one for one in waiting if one.kind is SuggestionKind.GROUP]
    return [one for one in groups if not await still_together(work, one, now)]
