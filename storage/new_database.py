"""What makes a new SQLite database in one go: the tables that the migrations lead to, as one script.

Fifty migrations take seconds on a small computer, and every process of the suite would run them. The script
knows its own version, so a newer migration runs after it as after any other; a test holds that it makes what
the migrations make (`make new-database` writes it again).
"""

from pathlib import Path

from sqlalchemy import Connection, text

SCRIPT = Path(__file__).parent / "migrations" / "new_database.sql"
END = ";\n\n"
MADE = text(
    "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' "
    "ORDER BY type != 'table', rowid"
)
"""Tables first; what SQLite makes by itself comes by itself."""
VERSION = text("SELECT version_num FROM alembic_version")
STAMP = "INSERT INTO alembic_version VALUES ('{}')"


def is_empty(connection: Connection) -> bool:
    return connection.dialect.name == "sqlite" and not connection.execute(MADE).first()


def make(connection: Connection) -> None:
    """In the transaction that is open."""
    for statement in SCRIPT.read_text("utf-8").split(END):
        if statement.strip():
            connection.exec_driver_sql(statement)


def script_of(connection: Connection) -> str:
    """Makes the same tables again, without anything in them."""
    version = connection.execute(VERSION).scalar_one()
    made = [sql for _, sql in connection.execute(MADE)]
    return END.join([*made, STAMP.format(version), ""])
