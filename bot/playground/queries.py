"""Pressed buttons that wait for an answer of the bot."""

from dataclasses import dataclass
from datetime import datetime, timedelta

# Telegram promises nothing about it; a bot that needs minutes has made somebody wait too long anyway.
ANSWER_WITHIN = timedelta(minutes=5)


@dataclass(slots=True)
class Query:
    query_id: str
    phone: str
    pressed_at: datetime
    answered: bool = False


class Queries:
    def __init__(self) -> None:
        self._by_id: dict[str, Query] = {}

    def press(self, phone: str, at: datetime) -> Query:
        query = Query(str(4_000_000_000_000_000_001 + len(self._by_id)), phone, at)
        self._by_id[query.query_id] = query
        return query

    def answer(self, query_id: str, at: datetime) -> Query | None:
        """None when there is no such query, or when it waited too long."""
        query = self._by_id.get(query_id)
        if query is None or at - query.pressed_at > ANSWER_WITHIN:
            return None
        query.answered = True
        return query

    def unanswered(self) -> list[Query]:
        """Each of these is a button that keeps on turning in somebody's hand."""
        return [query for query in self._by_id.values() if not query.answered]
