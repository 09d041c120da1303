"""An activity in words: when and where it is, and who else comes, for those who may know."""

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from handlers.activity.attending import surely_come, who_come
from handlers.catalogue.doing import doing_of
from handlers.permission.badge import with_badge
from handlers.texts import times
from handlers.texts.localise import Tongue
from handlers.texts.message import lines, names, when, word
from storage import attendance, blocks, neighbourhoods, people
from storage.activities import Activity
from storage.neighbourhoods import Place
from storage.people import Person
from storage.tables.activity import AttendanceSource
from storage.work import Work

NAMES_SHOWN = 4
EARLY = timedelta(minutes=15)


def fits_on_a_flyer(activity: Activity, now: datetime) -> bool:
    """Anybody may come along, and somebody whose words stand on it started it."""
    of_all = not activity.small and not activity.at_home
    return activity.started_by_id is not None and of_all and activity.on and activity.starts_at > now


async def activity_words(work: Work, activity: Activity) -> dict[str, Any]:
    """`date`, `clock`, `landmark`, `minutes`, and what it is, for a text."""
    place = await neighbourhoods.get_place(work, activity.place_id)
    return (
        doing_of(activity)
        | moment_words(activity.starts_at)
        | {
            "landmark": await landmark(work, activity, place),
            "minutes": activity.minutes,
        }
    )


async def landmark(work: Work, activity: Activity, place: Place) -> Any:
    """Where to go. Of what is at home only where they meet: the street and number are told there."""
    known = place.landmark or place.name
    host = await people.find(work, activity.host_id) if activity.at_home and activity.host_id else None
    return word("activity-at-home", landmark=known, host=host.call_name) if host else known


def moment_words(moment: datetime) -> dict[str, Any]:
    """`date` never says "today": a message may be read on another day than it was sent."""
    return {"date": when(moment, "date"), "clock": when(moment, "clock")}


async def who_else(
    work: Work, activity: Activity, person: Person | None, *, early: bool = False
) -> dict[str, Any]:
    """Lines with the first names of who comes: only ever told to somebody who comes as well.

    Without `person` it is said to a nameless neighbour, who hears how many come, and the name of the host; so
    does somebody of another neighbourhood.
    Whom somebody would rather not be with is counted and not named.
    `early`: with when the host is there for who would rather not arrive alone (PRACTICE 15).
    """
    me = person.id if person else None
    coming = await who_come(work, activity)
    others = [one for one in coming if one is None or one not in (me, activity.host_id)]
    if person is None:
        others.remove(None)  # One of the nameless is whoever hears this.
    apart = await blocks.said_by(work, person.id) if person else frozenset[int]()
    counted = await surely_come(work, activity)
    sure = [one for one in others if one in counted]
    here = person is not None and person.neighbourhood_id == activity.neighbourhood_id
    named = await _called(work, [one for one in sure if one not in apart]) if here else []
    said = [_others_line(len(sure), named)] if sure else []
    if here:
        said += await _unsure_lines(work, activity, [one for one in others if one not in (*sure, *apart)])
    if activity.host_id not in apart:
        said += await _host_line(work, activity, person, early)
    return lines(said or [word("reminder-others", coming=0, names="")])


async def _called(work: Work, others: list[int | None]) -> list[str]:
    ids = [one for one in others if one is not None]
    known = await people.named(work, ids)
    called = [known[one].call_name for one in ids if one in known]
    return [name for name in called if name][:NAMES_SHOWN]


def _others_line(coming: int, named: list[str]) -> dict[str, Any]:
    shown: list[Any] = list(named)
    if more := coming - len(shown):
        shown.append(word("reminder-more-people", count=more))
    return word("reminder-others", coming=coming, names=names(shown))


async def _unsure_lines(work: Work, activity: Activity, unsure: list[int | None]) -> list[dict[str, Any]]:
    """Said for them, by phone or by who plans it: not counted on before they were asked themselves."""
    said = []
    for key, source in (("by-phone", AttendanceSource.CALLER), ("not-yet", AttendanceSource.HOST)):
        of = [one.person_id for one in await attendance.coming(work, activity.id) if one.source is source]
        named = await _called(work, [one for one in unsure if one in of])
        said += [word(f"reminder-{key}", count=len(named), names=names(named))] if named else []
    return said


async def _host_line(
    work: Work, activity: Activity, person: Person | None, early: bool
) -> list[dict[str, Any]]:
    if activity.host_id is None or (person and activity.host_id == person.id):
        return []
    host = await people.find(work, activity.host_id)
    if host is None or not host.call_name:
        return []
    mine = await attendance.of_person(work, activity.id, person.id) if early and person else None
    buddy = await people.find(work, mine.buddy_id) if mine and mine.buddy_id is not None else None
    if person and buddy and buddy.call_name:
        return [_early_line(activity, person, buddy)]
    if early and person and person.first_with_known and person.known_by_id == host.id:
        return [_early_line(activity, person, host)]
    return [word("reminder-host", host=await with_badge(work, host))]


def _early_line(activity: Activity, person: Person, who: Person) -> dict[str, Any]:
    """Somebody they have met waits for them."""
    clock = when(activity.starts_at - EARLY, "clock")
    key = "reminder-host-early" if person.telegram_id is not None else "reminder-host-early-call"
    return word(key, host=who.call_name, clock=clock)


def moment_label(tongue: Tongue, moment: datetime) -> str:
    """For a button, within a week: "dinsdag, half 11", and where that is too long "dinsdag ochtend"."""
    there = moment.astimezone(ZoneInfo(tongue.timezone))
    today = tongue.now.astimezone(ZoneInfo(tongue.timezone)).date()
    soon = (there.date() - today).days in (0, 1)
    params: dict[str, Any] = {
        "weekday": tongue.words(when(moment, "day"))
        if soon
        else times.day_of_week_in_words(there.weekday(), tongue.language),
        "clock": times.clock_alone(moment, tongue.language, tongue.timezone),
        "part": word(f"activity-part.{times.day_part(moment, tongue.timezone)}"),
    }
    # A label that is too long takes its `-short` sister by itself.
    return tongue.label("activity-moment", params, literal=False)
