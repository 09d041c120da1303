"""A plan for who wants to call people, not to check it: a row for each person, in everyday words."""

from collections.abc import Callable, Sequence

from matching.interchange.csv_text import written_lines
from matching.interchange.defused import defused
from matching.plan import Plan, PlannedGroup

InWords = Callable[[str], str]


def write_plain_sheet(
    plan: Plan, names: Sequence[str], nobody: str, day: InWords, activity: InWords, delimiter: str = ";"
) -> str:
    """`names`: of the columns group, name, day, activity, supporter. `nobody`: the group of who has none."""
    rows = [list(names)]
    for number, group in enumerate(plan.groups, start=1):
        told = [day(group.day_part), activity(group.activity), group.supporter or ""]
        rows += [[_name(number, group), one, *told] for one in group.members]
    rows += [[nobody, one.id, "", "", ""] for one in plan.unplaced]
    return written_lines([[defused(cell) for cell in row] for row in rows], delimiter)


def _name(number: int, group: PlannedGroup) -> str:
    """A new group has no name yet."""
    return group.grows or str(number)
