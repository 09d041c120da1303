"""Works through the matching rounds that are wanted: looks, lets a process think, and tells connectors."""

import asyncio
import logging

from sqlalchemy.exc import DBAPIError

from bot.clock import Clock
from bot.patience import wait_for_database
from bot.round_process import solve
from handlers.suggestion.matching_rounds import has_anything_to_find, put_before_connectors
from matching.plan import Plan
from storage import matching_rounds
from storage.database import Database
from storage.matching_neighbourhood import neighbourhood_for_round
from storage.matching_rounds import MatchingRound

log = logging.getLogger(__name__)


class MatchingRoundsWorker:
    """`woken` by each tick. One round at a time: a small computer has a conversation to keep up as well."""

    def __init__(
        self, database: Database, clock: Clock, woken: asyncio.Event, sender_woken: asyncio.Event
    ) -> None:
        self._database = database
        self._clock = clock
        self._woken = woken
        self._sender_woken = sender_woken
        self._busy = False
        self.solve = solve

    @property
    def idle(self) -> bool:
        return not (self._busy or self._woken.is_set())

    async def run(self) -> None:
        """Until it is cancelled: a round that is under way is begun again at the next start."""
        while True:
            self._busy = True
            self._woken.clear()
            try:
                await self._do_what_is_wanted()
            except DBAPIError as problem:
                await wait_for_database(problem)
                self._woken.set()
            self._busy = False
            await self._woken.wait()

    async def _do_what_is_wanted(self) -> None:
        async with self._database.read() as work:
            wanted = await matching_rounds.wanted(work)
        for one in wanted:
            await self._do(one)
            self._sender_woken.set()

    async def _do(self, wanted: MatchingRound) -> None:
        """A bug ends this round and nothing else: it is logged, and the next night is another round."""
        try:
            plan = await self._plan(wanted)
            async with self._database.work() as work:
                await put_before_connectors(work, self._clock.now(), wanted, plan)
        except DBAPIError:
            raise
        except Exception:
            log.exception("matching round %s failed", wanted.id)
            async with self._database.work() as work:
                await matching_rounds.finish(work, wanted.id, self._clock.now())

    async def _plan(self, wanted: MatchingRound) -> Plan | None:
        """None when there is nothing to find. Raises `RoundFailed`, as any bug does."""
        async with self._database.read() as work:
            seen = await neighbourhood_for_round(work, wanted.neighbourhood_id, self._clock.now())
        if not has_anything_to_find(seen):
            return None
        return await self.solve(seen, seed=wanted.id)
