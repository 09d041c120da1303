"""Works through the outbox: what is due is claimed, stands in line for its chat, and is sent in order."""

import asyncio
from collections.abc import Coroutine
from datetime import datetime
from typing import Any

from sqlalchemy.exc import DBAPIError

from bot.clock import Clock
from bot.limiter import Limiter
from bot.lines import Lines, chat_of
from bot.patience import wait_for_database
from bot.sender import Sender
from storage import outbox
from storage.database import Database

STOP_SECONDS = 3.0


class OutboxWorker:
    """`woken` is set by whoever writes something that is due. Several chats wait for their turn at once."""

    def __init__(
        self, database: Database, sender: Sender, clock: Clock, limiter: Limiter, woken: asyncio.Event
    ) -> None:
        self._database = database
        self._sender = sender
        self._clock = clock
        self._limiter = limiter
        self._woken = woken
        self._lines = Lines()
        self._tasks: set[asyncio.Task[None]] = set()
        self._looking = False
        self._stopping = False

    @property
    def idle(self) -> bool:
        return not (self._tasks or self._looking or self._woken.is_set())

    @property
    def only_waits_for_pace(self) -> bool:
        """All that is claimed waits until Telegram may be given more, and nothing can be claimed now."""
        busy = self._looking or self._woken.is_set() or not self._tasks
        return not busy and self._limiter.nobody_can_go_on(len(self._tasks))

    async def run(self) -> None:
        while not self._stopping:
            self._looking = True
            self._woken.clear()
            try:
                await self._start_lines()
            except DBAPIError as problem:
                await wait_for_database(problem)
                self._woken.set()
            self._looking = False
            await self._woken.wait()

    async def stop(self) -> None:
        """Finishes what is on its way to Telegram; what is only claimed waits for the next start."""
        self._stopping = True
        self._woken.set()
        for task in self._tasks - self._sender.delivering:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=STOP_SECONDS)

    async def _start_lines(self) -> None:
        if self._limiter.paused:
            if not self._tasks:
                self._track(self._limiter.wait_out_pause())
            return
        live, bulk = self._lines.room()
        if not await self._something_due() or not (live or bulk):
            return
        async with self._database.work() as work:
            claimed = await outbox.claim(work, self._sender.worker, self._clock.now(), live, bulk)
        if self._stopping:
            return
        for row in sorted(claimed, key=lambda row: (not row.live, row.id)):
            held = self._lines.held_until(chat_of(row), self._clock.now())
            if held is not None:
                await self._put_back([row.id], held)
                continue
            begun = self._lines.put(row)
            if begun is not None:
                self._track(self._send_line(begun))

    async def _something_due(self) -> bool:
        async with self._database.read() as work:
            due = await outbox.next_due(work)
        return due is not None and due <= self._clock.now()

    def _track(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._woken.set()

    async def _send_line(self, chat: int) -> None:
        try:
            while row := self._lines.first(chat):
                again = await self._sender.send(row, chat)
                self._lines.leave(chat)
                if again is not None:
                    self._lines.hold(chat, again, self._clock.now())
                    await self._put_back(self._lines.break_up(chat), again)
                    return
                if self._stopping:
                    return
                if not self._lines.is_over(chat):
                    self._woken.set()
        except DBAPIError as problem:
            # The leases run out by themselves, and the rows are taken up again.
            await wait_for_database(problem)
        finally:
            self._lines.break_up(chat)

    async def _put_back(self, rows: list[int], at: datetime) -> None:
        """What comes behind a message that could not go out now waits for it."""
        if rows:
            async with self._database.work() as work:
                await outbox.put_back(work, rows, self._sender.worker, at)
