"""The first coordinator: named in the settings, or whoever opens the code that is printed at the start."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from telegram import Bot

from storage import erase, links, neighbourhoods, people, roles
from storage.database import Database
from storage.tables.contact import LinkKind
from storage.tables.person import RoleName
from storage.work import Work

LASTS = timedelta(days=7)


async def print_first_code(bot: Bot, database: Database, ids: Iterable[int], now: datetime) -> None:
    """Nothing is printed once there is a coordinator. `bot` must be initialised: it knows its own name."""
    await appoint(database, ids, now)
    code = await first_code(database, now)
    if code is not None:
        print("\n".join(lines(code, bot.username)), flush=True)  # noqa: T201 - for who started it


def lines(code: str, username: str) -> list[str]:
    return [
        "There is no coordinator yet. Whoever opens this link first becomes one; it works for a week:",
        f"  https://t.me/{username}?start={code}",
        f"Or send this to @{username} on Telegram:  /start {code}",
    ]


async def first_code(database: Database, now: datetime) -> str | None:
    """A new code each time, and the earlier ones no longer work; None when there is a coordinator."""
    async with database.work() as work:
        if await roles.coordinators(work):
            return None
        await links.drop_all(work, LinkKind.FIRST_COORDINATOR)
        where = await neighbourhoods.first_or_new(work)
        return await links.make(
            work,
            LinkKind.FIRST_COORDINATOR,
            expires_at=now + LASTS,
            neighbourhood_id=where.id,
            role=RoleName.COORDINATOR,
        )


async def appoint(database: Database, ids: Iterable[int], now: datetime) -> None:
    """Gives the role to these Telegram ids; what it means, and their yes, comes at their /start.

    Who was named before, did not start, and is named no more, is forgotten.
    """
    wanted = set(ids)
    async with database.work() as work:
        for telegram_id in sorted(wanted):
            await _appoint(work, telegram_id, now)
        for person_id in await roles.coordinators(work):
            person = await people.get(work, person_id)
            if not person.call_name and person.telegram_id not in wanted:
                await erase.erase_person(work, person_id, now)


async def _appoint(work: Work, telegram_id: int, now: datetime) -> None:
    person = await people.find_by_telegram(work, telegram_id)
    if person is None:
        where = await neighbourhoods.first_or_new(work)
        person = await people.meet(work, where.id, now, telegram_id=telegram_id)
    await roles.give(work, person.id, person.neighbourhood_id, RoleName.COORDINATOR, now)
