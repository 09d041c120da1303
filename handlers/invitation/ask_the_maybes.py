"""Who said "maybe" is asked once more two days before, and never again."""

from datetime import datetime, timedelta

from handlers.happenings import PersonStopped, when
from handlers.notices.notify import notify
from handlers.routines import routine
from storage import invitations
from storage.work import Work

BEFORE = timedelta(days=2)


@routine
async def ask_the_maybes(work: Work, now: datetime) -> None:
    """The same key each time: however often this runs, and whenever it will be, it goes out once."""
    for found, starts_at in await invitations.to_ask_again(work, now, now + BEFORE):
        if found.answered_at is not None and found.answered_at < starts_at - BEFORE:
            await notify(
                work,
                now,
                found.person_id,
                "invitation_again",
                key=f"{found.id}",
                group=f"activity:{found.activity_id}",
                expires=starts_at,
                invitation=found.id,
            )


@when(PersonStopped)
async def close_invitations(work: Work, _now: datetime, stopped: PersonStopped) -> None:
    await invitations.close_for_person(work, stopped.person.id)
