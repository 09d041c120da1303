"""Brings a report to a human: at once when it is told, and to another when nobody looks at it."""

from datetime import datetime, timedelta

from handlers.happenings import RoleEnded, when
from handlers.notices.notify import notify
from handlers.report.routes import About, Team, handler
from handlers.retention import kept
from handlers.routines import routine
from storage import contact_routes, journal, neighbourhoods, outbox, people, reports, roles
from storage.measures import SIGNAL_IN_TIME, SIGNAL_TOLD
from storage.people import Person
from storage.reports import Report
from storage.tables.contact import ReportState
from storage.tables.person import RoleName
from storage.work import Work

kept("a report, once it is closed", days=90, drop=reports.drop_closed)

STOPPED_TELLING = timedelta(minutes=10)
WORKING_DAYS = 2
SATURDAY = 5


async def team_of(work: Work, neighbourhood_id: int, now: datetime) -> Team:
    held = await roles.in_neighbourhood(work, neighbourhood_id)
    of = {role: [one.person_id for one in held if one.role is role] for role in RoleName}
    today = (await neighbourhoods.get(work, neighbourhood_id)).day_of(now)
    known = await people.named(work, [one.person_id for one in held])
    away = frozenset(one.id for one in known.values() if one.unreachable or one.rests_on(today))
    return Team(of[RoleName.CONNECTOR], of[RoleName.COORDINATOR], of[RoleName.CONFIDANT], away)


async def about_whom(work: Work, person_id: int | None) -> About:
    person = await people.find(work, person_id) if person_id is not None else None
    if person is None:
        return About()
    supporters = {person.known_by_id, *await contact_routes.callers_of(work, person)}
    return About(person.id, frozenset(one for one in supporters if one is not None))


async def bring(work: Work, now: datetime, report: Report, *, not_again: int | None = None) -> int | None:
    """Says with whom it is now; None when nobody here may hear it."""
    await outbox.cancel_group(work, report.group)
    if report.told_at is None:
        await journal.note(work, SIGNAL_TOLD, now, neighbourhood_id=report.neighbourhood_id)
    team = await team_of(work, report.neighbourhood_id, now)
    about = await about_whom(work, report.about_id)
    chosen = handler(team, report.from_id, about, report.chosen_id, not_again)
    if chosen is None and not_again is not None:
        return report.handler_id  # There is nobody else: it stays where it is, and is said again.
    await reports.change(work, report.id, handler_id=chosen, told_at=now)
    if chosen is not None:
        key = f"{report.id}:{now.isoformat()}"
        await notify(work, now, chosen, "report_waits", key=key, group=report.group, report=report.id)
    return chosen


async def note_seen(work: Work, now: datetime, report: Report) -> None:
    """For the figures of a quarter, and without whose it was: the report itself is not kept so long."""
    if working_days(report.made_at, now) < WORKING_DAYS:
        await journal.note(work, SIGNAL_IN_TIME, now, neighbourhood_id=report.neighbourhood_id)


@routine
async def tell_what_was_half_told(work: Work, now: datetime) -> None:
    """Two taps are enough, whatever came after them."""
    for one in await reports.half_told(work, now - STOPPED_TELLING):
        await bring(work, now, one)


@routine
async def climb(work: Work, now: datetime) -> None:
    """Nobody looked at it for two working days: somebody else hears of it."""
    for one in await reports.unseen(work):
        if one.handler_id is not None and one.told_at and working_days(one.told_at, now) >= WORKING_DAYS:
            await bring(work, now, one, not_again=one.handler_id)


def working_days(since: datetime, now: datetime) -> int:
    """Whole days that went by, Saturdays and Sundays left out."""
    days = (since + timedelta(days=number) for number in range(1, (now - since).days + 1))
    return sum(day.weekday() < SATURDAY for day in days)


@when(RoleEnded)
async def pass_reports_on(work: Work, now: datetime, ended: RoleEnded) -> None:
    """Whose right to hear them ended does not keep them."""
    person: Person = ended.person
    for one in await reports.open_with(work, person.id):
        if one.state is not ReportState.CLOSED:
            await bring(work, now, one, not_again=person.id)
