"""What an answer asks of the database: counted, so that it stays the same on every machine."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from sqlalchemy import event

from bot.playground import acts
from storage.database import Database
from tests.town import Talk, Town

MOST_STATEMENTS = 12
MOST_COMMITS = 3
"""What came in, the turn with its answer on its way, and what became of it."""
PER_CHAT = timedelta(seconds=2)
"""After that Telegram lets a chat have its next message, so that an answer need not wait."""


class Asked:
    def __init__(self) -> None:
        self.statements: list[str] = []
        self.commits = 0

    def statement(self, *given: object) -> None:
        self.statements.append(str(given[2]))

    def commit(self, *_: object) -> None:
        self.commits += 1


@contextmanager
def asked_of(database: Database) -> Iterator[Asked]:
    engine, asked = database.engine.sync_engine, Asked()
    listeners = (("before_cursor_execute", asked.statement), ("commit", asked.commit))
    for what, listener in listeners:
        event.listen(engine, what, listener)
    yield asked
    for what, listener in listeners:
        event.remove(engine, what, listener)


async def answer_to(town: Town, talk: Talk, words: str) -> Asked:
    """From what somebody says until the bot rests, without the tick that a story lets follow."""
    town.playground.clock.move_by(PER_CHAT)
    await town.settle()
    before = len(town.telegram.sendings.all)
    with asked_of(town.database) as asked:
        acts.say(town.telegram, talk.phone, words)
        async with asyncio.timeout(20):
            while len(town.telegram.sendings.all) == before:
                await asyncio.sleep(0.001)
                await town.runtime._until_idle()
    return asked


async def test_an_answer_to_a_stranger_costs_few_statements(town: Town) -> None:
    anna = town.newcomer("Anna")
    await anna.says("/start")
    asked = await answer_to(town, anna, "/taal")
    assert len(asked.statements) <= MOST_STATEMENTS, asked.statements
    assert asked.commits <= MOST_COMMITS


async def test_an_answer_to_a_neighbour_costs_few_statements(town: Town) -> None:
    await town.neighbours.add(await town.neighbours.opens(), "Anna")
    anna = town.talk("anna")
    await anna.says("/help")
    asked = await answer_to(town, anna, "/taal")
    assert len(asked.statements) <= MOST_STATEMENTS, asked.statements
    assert asked.commits <= MOST_COMMITS
