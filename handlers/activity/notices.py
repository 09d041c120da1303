"""What is said about a walk to who comes: reminders, one less, moved, called off."""

from handlers.activity import reminders
from handlers.activity.attending import who_come
from handlers.activity.changes import about, walk_card
from handlers.activity.words import who_else
from handlers.notices.quiet import local
from handlers.notices.registry import STAFF, See, notice
from handlers.texts.message import Button, Message
from storage import attendance, people, walks
from storage.attendance import Attendance
from storage.tables.person import Purpose
from storage.tables.walk import WalkState
from storage.walks import Walk


@notice(purpose=Purpose.REMINDERS, uncertain="again", in_pause=True)
async def walk_reminder(look: See, *, walk: int) -> Message | None:
    found, mine = await _wished_for(look, walk)
    if mine is None or look.now < reminders.day_before(look.neighbourhood, found):
        return None
    if look.person.telegram_id is not None and look.now >= reminders.soon(look.neighbourhood, found):
        return None  # So late that the short one, which is due now, says it all.
    return await _reminder(look, found, mine, "walk-reminder", ("come", "cannot", "excited"))


@notice(purpose=Purpose.REMINDERS, uncertain="again", by_call=False, in_pause=True)
async def walk_soon(look: See, *, walk: int) -> Message | None:
    found, mine = await _wished_for(look, walk)
    if mine is None or look.now < reminders.soon(look.neighbourhood, found):
        return None
    return await _reminder(look, found, mine, "walk-soon", ("come", "cannot"))


@notice(purpose=Purpose.CONTACTED, uncertain="never", in_pause=True)
async def walk_one_less(look: See, *, walk: int) -> Message | None:
    """How many come now, never who does not."""
    found = await walks.get(look.work, walk)
    coming = await who_come(look.work, found)
    if not found.on or look.person.id not in coming or not chosen_in_pause(look, found):
        return None
    params = await about(look.work, found) | {"human": await look.human_name()}
    if len(coming) > 2:
        return Message("walk-one-less", params)
    if len(coming) == 2:
        return Message("walk-small-club", params)
    return Message("walk-alone", params, await _alone_buttons(look, found))


@notice(purpose=None, uncertain="again", by_call=False)
async def walk_tomorrow(look: See, *, walk: int) -> Message | None:
    """To a host: when, where and who comes, with what may be changed."""
    found = await walks.get(look.work, walk)
    if not found.on or found.host_id != look.person.id:
        return None
    return await walk_card(look.work, found, look.person)


@notice(purpose=None, uncertain="again", by_call=False, held_by=STAFF)
async def walk_needs_host(look: See, *, walk: int) -> Message | None:
    found = await walks.get(look.work, walk)
    coming = await who_come(look.work, found)
    if not found.on or found.host_id is not None or not coming:
        return None
    which = {"walk": walk}
    host = Button("walk-needs-host.yes", "host_walk", which)
    off = Button("walk-change-card.call-off", "ask_call_off", which)
    return Message("walk-needs-host", await about(look.work, found) | {"count": len(coming)}, (host, off))


@notice(purpose=None, uncertain="again")
async def walk_moved(look: See, *, walk: int) -> Message | None:
    found, mine = await _mine(look, walk)
    if look.person.id not in await who_come(look.work, found) or not found.on:
        return None
    params = await about(look.work, found) | {"name": look.person.call_name}
    return Message("walk-moved", params, _buttons(mine, ("come", "cannot")) if mine else ())


@notice(purpose=None, uncertain="again")
async def walk_called_off(look: See, *, walk: int) -> Message | None:
    found = await walks.get(look.work, walk)
    if found.state is not WalkState.CALLED_OFF or look.person.id not in await who_come(look.work, found):
        return None
    return Message("walk-called-off", await about(look.work, found) | {"name": look.person.call_name})


async def _mine(look: See, walk_id: int) -> tuple[Walk, Attendance | None]:
    """The walk, and the attendance of the receiver as long as both hold."""
    walk = await walks.get(look.work, walk_id)
    mine = await attendance.of_person(look.work, walk_id, look.person.id)
    return walk, mine if mine and mine.comes and walk.on else None


async def _wished_for(look: See, walk_id: int) -> tuple[Walk, Attendance | None]:
    """The same, as long as they want to be reminded as well."""
    walk, mine = await _mine(look, walk_id)
    return walk, mine if mine and mine.reminders and chosen_in_pause(look, walk) else None


def chosen_in_pause(look: See, walk: Walk) -> bool:
    """Who pauses gives up the walks of that time: one in it, they chose since. True without a pause."""
    rests_until = look.person.pause_until
    if rests_until is None:
        return True
    today, day = (local(moment, look.neighbourhood.zone).date() for moment in (look.now, walk.starts_at))
    return day < rests_until or today >= rests_until


async def _reminder(look: See, walk: Walk, mine: Attendance, text: str, answers: tuple[str, ...]) -> Message:
    """For a small round it says that the bell will ring: nobody has to be anywhere."""
    params = await about(look.work, walk) | {"name": look.person.call_name}
    host = await people.find(look.work, walk.host_id) if walk.small and walk.host_id else None
    if host is not None:
        return Message(f"{text}-small", params | {"host": host.call_name}, _buttons(mine, answers))
    params["who"] = await who_else(look.work, walk, look.person, early=True)
    return Message(text, params, _buttons(mine, answers))


def _buttons(mine: Attendance, answers: tuple[str, ...]) -> tuple[Button, ...]:
    return tuple(
        Button(f"reminder-answer.{one}", "answer_reminder", {"attendance": mine.id, "answer": one})
        for one in answers
    )


async def _alone_buttons(look: See, walk: Walk) -> tuple[Button, ...]:
    mine = await attendance.of_person(look.work, walk.id, look.person.id)
    if mine and mine.comes:
        return _buttons(mine, ("come", "cannot"))
    return (Button("walk-change-card.call-off", "ask_call_off", {"walk": walk.id}),)
