"""Each season a group is asked how it would like it, and once a year what it would do for the street.

Only a group that did not ask for quiet; one "no, it is fine like this" ends both for three months.
"""

from datetime import datetime, timedelta

from handlers.decision.ask import ask
from handlers.notices.quiet import local
from handlers.routines import routine
from storage import decisions, groups, neighbourhoods
from storage.groups import Group
from storage.tables.group import DecisionKind, GroupPhase
from storage.work import Work

BEGINS, DAYS = (3, 6, 9, 12), 14
"""In the first two weeks of these months."""
OLD_ENOUGH = timedelta(weeks=8)
A_SEASON, A_YEAR = timedelta(weeks=11), timedelta(weeks=51)
IN_SPRING = 6
"""The street is asked about when people are outside again."""


@routine
async def ask_how_they_would_like_it(work: Work, now: datetime) -> None:
    for group in await groups.in_phase(work, GroupPhase.MEETING):
        where = await neighbourhoods.get(work, group.neighbourhood_id)
        day = local(now, where.zone)
        if day.month in BEGINS and day.day <= DAYS and await _may_be_asked(work, now, group):
            kind, again = await _which(work, now, group, day.month)
            last = await decisions.last_asked(work, group.id, kind)
            if last is None or last + again <= now:
                await ask(work, now, group.id, kind)


async def _may_be_asked(work: Work, now: datetime, group: Group) -> bool:
    quiet = group.quiet_until is not None and group.quiet_until > now
    young = group.made_at + OLD_ENOUGH > now
    return not quiet and not young and not await decisions.under_way(work, group.id)


async def _which(work: Work, now: datetime, group: Group, month: int) -> tuple[DecisionKind, timedelta]:
    """The street takes the place of the talk of that season."""
    last = await decisions.last_asked(work, group.id, DecisionKind.STREET)
    if month == IN_SPRING and (last is None or last + A_YEAR <= now):
        return DecisionKind.STREET, A_YEAR
    return DecisionKind.SEASON, A_SEASON
