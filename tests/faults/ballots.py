"""What groups were asked while their bot was killed, and how many answers each question has."""

import json
from collections import Counter
from dataclasses import dataclass

from sqlalchemy import create_engine, text

from storage.migrate import sync_url

EVERY = 4
"""Each so many things that people say, their group is asked something."""
VOTES = """SELECT decision.options, decision.state, count(vote.id) FROM decision
    LEFT JOIN vote ON vote.decision_id = decision.id GROUP BY decision.id"""
OPEN_AT_ONCE = """SELECT coalesce(max(many), 0) FROM
    (SELECT count(*) AS many FROM decision WHERE state = 'open' GROUP BY group_id) AS asked"""


@dataclass(frozen=True, slots=True)
class Ballots:
    """`asked`: how often each was. `votes`: of each closed one. `open_at_once`: of one group, the most."""

    asked: Counter[int]
    votes: list[int]
    open_at_once: int


def count_ballots(database_url: str) -> Ballots:
    engine = create_engine(sync_url(database_url))
    with engine.connect() as connection:
        rows = [tuple(row) for row in connection.execute(text(VOTES))]
        most = connection.execute(text(OPEN_AT_ONCE)).scalar_one()
    engine.dispose()
    asked = Counter(int(number) for said, _, _ in rows for number in _list(said))
    return Ballots(asked, [count for _, state, count in rows if state == "closed"], int(most))


def _list(said: str | list[str]) -> list[str]:
    """SQLite keeps it as text."""
    return list(json.loads(said)) if isinstance(said, str) else said
