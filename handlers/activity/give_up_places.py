"""Somebody rests or stops: their places at activities to come are free again."""

from datetime import datetime

from handlers.activity.attending import cannot_come
from handlers.happenings import PersonPaused, PersonStopped, StrangerStopped, when
from storage import activities, attendance, series
from storage.tables.activity import GivenUpAs
from storage.work import Work


@when(PersonPaused)
async def give_up_until_they_are_back(work: Work, now: datetime, paused: PersonPaused) -> None:
    for expected in await attendance.to_come_of(work, paused.person.id, now, before=paused.until):
        activity = await activities.get(work, expected.activity_id)
        hosts = activity.host_id == paused.person.id
        if await cannot_come(work, now, activity, paused.person.id):
            as_what = GivenUpAs.HOST if hosts else GivenUpAs.GUEST
            await attendance.change(work, expected.id, given_up_as=as_what)


@when(PersonStopped)
async def give_up_everything(work: Work, now: datetime, stopped: PersonStopped) -> None:
    for expected in await attendance.to_come_of(work, stopped.person.id, now):
        await cannot_come(work, now, await activities.get(work, expected.activity_id), stopped.person.id)
    await series.leave_all(work, stopped.person.id)


@when(StrangerStopped)
async def give_up_places_of_chat(work: Work, now: datetime, stopped: StrangerStopped) -> None:
    for expected in await attendance.to_come_of(work, None, now, stopped.chat_id):
        await cannot_come(work, now, await activities.get(work, expected.activity_id), None, stopped.chat_id)
