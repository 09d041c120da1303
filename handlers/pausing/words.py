"""What somebody comes to again after a pause, in lines."""

from typing import Any

from handlers.catalogue.doing import doing_of
from handlers.texts.message import lines, when, word
from storage.activities import Activity


def in_lines(found: list[Activity]) -> dict[str, Any]:
    soonest_first = sorted(found, key=lambda one: one.starts_at)
    return lines(
        [
            word("welcome-back-activity", **doing_of(one), date=when(one.starts_at, "date"))
            for one in soonest_first
        ]
    )
