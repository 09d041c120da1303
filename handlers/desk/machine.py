"""What is wrong with the computer is told to the coordinators in the chat: once, and not every day."""

from datetime import datetime, timedelta

from handlers.notices.notify import notify
from handlers.notices.quiet import is_quiet
from handlers.notices.registry import See, notice
from handlers.routines import routine, when_clock_is_doubted
from handlers.texts.message import Button, Message, when
from storage import neighbourhoods, roles, ticks, troubles
from storage.tables.neighbourhood import NeighbourhoodState
from storage.tables.person import RoleName
from storage.tables.upkeep import MachineTrouble
from storage.work import Work

OLD_BACKUP = timedelta(hours=36)
"""One a night; after a night and a half one was missed."""
REMEMBERED = timedelta(days=7)
"""So long `/check` says that the clock was set."""
COORDINATOR = frozenset({RoleName.COORDINATOR})
TEXTS = {
    MachineTrouble.DISK: "desk-disk",
    MachineTrouble.CLOCK_DOUBTED: "desk-clock-doubted",
    MachineTrouble.CLOCK_SET: "desk-clock-set",
    MachineTrouble.BACKUP: "desk-backup-never",
}


@routine
async def tell_of_the_machine(work: Work, now: datetime) -> None:
    """This runs only while the clock is believed: a doubt about it is over then."""
    await _look_at_backup(work, now)
    for one in await troubles.all_of_them(work):
        past = one.kind is MachineTrouble.CLOCK_SET and now - one.since > REMEMBERED
        if past or one.kind is MachineTrouble.CLOCK_DOUBTED:
            await troubles.over(work, one.kind)
        elif one.told_at is None:
            await _tell(work, now, one.kind)
            await troubles.told(work, one.kind, now)


async def _look_at_backup(work: Work, now: datetime) -> None:
    made = await ticks.last_backup(work)
    if made is None:
        return
    if now - made > OLD_BACKUP:
        await troubles.note(work, MachineTrouble.BACKUP, made)
    else:
        await troubles.over(work, MachineTrouble.BACKUP)


@when_clock_is_doubted
async def tell_at_once(work: Work, now: datetime, off: timedelta) -> None:
    """Other notices wait for the clock to be right, this one only for the morning, by Telegram's time."""
    if await troubles.there(work, MachineTrouble.CLOCK_DOUBTED):
        return
    if any(is_quiet(here, now - off) for here in await neighbourhoods.open_ones(work)):
        return
    await troubles.note(work, MachineTrouble.CLOCK_DOUBTED, now)
    await troubles.told(work, MachineTrouble.CLOCK_DOUBTED, now)
    await _tell(work, now, MachineTrouble.CLOCK_DOUBTED, live=True)


async def _tell(work: Work, now: datetime, kind: MachineTrouble, *, live: bool = False) -> None:
    """Each coordinator once, however many neighbourhoods they have."""
    who: set[int] = set()
    for here in await neighbourhoods.all_of_them(work):
        if here.state is not NeighbourhoodState.CLOSED:
            who |= set(await roles.holders(work, here.id, RoleName.COORDINATOR))
    name = "clock_is_doubted" if live else "machine_trouble"
    for person in sorted(who):
        key = f"{kind.value}:{now.isoformat()}"
        await notify(work, now, person, name, key=key, live=live, kind_of_trouble=kind.value)


@notice(purpose=None, uncertain="never", by_call=False, held_by=COORDINATOR)
async def machine_trouble(look: See, *, kind_of_trouble: str) -> Message | None:
    """Nothing when it is over by the morning."""
    kind = MachineTrouble(kind_of_trouble)
    return await _said(look, kind) if await troubles.there(look.work, kind) else None


@notice(purpose=None, uncertain="never", quiet=False, by_call=False, held_by=COORDINATOR)
async def clock_is_doubted(look: See, *, kind_of_trouble: str) -> Message | None:
    return await _said(look, MachineTrouble(kind_of_trouble))


async def _said(look: See, kind: MachineTrouble) -> Message:
    made = await ticks.last_backup(look.work)
    if kind is MachineTrouble.BACKUP and made is not None:
        return Message(
            "desk-backup-old", {"when": when(made)}, (Button("desk-backup-old.check", "show_check"),)
        )
    return Message(TEXTS[kind], {}, (Button("desk-backup-old.check", "show_check"),))
