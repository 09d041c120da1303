"""What people do together, as pieces of sentences: "koffie drinken" and "het koffie drinken"."""

from typing import Any

from handlers.catalogue.choices import ACTIVITIES, OWN
from handlers.texts.message import word
from storage.activities import Activity

KNOWN = frozenset(one.tag for one in ACTIVITIES)
LOCAL = "local-"
"""So begins the tag of a choice that a neighbourhood added."""


def doing_of(activity: Activity) -> dict[str, Any]:
    return doing_words(activity.category, activity.title)


def doing_words(category: str, title: str | None = None) -> dict[str, Any]:
    """For a text: `category` to choose by, `doing` after "we gaan", `the` as what goes on or is moved.

    A title in somebody's own words takes the place of the category's; it stands between quotes. What was a
    category in another version, and is none now, is something that people do together.
    """
    known = category if category in KNOWN or category.startswith(LOCAL) else OWN
    said = {name: _piece(known, title, name) for name in ("doing", "the")}
    return {"category": known, **said}


def _piece(category: str, title: str | None, name: str) -> dict[str, Any]:
    return word(f"local-activity.{name}", what=title) if title else word(f"activity-{category}.{name}")
