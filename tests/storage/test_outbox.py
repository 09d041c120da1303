"""What must go out: once by its key, by one worker, never after it was cancelled, and never silently lost."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from storage import outbox
from storage.database import Database
from storage.outbox import GOODBYE, LEASE, Draft, Outgoing
from storage.tables.conversation import OutboxState
from tests import lives
from tests.lives import NOW

MINUTE = timedelta(minutes=1)


def draft(key: str = "a", **about: Any) -> Draft:
    return replace(Draft(dedupe_key=key, kind="say", params={"text": "hoi"}, due_at=NOW, chat_id=41), **about)


async def write(database: Database, *drafts: Draft) -> list[bool]:
    async with database.work() as work:
        return [await outbox.write(work, one, NOW) for one in drafts]


async def claim(
    database: Database, worker: str = "me", now: datetime = NOW, most: int = 30
) -> list[Outgoing]:
    async with database.work() as work:
        return await outbox.claim(work, worker, now, live=most, bulk=most)


async def state_of(database: Database, key: str = "a") -> OutboxState | None:
    async with database.read() as work:
        for state in OutboxState:
            if any(row.dedupe_key == key for row in await outbox.in_state(work, state)):
                return state
    return None


async def test_the_same_key_goes_out_once(database: Database) -> None:
    assert await write(database, draft(), draft()) == [True, False]
    assert len(await claim(database)) == 1


async def test_answers_go_before_everything_else_and_then_the_oldest(database: Database) -> None:
    await write(
        database,
        draft("late", due_at=NOW - MINUTE),
        draft("early", due_at=NOW - 5 * MINUTE),
        draft("answer", live=True),
        draft("tomorrow", due_at=NOW + timedelta(days=1)),
    )
    assert [row.dedupe_key for row in await claim(database)] == ["answer", "early", "late"]


async def test_two_workers_never_get_the_same_row(database: Database) -> None:
    await write(database, *(draft(f"{number}") for number in range(40)))
    batches = await asyncio.gather(*(claim(database, f"worker {n}", most=7) for n in range(8)))
    keys = [row.dedupe_key for batch in batches for row in batch]
    assert len(keys) == len(set(keys)) == 40


async def test_what_was_cancelled_after_it_was_claimed_is_not_sent(database: Database) -> None:
    await write(database, draft(group_key="activity:17", kind="activity_reminder"))
    (row,) = await claim(database)
    async with database.work() as work:
        assert await outbox.cancel_group(work, "activity:17") == 1
        assert await outbox.start_sending(work, row.id, "me", NOW) is None
    assert await state_of(database) is OutboxState.CANCELLED


async def test_what_is_on_its_way_cannot_be_cancelled_any_more(database: Database) -> None:
    await write(database, draft(group_key="activity:17"))
    (row,) = await claim(database)
    async with database.work() as work:
        sending = await outbox.start_sending(work, row.id, "me", NOW)
        assert sending is not None
        assert sending.attempts == 1
        assert await outbox.cancel_group(work, "activity:17") == 0


async def test_of_a_cause_only_some_kinds_can_be_cancelled(database: Database) -> None:
    await write(
        database,
        draft("a", group_key="activity:17", kind="activity_reminder"),
        draft("b", group_key="activity:17", kind="activity_moved"),
        draft("c", group_key="activity:18", kind="activity_reminder"),
    )
    async with database.work() as work:
        await outbox.cancel_group(work, "activity:17", ("activity_reminder",))
    assert [row.dedupe_key for row in await claim(database)] == ["b", "c"]


async def test_somebody_who_stops_gets_what_answers_them_and_nothing_else(database: Database) -> None:
    async with database.work() as work:
        life = await lives.begin(work, "Merel", 41)
    mine = {"person_id": life.person_id}
    await write(database, draft("reminder", **mine), draft("answer", live=True, **mine), draft("other"))
    async with database.work() as work:
        await outbox.cancel_for_person(work, life.person_id)
    assert {row.dedupe_key for row in await claim(database)} == {"answer", "other"}


async def test_another_worker_cannot_send_what_is_not_theirs(database: Database) -> None:
    await write(database, draft())
    (row,) = await claim(database, "me")
    async with database.work() as work:
        assert await outbox.start_sending(work, row.id, "somebody else", NOW) is None
        assert await outbox.start_sending(work, row.id, "me", NOW) is not None
        assert await outbox.start_sending(work, row.id, "me", NOW) is None


async def test_a_claim_that_ran_out_waits_again_and_a_sending_that_ran_out_is_in_doubt(
    database: Database,
) -> None:
    await write(database, draft("claimed"), draft("sending"))
    rows = {row.dedupe_key: row for row in await claim(database)}
    async with database.work() as work:
        await outbox.start_sending(work, rows["sending"].id, "me", NOW)
    late = NOW + LEASE + MINUTE
    async with database.work() as work:
        assert await outbox.free_stale_claims(work, NOW + LEASE - MINUTE / 2) == 0
        assert await outbox.free_stale_claims(work, late) == 1
        assert [row.dedupe_key for row in await outbox.stale(work, late)] == ["sending"]
    assert await state_of(database, "claimed") is OutboxState.PENDING


async def test_at_a_start_what_a_dead_worker_had_is_found(database: Database) -> None:
    await write(database, draft("a"), draft("b"))
    await claim(database, "dead", most=1)
    await claim(database, "me")
    async with database.read() as work:
        assert [row.dedupe_key for row in await outbox.of_a_dead_worker(work, "me")] == ["a"]


@pytest.mark.parametrize("state", [OutboxState.SENT, OutboxState.FAILED, OutboxState.UNCERTAIN])
async def test_what_an_answer_said_is_not_kept_once_it_is_over(
    database: Database, state: OutboxState
) -> None:
    await write(database, draft())
    (row,) = await claim(database)
    async with database.work() as work:
        await outbox.finish(work, row, state, NOW, message_id=9)
    async with database.read() as work:
        (after,) = await outbox.in_state(work, state)
    assert (after.params, after.message_id) == ({}, 9)


@pytest.mark.parametrize("state", [OutboxState.SENT, OutboxState.FAILED, OutboxState.UNCERTAIN])
async def test_a_goodbye_leaves_no_row_however_it_ended(database: Database, state: OutboxState) -> None:
    await write(database, draft(group_key=GOODBYE))
    (row,) = await claim(database)
    async with database.work() as work:
        await outbox.finish(work, row, state, NOW)
    assert await state_of(database) is None


async def test_what_failed_for_now_comes_again_at_its_time(database: Database) -> None:
    await write(database, draft())
    (row,) = await claim(database)
    async with database.work() as work:
        await outbox.start_sending(work, row.id, "me", NOW)
        await outbox.try_again(work, row.id, NOW + 5 * MINUTE, "later")
    assert await claim(database, now=NOW + 4 * MINUTE) == []
    (again,) = await claim(database, now=NOW + 5 * MINUTE)
    assert (again.attempts, again.error) == (1, "later")


async def test_the_next_moment_to_look_is_the_first_that_waits(database: Database) -> None:
    async with database.read() as work:
        assert await outbox.next_due(work) is None
    await write(database, draft("b", due_at=NOW + 9 * MINUTE), draft("a", due_at=NOW + 3 * MINUTE))
    async with database.read() as work:
        assert await outbox.next_due(work) == NOW + 3 * MINUTE


async def test_what_is_over_goes_after_three_months_and_what_failed_stays_to_be_seen(
    database: Database,
) -> None:
    await write(database, draft("sent"), draft("failed"), draft("waits", due_at=NOW + MINUTE))
    sent, failed = await claim(database)
    async with database.work() as work:
        await outbox.finish(work, sent, OutboxState.SENT, NOW)
        await outbox.finish(work, failed, OutboxState.FAILED, NOW)
        assert await outbox.drop_sent(work, NOW) == 0
        await outbox.drop_sent(work, NOW + MINUTE)
    assert await state_of(database, "sent") is None
    assert await state_of(database, "failed") is OutboxState.FAILED
    async with database.work() as work:
        await outbox.drop_failed(work, NOW + MINUTE)
    assert await state_of(database, "failed") is None
    assert await state_of(database, "waits") is OutboxState.PENDING
