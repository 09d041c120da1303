"""What came in is stored once, done in order, by one worker, and forgotten when it is done."""

import asyncio
from datetime import timedelta

from sqlalchemy import text

from storage import inbox
from storage.database import Database
from storage.inbox import Arrived
from tests.lives import NOW

MARTIN, JOKE = 41, 42


async def arrives(database: Database, *updates: tuple[int, int]) -> None:
    """Pairs of update and chat."""
    async with database.work() as work:
        for update_id, chat_id in updates:
            await inbox.store(work, update_id, chat_id, {"text": f"hoi {update_id}"}, NOW)


async def ready(database: Database, most: int = 8, not_of: set[int] | None = None) -> list[Arrived]:
    async with database.read() as work:
        return (await inbox.oldest_per_chat(work, most, not_of or set()))[0]


async def test_an_update_that_comes_twice_is_stored_once(database: Database) -> None:
    await arrives(database, (7, MARTIN))
    async with database.work() as work:
        assert not await inbox.store(work, 7, MARTIN, {"text": "hoi"}, NOW)
        assert await inbox.waiting(work) == 1


async def test_each_chat_is_done_in_the_order_in_which_it_spoke(database: Database) -> None:
    """Not by Telegram's number, which turns random after a week of silence."""
    await arrives(database, (90, MARTIN), (12, MARTIN), (50, JOKE))
    first = await ready(database)
    assert [one.said["text"] for one in first] == ["hoi 90", "hoi 50"]
    async with database.work() as work:
        await inbox.claim(work, first[0].id, NOW)
    assert [one.said["text"] for one in await ready(database)] == ["hoi 12", "hoi 50"]


async def test_a_chat_that_is_busy_waits(database: Database) -> None:
    await arrives(database, (1, MARTIN), (2, JOKE))
    assert [one.chat_id for one in await ready(database, not_of={MARTIN})] == [JOKE]
    assert len(await ready(database, most=1)) == 1


async def test_twenty_workers_that_claim_the_same_update_are_one_turn(database: Database) -> None:
    await arrives(database, (1, MARTIN))
    arrived = (await ready(database))[0]

    async def claim() -> bool:
        async with database.work() as work:
            return await inbox.claim(work, arrived.id, NOW)

    assert sum(await asyncio.gather(*(claim() for _ in range(20)))) == 1


async def test_a_turn_that_fails_gives_the_update_back_whole(database: Database) -> None:
    await arrives(database, (1, MARTIN))
    arrived = (await ready(database))[0]
    try:
        async with database.work() as work:
            await inbox.claim(work, arrived.id, NOW)
            raise ZeroDivisionError
    except ZeroDivisionError:
        pass
    assert (await ready(database))[0].said == {"text": "hoi 1"}


async def test_what_was_said_is_gone_once_it_is_done(database: Database) -> None:
    await arrives(database, (1, MARTIN))
    async with database.work() as work:
        await inbox.claim(work, 1, NOW)
    async with database.read() as work:
        assert (await work.rows(text("SELECT said, state FROM inbox")))[0] == (None, "done")


async def test_after_the_last_try_it_is_a_dead_letter_that_keeps_what_was_said(database: Database) -> None:
    await arrives(database, (1, MARTIN))
    tries = []
    for _ in range(3):
        async with database.work() as work:
            tries.append(await inbox.count_failure(work, 1, "ZeroDivisionError", 3, NOW))
    assert tries == [False, False, True]
    assert await ready(database) == []
    async with database.read() as work:
        dead = await inbox.dead(work)
    assert [(one.said, one.error) for one in dead] == [({"text": "hoi 1"}, "ZeroDivisionError")]


async def test_numbers_are_forgotten_and_rows_dropped_but_for_those_that_wait(database: Database) -> None:
    await arrives(database, (1, MARTIN), (2, JOKE))
    async with database.work() as work:
        await inbox.claim(work, 1, NOW)
        await inbox.forget_update_numbers(work, NOW)
        assert not await inbox.store(work, 1, MARTIN, {}, NOW)
        await inbox.forget_update_numbers(work, NOW + timedelta(seconds=1))
        assert await inbox.store(work, 1, MARTIN, {}, NOW)
        await inbox.drop_old(work, NOW + timedelta(seconds=1))
        assert await inbox.waiting(work) == 2  # what was never done is never thrown away
        assert [row[0] for row in await work.rows(text("SELECT chat_id FROM inbox ORDER BY id"))] == [
            JOKE,
            MARTIN,
        ]
