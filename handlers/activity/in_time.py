"""What is told in the quiet hours too, since the morning would be too late for it."""

from datetime import datetime, timedelta

from handlers.activity.reminders import SOON
from handlers.notices.quiet import is_quiet, quiet_ends
from storage.neighbourhoods import Neighbourhood

AT_ONCE = timedelta(hours=12)
"""A change of plan this near is told at once: better than waiting there alone."""


def cannot_wait(where: Neighbourhood, now: datetime, starts_at: datetime, near: timedelta = AT_ONCE) -> bool:
    """Also when the quiet hours end too late for it."""
    late = is_quiet(where, now) and quiet_ends(where, now) > starts_at - SOON
    return starts_at - now <= near or late
