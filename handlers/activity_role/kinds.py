"""Which small roles there are, and which of them fit an activity."""

from typing import Any

from handlers.texts.message import word
from storage.activities import Activity
from storage.activity_roles import ActivityRole
from storage.tables.activity_role import RoleKind

R = RoleKind
WALKING = (R.BACK, R.ROUTE)
AT_TABLE = (R.COFFEE, R.DOOR, R.COOK)
INSIDE = (R.COFFEE, R.DOOR)
COOKED = frozenset({"cooking", "eating"})


def fitting(activity: Activity) -> tuple[RoleKind, ...]:
    """The easiest first: that is what somebody new is offered."""
    if activity.walks:
        return WALKING
    return AT_TABLE if activity.category in COOKED else INSIDE


def role_words(what: RoleKind, said: str | None = None) -> dict[str, Any]:
    """What somebody does in it, behind "jij gaat"; of a part in the words of who asked for it."""
    return word(f"activity-role.{what.value}", words=said or "")


def words_of(role: ActivityRole) -> dict[str, Any]:
    return role_words(role.what, role.words)
