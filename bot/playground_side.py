"""What the playground shows of the bot beside the phones: call lists, and what was printed."""

from datetime import datetime
from typing import Any

from bot.runtime import Runtime
from storage import calls, people


class PlaygroundSide:
    """The bot's side of the playground, in the same process."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime

    async def settle(self) -> None:
        await self._runtime.settle()

    async def next_due(self) -> datetime | None:
        return await self._runtime.next_due()

    async def calls(self) -> list[dict[str, object]]:
        async with self._runtime.database.read() as work:
            shown: list[dict[str, object]] = []
            for call in await calls.all_open(work):
                named = await people.named(work, [call.person_id, call.caller_id or call.person_id])
                shown.append({"id": call.id, "name": named[call.person_id].call_name, "kind": call.kind})
            return shown

    async def printed(self) -> list[dict[str, Any]]:
        return []

    async def answer_call(self, call_id: int, answer: str) -> None:
        raise LookupError(call_id)
