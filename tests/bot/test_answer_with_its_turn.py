"""The first answer is claimed in its turn's transaction: it leaves when that is committed, never without."""

from itertools import pairwise

import pytest
from sqlalchemy import event
from sqlalchemy.exc import OperationalError

from storage import outbox
from storage.tables.conversation import OutboxState
from tests.town import Town


class FailsOnce:
    """The commit of the turn, which is the second one after something was said."""

    def __init__(self, town: Town) -> None:
        self._engine = town.database.engine.sync_engine
        self.commits = 0
        event.listen(self._engine, "commit", self._count)

    def _count(self, _connection: object) -> None:
        self.commits += 1
        if self.commits == 2:
            raise OperationalError("COMMIT", None, Exception("the connection was lost"))

    def stop(self) -> None:
        event.remove(self._engine, "commit", self._count)


async def test_a_turn_that_is_not_committed_sends_nothing_and_is_done_again(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.patience.PAUSE_SECONDS", 0.01)
    anna = town.newcomer("Anna")
    await anna.says("/start")
    await town.lives_to("2027-03-01 12:05")
    failing = FailsOnce(town)
    before = len(town.telegram.sendings.all)
    heard = await anna.says("/taal")
    failing.stop()
    assert failing.commits > 2
    assert heard
    assert len(town.telegram.sendings.all) - before == 1
    assert town.runtime.sender.on_their_way == set()
    assert town.runtime.outbox.idle
    async with town.database.read() as work:
        assert await outbox.in_state(work, OutboxState.SENDING) == []


async def test_what_comes_after_the_first_answer_keeps_its_place(town: Town) -> None:
    """The second waits for Telegram's second; what is said meanwhile is answered after it."""
    anna = town.newcomer("Anna")
    await anna.says("/start")
    await town.lives_to("2027-03-01 12:05")
    await anna.says("/taal")
    await anna.says("/help")
    at = [one.at for one in town.telegram.sendings.all if one.chat_id == anna.telegram_id]
    assert len(at) >= 3
    assert at == sorted(at)
    assert all((later - earlier).total_seconds() >= 1 for earlier, later in pairwise(at))
