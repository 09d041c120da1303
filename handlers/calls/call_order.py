"""In which order somebody calls: first whoever must hear what cannot wait, and each neighbour in one go."""

from collections.abc import Sequence

from handlers.notices.registry import NOTICES
from storage.calls import Call


def is_urgent(line: Call) -> bool:
    found = NOTICES.get(line.kind)
    return found is not None and found.urgent


def in_order(waiting: Sequence[Call], *, first: int = 0, after: int = 0, stay_with: int = 0) -> list[Call]:
    """`first`: the line to begin with. `after`: the line that somebody else goes before. `stay_with`: who is
    on the phone now.
    """
    since: dict[int, int] = {}
    for one in sorted(waiting, key=lambda one: one.id):
        since.setdefault(one.person_id, one.id)
    hurry = {one.person_id for one in waiting if is_urgent(one)}

    def place(one: Call) -> tuple[bool, bool, bool, int, bool, int]:
        whose = one.person_id
        return (
            one.id != first,
            whose != stay_with,
            whose not in hurry,
            since[whose],
            not is_urgent(one),
            one.id,
        )

    return _another_first(sorted(waiting, key=place), after)


def _another_first(ordered: list[Call], after: int) -> list[Call]:
    """The next neighbour; where all of it is for one, the next thing."""
    at = next((place for place, one in enumerate(ordered) if one.id == after), None)
    if at is None:
        return ordered
    behind = range(at + 1, len(ordered))
    others = (place for place in behind if ordered[place].person_id != ordered[at].person_id)
    one_person = len({one.person_id for one in ordered}) == 1
    begin = at + 1 if one_person else next(others, 0)
    return ordered[begin:] + ordered[:begin]
