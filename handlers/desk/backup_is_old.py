"""A coordinator hears in the chat that no backup was made for too long: a full disk shows here as well."""

from datetime import datetime, time, timedelta

from handlers.desk.check import OLD_BACKUP
from handlers.notices.notify import notify
from handlers.notices.quiet import at
from handlers.notices.registry import See, notice
from handlers.routines import routine
from handlers.texts.message import Button, Message, when
from storage import neighbourhoods, roles, ticks
from storage.tables.person import RoleName
from storage.work import Work

NINE, LATE = time(9), timedelta(hours=3)
COORDINATOR = frozenset({RoleName.COORDINATOR})


@routine
async def tell_of_old_backup(work: Work, now: datetime) -> None:
    """In the morning, once a day, until there is one again. Who never had one is told by `/check`."""
    made = await ticks.last_backup(work)
    if made is None or now - made <= OLD_BACKUP:
        return
    for here in await neighbourhoods.open_ones(work):
        morning = at(now, NINE, here.zone)
        if not morning <= now < morning + LATE:
            continue
        for coordinator in await roles.holders(work, here.id, RoleName.COORDINATOR):
            await notify(work, now, coordinator, "backup_is_old", key=morning.date().isoformat())


@notice(purpose=None, uncertain="never", by_call=False, held_by=COORDINATOR)
async def backup_is_old(look: See) -> Message | None:
    made = await ticks.last_backup(look.work)
    if made is None or look.now - made <= OLD_BACKUP:
        return None
    return Message("desk-backup-old", {"when": when(made)}, (Button("desk-backup-old.check", "show_check"),))
