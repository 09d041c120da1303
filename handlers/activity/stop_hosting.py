"""Who leads something every week stops with it: thanked, and whoever of the others likes to takes it over.

A neighbour stops at once. Who works here goes on until one of them says yes: the team leaves nobody alone.
"""

from datetime import timedelta

from handlers.activity.answer_reminder import say_to
from handlers.catalogue.doing import doing_words
from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import action
from handlers.conversation.turn import Turn
from handlers.notices.notify import notify
from handlers.notices.registry import See, notice
from handlers.permission.badge import team_of
from handlers.permission.human import staff_for
from handlers.permission.permissions import OWNER, SELF_OR_CALLER
from handlers.texts.message import Button, Message, word
from storage import activities, load, people, series
from storage.activities import Activity
from storage.series import Series
from storage.tables.person import Purpose
from storage.work import Work

TIME_FOR_MEMBERS = timedelta(days=2)
"""After that the team is asked as well, so that nobody stands there alone."""


@action(may=OWNER)
async def stop_hosting(turn: Turn, *, activity: int) -> None:
    """They may go on coming as a guest: that is another question."""
    found = await activities.get(turn.work, activity)
    weekly = await series.lock(turn.work, found.series_id) if found.series_id is not None else None
    if weekly is None or turn.me.id not in (weekly.host_id, found.host_id):
        raise Stale
    if turn.me.id in await team_of(turn.work, weekly.neighbourhood_id):
        await _ask_members(turn, weekly, f"{turn.today:%Y-%m}")
        await turn.say("stop-hosting-asked")
        return
    await series.change(turn.work, weekly.id, host_id=None)
    coming = await series.activities_to_come(turn.work, weekly.id, turn.now)
    for one in coming:
        if one.on and one.host_id == turn.me.id:
            await activities.change(turn.work, one.id, host_id=None)
    await _ask_members(turn, weekly, turn.now.isoformat())
    await _ask_team_later(turn, coming)
    await turn.note("host_stopped", activity_id=activity)
    await turn.say("stop-hosting-thanks", **doing_words(weekly.category, weekly.title))


async def _ask_members(turn: Turn, weekly: Series, once: str) -> None:
    """`once`: nobody is asked twice under the same."""
    without = {turn.me.id, *await team_of(turn.work, weekly.neighbourhood_id)}
    members = await series.members(turn.work, weekly.id)
    without |= await load.full_week(turn.work, members, turn.now)
    for person_id in members:
        if person_id not in without:
            key = f"{weekly.id}:{once}"
            await turn.notify(person_id, "series_needs_host", key=key, weekly=weekly.id)


async def _ask_team_later(turn: Turn, coming: list[Activity]) -> None:
    for one in coming[:1]:
        for person_id in await staff_for(turn.work, one.neighbourhood_id, without=(turn.me.id,)):
            await notify(
                turn.work,
                turn.now,
                person_id,
                "activity_needs_host",
                key=f"{one.id}:stopped",
                group=one.group,
                due=min(turn.now + TIME_FOR_MEMBERS, one.starts_at - TIME_FOR_MEMBERS / 2),
                expires=one.starts_at,
                activity=one.id,
            )


@notice(purpose=Purpose.CONTACTED, uncertain="again", urgent=True)
async def series_needs_host(look: See, *, weekly: int) -> Message | None:
    """To each of them, privately; who says no is told to nobody."""
    found = await series.find(look.work, weekly)
    if found is None or not found.running or await _led_by_a_neighbour(look.work, found):
        return None
    if look.person.id not in await series.members(look.work, weekly):
        return None
    which = {"weekly": weekly, "person": look.person.id}
    buttons = [
        Button(f"series-needs-host.{one}", "answer_hosting", which | {"yes": one == "yes"})
        for one in ("yes", "no")
    ]
    said = doing_words(found.category, found.title) | {
        "weekday": word("series-weekday", number=found.weekday)
    }
    return Message("series-needs-host", said | {"name": look.person.call_name}, tuple(buttons))


@action(may=SELF_OR_CALLER)
async def answer_hosting(turn: Turn, *, weekly: int, person: int, yes: bool) -> None:
    """`weekly`: the series. The first who says yes leads it."""
    who = await people.get(turn.work, person)
    if not yes:
        await say_to(turn, who, "series-needs-host-no")
        return
    found = await series.lock(turn.work, weekly)
    if not found.running or await _led_by_a_neighbour(turn.work, found):
        raise Refusal("series-has-host")
    if who.id not in await series.members(turn.work, weekly):
        raise Stale
    await series.change(turn.work, weekly, host_id=who.id)
    for one in await series.activities_to_come(turn.work, weekly, turn.now):
        if one.on and one.host_id in (None, found.host_id):
            await activities.change(turn.work, one.id, host_id=who.id)
    if found.host_id is not None:
        await turn.notify(found.host_id, "series_led_now", key=f"{weekly}:{who.id}", weekly=weekly)
    await turn.note("host_found")
    await say_to(turn, who, "series-needs-host-yes")


async def _led_by_a_neighbour(work: Work, weekly: Series) -> bool:
    return weekly.host_id is not None and weekly.host_id not in await team_of(work, weekly.neighbourhood_id)


@notice(purpose=None, uncertain="again", by_call=False)
async def series_led_now(look: See, *, weekly: int) -> Message | None:
    """To who led it: they need not be there any more, and are welcome as anybody."""
    found = await series.find(look.work, weekly)
    leads = await people.find(look.work, found.host_id) if found and found.host_id is not None else None
    if found is None or leads is None or leads.id == look.person.id:
        return None
    said = doing_words(found.category, found.title) | {
        "weekday": word("series-weekday", number=found.weekday)
    }
    return Message("series-led-now", said | {"who": leads.call_name})
