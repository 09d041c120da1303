"""Quiet hours: when nothing is sent, and what a message's moment becomes because of them."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from storage.neighbourhoods import Neighbourhood

BEFORE_QUIET = timedelta(minutes=30)


def local(moment: datetime, zone: ZoneInfo) -> datetime:
    return moment.astimezone(zone)


def at(day: datetime, clock: time, zone: ZoneInfo) -> datetime:
    """That clock time on that local day, as a moment; in the autumn night the first of the two."""
    return datetime.combine(day.astimezone(zone).date(), clock, zone)


def is_quiet(neighbourhood: Neighbourhood, moment: datetime) -> bool:
    clock = local(moment, neighbourhood.zone).time()
    starts, ends = neighbourhood.quiet_from, neighbourhood.quiet_until
    return starts <= clock < ends if starts <= ends else clock >= starts or clock < ends


def quiet_ends(neighbourhood: Neighbourhood, moment: datetime) -> datetime:
    """When the quiet hours that `moment` falls in are over."""
    zone = neighbourhood.zone
    end = at(moment, neighbourhood.quiet_until, zone)
    return end if end > moment else at(moment + timedelta(days=1), neighbourhood.quiet_until, zone)


def kind_moment(neighbourhood: Neighbourhood, wanted: datetime, event: datetime) -> datetime:
    """`wanted`, out of the quiet hours: next morning, or if the event is earlier the evening before."""
    if not is_quiet(neighbourhood, wanted):
        return wanted
    morning = quiet_ends(neighbourhood, wanted)
    if morning < event:
        return morning
    evening = at(wanted, neighbourhood.quiet_from, neighbourhood.zone) - BEFORE_QUIET
    return evening if evening < wanted else evening - timedelta(days=1)
