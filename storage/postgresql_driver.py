"""PostgreSQL for SQLAlchemy's asynchronous engine, without asking at each transaction whether it is there.

A server that stops, or ends a session, says so on the session's socket: looking there costs nothing, a
question and its answer cost as much as a statement. Why not asking is enough: docs/decisions/0190.
"""

import select
from typing import Any

from sqlalchemy.dialects import registry
from sqlalchemy.dialects.postgresql.psycopg import PGDialectAsync_psycopg
from sqlalchemy.engine import URL, Dialect

NAME = "postgresql.looking"


class PostgreSQLLooking(PGDialectAsync_psycopg):
    driver = "looking"
    supports_statement_cache = True

    @classmethod
    def get_async_dialect_cls(cls, _url: URL) -> type[Dialect]:
        return cls

    def do_ping(self, dbapi_connection: Any) -> bool:
        """Asked by the pool before it lends a connection."""
        ask: Any = super().do_ping
        return is_quiet(dbapi_connection) or bool(ask(dbapi_connection))


def is_quiet(dbapi_connection: Any) -> bool:
    """Nothing has come since the last answer; a session that ended has something to read, if only its end."""
    if dbapi_connection.closed:
        return False
    look = select.poll()
    look.register(dbapi_connection.driver_connection.fileno(), select.POLLIN)
    return not look.poll(0)


registry.register(NAME, __name__, PostgreSQLLooking.__name__)
