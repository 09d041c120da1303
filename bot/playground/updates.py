"""The queue of updates: long polling, confirmation by offset, and delivery that is doubled or disordered."""

import asyncio
from collections.abc import Collection
from contextlib import suppress
from typing import Any

from bot.playground.refusals import conflict

Update = dict[str, Any]

FIRST_UPDATE_ID = 500_000_001
# Real seconds in which a second update may come, so that there are two to be put in the wrong order.
WAIT_FOR_COMPANY = 0.3


class UpdateQueue:
    """`duplicate` and `reorder` count how many confirmed updates, or batches, are still to be disturbed."""

    def __init__(self) -> None:
        self.duplicate = 0
        self.reorder = 0
        self._next_id = FIRST_UPDATE_ID
        self._allowed: frozenset[str] = frozenset()
        self._waiting: list[Update] = []
        self._again: list[Update] = []
        self._given_again: list[Update] = []
        self._poll: asyncio.Future[bool] | None = None
        self._changed = asyncio.Event()
        self._closed = False

    @property
    def pending(self) -> int:
        """Updates that the bot has not confirmed yet."""
        return len(self._waiting) + len(self._again) + len(self._given_again)

    def go_on_after(self, update_id: int) -> None:
        self._next_id = max(self._next_id, update_id + 1)

    def put(self, kind: str, body: dict[str, Any]) -> int | None:
        """The id of the update, or None when the bot did not ask for this kind."""
        if self._allowed and kind not in self._allowed:
            return None
        update_id = self._next_id
        self._next_id += 1
        self._waiting.append({"update_id": update_id, kind: body})
        self._wake()
        return update_id

    def allow(self, kinds: Collection[str]) -> None:
        """Sticks until it is said again; nothing means all kinds."""
        self._allowed = frozenset(kinds)

    def forget_all(self) -> None:
        self._waiting, self._again, self._given_again = [], [], []
        self._tell_change()

    async def poll(self, offset: int, limit: int, timeout: float) -> list[Update]:  # noqa: ASYNC109
        """Waits up to `timeout` real seconds; an older poll that still waits ends in a conflict."""
        self._end_older_poll()
        self._confirm(offset)
        deadline = asyncio.get_running_loop().time() + timeout
        while not self._waiting and not self._again and not self._closed:
            if not await self._news(deadline):
                return []
        if self.reorder and len(self._waiting) == 1:
            await self._news(asyncio.get_running_loop().time() + WAIT_FOR_COMPANY)
        return self._batch(limit)

    async def until_change(self, timeout: float) -> None:  # noqa: ASYNC109
        """Until something was confirmed, or the real seconds are over."""
        self._changed.clear()
        # Not `wait_for`: it can swallow the end of a longer time that runs out in the same moment.
        with suppress(TimeoutError):
            async with asyncio.timeout(timeout):
                await self._changed.wait()

    def close(self) -> None:
        """Lets a waiting poll go home with what there is."""
        self._closed = True
        self._wake()

    def _batch(self, limit: int) -> list[Update]:
        again, self._again = self._again[:limit], self._again[limit:]
        self._given_again += again
        batch = again + self._waiting[: limit - len(again)]
        if self.reorder and len(batch) > 1:
            self.reorder -= 1
            batch.reverse()
        return batch

    def _confirm(self, offset: int) -> None:
        self._given_again = []
        if offset < 0:
            offset = self._waiting[offset]["update_id"] if len(self._waiting) >= -offset else 0
        confirmed = [update for update in self._waiting if update["update_id"] < offset]
        self._waiting = self._waiting[len(confirmed) :]
        self._again += confirmed[: self.duplicate]
        self.duplicate -= min(self.duplicate, len(confirmed))
        self._tell_change()

    async def _news(self, deadline: float) -> bool:
        self._poll = asyncio.get_running_loop().create_future()
        left = deadline - asyncio.get_running_loop().time()
        try:
            if not await asyncio.wait_for(self._poll, max(0.0, left)):
                raise conflict()
        except TimeoutError:
            return False
        return True

    def _wake(self) -> None:
        if self._poll and not self._poll.done():
            self._poll.set_result(True)

    def _end_older_poll(self) -> None:
        if self._poll and not self._poll.done():
            self._poll.set_result(False)

    def _tell_change(self) -> None:
        self._changed.set()
