"""What must go out: once by its key, never twice at once, never after it was cancelled, never lost."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from storage import outbox, outbox_lines, outbox_past
from storage.database import Database
from storage.outbox import GOODBYE, Draft, Outgoing
from storage.outbox_lines import Waiting
from storage.tables.conversation import OutboxState
from tests import lives
from tests.lives import NOW

MINUTE = timedelta(minutes=1)


def draft(key: str = "a", **about: Any) -> Draft:
    return replace(Draft(dedupe_key=key, kind="say", params={"text": "hoi"}, due_at=NOW, chat_id=41), **about)


async def write(database: Database, *drafts: Draft) -> list[bool]:
    async with database.work() as work:
        return [await outbox.write(work, one, NOW) for one in drafts]


async def waiting(database: Database, now: datetime = NOW, most: int = 30, **about: Any) -> list[Waiting]:
    async with database.read() as work:
        return await outbox_lines.waiting(work, now, most, **about)


async def keys(database: Database, now: datetime = NOW, **about: Any) -> list[str]:
    """Of what may go first in each line, in its order."""
    async with database.read() as work:
        found = [await outbox.get(work, one.id) for one in await outbox_lines.waiting(work, now, 30, **about)]
    return [row.dedupe_key for row in found if row]


async def begun(database: Database, now: datetime = NOW) -> list[Outgoing]:
    """Everything that is due is on its way."""
    rows = []
    while found := await waiting(database, now):
        async with database.work() as work:
            rows += [await outbox.start_sending(work, one.id, now) for one in found]
    return [row for row in rows if row]


async def state_of(database: Database, key: str = "a") -> OutboxState | None:
    async with database.read() as work:
        for state in OutboxState:
            if any(row.dedupe_key == key for row in await outbox.in_state(work, state)):
                return state
    return None


async def test_the_same_key_goes_out_once(database: Database) -> None:
    assert await write(database, draft(), draft()) == [True, False]
    assert len(await begun(database)) == 1


async def test_answers_go_before_everything_else_and_then_the_oldest(database: Database) -> None:
    await write(
        database,
        draft("late", due_at=NOW - MINUTE),
        draft("early", due_at=NOW - 5 * MINUTE),
        draft("answer", live=True),
        draft("tomorrow", due_at=NOW + timedelta(days=1)),
    )
    assert [row.dedupe_key for row in await begun(database)] == ["answer", "early", "late"]


async def test_the_first_of_each_line_is_found_and_how_many_wait_behind_it(database: Database) -> None:
    await write(database, draft("a"), draft("b"), draft("c"), draft("other", chat_id=42))
    assert [(one.line, one.rows) for one in await waiting(database)] == [(41, 3), (42, 1)]
    assert await keys(database) == ["a", "other"]


async def test_round_robin_known_people_first_and_who_got_something_lately_last(database: Database) -> None:
    async with database.work() as work:
        merel = await lives.begin(work, "Merel", 51)
        joke = await lives.begin(work, "Joke", 52)
    long_ago = NOW - timedelta(hours=1)
    await write(
        database,
        draft("stranger", live=True, chat_id=41, due_at=long_ago),
        draft("flooder", live=True, chat_id=51, person_id=merel.person_id, due_at=long_ago),
        draft("neighbour", live=True, chat_id=52, person_id=joke.person_id),
        draft("notice", chat_id=53, person_id=joke.person_id, due_at=long_ago),
    )
    assert await keys(database) == ["flooder", "neighbour", "stranger", "notice"]
    assert await keys(database, lately={51, 41}) == ["neighbour", "flooder", "stranger", "notice"]
    assert await keys(database, busy={51, 41}) == ["neighbour", "notice"]


async def test_what_is_no_message_waits_in_no_line(database: Database) -> None:
    await write(database, draft("say", live=True), draft("press", kind="press_answer", live=True))
    assert await keys(database, busy={41}) == ["press"]
    (press, say) = await waiting(database)
    assert (press.in_line, say.in_line) == (False, True)
    assert [one.id for one in await waiting(database, rows={press.id})] == [say.id]


async def test_who_has_no_chat_has_a_line_too(database: Database) -> None:
    async with database.work() as work:
        merel = await lives.begin(work, "Merel", 51)
    await write(database, draft(chat_id=None, person_id=merel.person_id))
    (one,) = await waiting(database)
    assert one.line == -merel.person_id
    assert await waiting(database, busy={-merel.person_id}) == []


async def test_the_same_row_begins_once_however_many_try(database: Database) -> None:
    await write(database, *(draft(f"{number}", chat_id=number + 1) for number in range(20)))
    found = await waiting(database)

    async def begin(row_id: int) -> bool:
        async with database.work() as work:
            return await outbox.start_sending(work, row_id, NOW) is not None

    began = await asyncio.gather(*(begin(one.id) for one in found for _ in range(4)))
    assert sum(began) == 20


async def test_what_was_cancelled_after_it_was_seen_is_not_sent(database: Database) -> None:
    await write(database, draft(group_key="activity:17", kind="activity_reminder"))
    (one,) = await waiting(database)
    async with database.work() as work:
        assert await outbox.cancel_group(work, "activity:17") == 1
        assert await outbox.start_sending(work, one.id, NOW) is None
    assert await state_of(database) is OutboxState.CANCELLED


async def test_what_is_on_its_way_cannot_be_cancelled_any_more(database: Database) -> None:
    await write(database, draft(group_key="activity:17"))
    (sending,) = await begun(database)
    assert sending.attempts == 1
    async with database.work() as work:
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
    assert [row.dedupe_key for row in await begun(database)] == ["b", "c"]


async def test_somebody_who_stops_gets_what_answers_them_and_nothing_else(database: Database) -> None:
    async with database.work() as work:
        life = await lives.begin(work, "Merel", 41)
    mine = {"person_id": life.person_id}
    await write(database, draft("reminder", **mine), draft("answer", live=True, **mine), draft("other"))
    async with database.work() as work:
        await outbox.cancel_for_person(work, life.person_id)
    assert {row.dedupe_key for row in await begun(database)} == {"answer", "other"}


async def test_what_a_crash_left_on_its_way_is_found_and_what_is_on_its_way_now_is_not(
    database: Database,
) -> None:
    await write(database, draft("left"), draft("waits", due_at=NOW + MINUTE), draft("now", chat_id=42))
    _, now = await begun(database)
    async with database.read() as work:
        assert [row.dedupe_key for row in await outbox.sending(work, but_not={now.id})] == ["left"]
        assert {row.dedupe_key for row in await outbox.sending(work)} == {"left", "now"}


async def test_what_waits_behind_a_failure_waits_as_long(database: Database) -> None:
    await write(
        database, draft("a"), draft("b"), draft("other", chat_id=42), draft("late", due_at=NOW + 9 * MINUTE)
    )
    async with database.work() as work:
        assert await outbox_lines.postpone(work, 41, NOW + MINUTE) == 2
    assert await keys(database) == ["other"]
    assert await keys(database, NOW + MINUTE) == ["a", "other"]


async def test_when_the_clock_was_set_back_nothing_waits_for_the_old_time(database: Database) -> None:
    await write(
        database,
        draft("at once"),
        draft("again", chat_id=42),
        draft("tomorrow", chat_id=43, due_at=NOW + timedelta(days=1)),
    )
    back = NOW - timedelta(hours=3)
    async with database.work() as work:
        again = next(one for one in await outbox_lines.waiting(work, NOW, 9) if one.line == 42)
        await outbox.start_sending(work, again.id, NOW)
        await outbox.try_again(work, again.id, NOW + 5 * MINUTE)
        assert await outbox_lines.waiting(work, back, 9) == []
        await outbox.look_at_once(work, back)
    assert await keys(database, back) == ["at once", "again"]
    async with database.read() as work:
        assert [row.next_try_at for row in await outbox.in_state(work, OutboxState.PENDING)][2] == (
            NOW + timedelta(days=1)
        )


@pytest.mark.parametrize("state", [OutboxState.SENT, OutboxState.FAILED, OutboxState.UNCERTAIN])
async def test_what_an_answer_said_is_not_kept_once_it_is_over(
    database: Database, state: OutboxState
) -> None:
    await write(database, draft())
    (row,) = await begun(database)
    async with database.work() as work:
        await outbox.finish(work, row, state, NOW, message_id=9)
    async with database.read() as work:
        (after,) = await outbox.in_state(work, state)
    assert (after.params, after.message_id) == ({}, 9)


@pytest.mark.parametrize("state", [OutboxState.SENT, OutboxState.FAILED, OutboxState.UNCERTAIN])
async def test_a_goodbye_leaves_no_row_however_it_ended(database: Database, state: OutboxState) -> None:
    await write(database, draft(group_key=GOODBYE))
    (row,) = await begun(database)
    async with database.work() as work:
        await outbox.finish(work, row, state, NOW)
    assert await state_of(database) is None


async def test_what_failed_for_now_comes_again_at_its_time(database: Database) -> None:
    await write(database, draft())
    (row,) = await begun(database)
    async with database.work() as work:
        await outbox.try_again(work, row.id, NOW + 5 * MINUTE, "later")
    assert await waiting(database, NOW + 4 * MINUTE) == []
    (again,) = await begun(database, NOW + 5 * MINUTE)
    assert (again.attempts, again.doubts, again.error) == (2, 0, "later")


async def test_every_doubt_is_counted(database: Database) -> None:
    await write(database, draft())
    for doubts in (0, 1, 2):
        (row,) = await begun(database)
        assert row.doubts == doubts
        async with database.work() as work:
            await outbox.try_again(work, row.id, NOW, "unknown", doubt=True)


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
    sent, failed = await begun(database)
    async with database.work() as work:
        await outbox.finish(work, sent, OutboxState.SENT, NOW)
        await outbox.finish(work, failed, OutboxState.FAILED, NOW)
        assert await outbox_past.drop_sent(work, NOW) == 0
        await outbox_past.drop_sent(work, NOW + MINUTE)
    assert await state_of(database, "sent") is None
    assert await state_of(database, "failed") is OutboxState.FAILED
    async with database.work() as work:
        await outbox_past.drop_failed(work, NOW + MINUTE)
    assert await state_of(database, "failed") is None
    assert await state_of(database, "waits") is OutboxState.PENDING
