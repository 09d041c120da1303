"""Moments and spans as people write them to the clock: in Amsterdam's wall time, and as 1w2d3h4m5s."""

import math
import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

HERE = ZoneInfo("Europe/Amsterdam")

_UNITS = {"w": "weeks", "d": "days", "h": "hours", "m": "minutes", "s": "seconds"}
_SPAN = re.compile(r"(?:\s*\d+\s*[wdhms])+\s*")


def moment(text: str) -> datetime:
    """Without an offset it is wall time here. Raises ValueError."""
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{text!r} is no moment; write it as 2027-03-02T10:00.") from None
    return read if read.tzinfo else read.replace(tzinfo=HERE)


def span(given: str | float) -> timedelta:
    """Seconds, or words such as "1d2h". Raises ValueError."""
    if isinstance(given, int | float):
        if math.isnan(given):
            raise ValueError("That is no number of seconds.")
        return timedelta(seconds=given)
    if not _SPAN.fullmatch(given):
        raise ValueError(f"{given!r} is no span of time; write it as 1d2h, 90m or a number of seconds.")
    parts = re.findall(r"(\d+)\s*([wdhms])", given)
    return sum((timedelta(**{_UNITS[unit]: int(number)}) for number, unit in parts), timedelta())
