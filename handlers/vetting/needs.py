"""What must have been seen to for each role, by the name of its column; and for how long it counts."""

from datetime import date, timedelta

from storage.tables.person import RoleName

NEEDED: dict[RoleName, tuple[str, ...]] = {
    RoleName.CONNECTOR: ("met_on", "references_on", "training_on"),
    RoleName.PHONE_BUDDY: ("met_on", "references_on", "training_on"),
    RoleName.CONFIDANT: ("met_on", "references_on", "training_on"),
    RoleName.COORDINATOR: ("met_on", "references_on", "training_on"),
    RoleName.VOLUNTEER: ("met_on", "references_on", "training_on"),
    RoleName.KEY_FIGURE: ("met_on", "references_on", "training_on"),
    RoleName.EXPERIENCE_EXPERT: ("met_on", "references_on", "training_on"),
}
"""Of the first coordinator nothing is asked: there is nobody yet who could look."""
AHEAD = timedelta(days=30)
"""So long before its end somebody can look again."""
MONTHS = {"half": 6, "one": 12, "two": 24}
"""How long it may count; after that somebody looks again."""


def missing(role: RoleName, seen: dict[str, date]) -> list[str]:
    return [name for name in NEEDED[role] if name not in seen]


def counts_until(day: date, months: int) -> date:
    """The same day so many months later, or the last of that month where there is no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, last)
        except ValueError:
            continue
    raise AssertionError("every month has 28 days")
