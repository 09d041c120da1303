"""Sealed cells are bound to their row and column."""

import sqlalchemy as sa
from alembic import context, op

from storage.cell_cipher import AesCipher, place
from storage.failure import Failure

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

# Table, what its rows are told apart by, sealed columns.
CELLS = (
    ("activity", "id", ("title", "bring")),
    ("button", "token", ("params",)),
    ("call", "id", ("params",)),
    ("contact_route", "person_id", ("phone",)),
    ("conversation", "chat_id", ("place", "last_said")),
    ("exchange", "id", ("thanks",)),
    ("flyer", "token", ("headline",)),
    ("inbox", "chat_id", ("said",)),
    ("interest", "id", ("own_words",)),
    ("offer", "id", ("own_words",)),
    ("outbox", "dedupe_key", ("params",)),
    ("person", "id", ("call_name",)),
    ("print", "id", ("params",)),
    ("recording", "id", ("file_id",)),
    ("series", "id", ("title",)),
    ("task", "id", ("words", "voice")),
    ("wish", "id", ("own_words",)),
)


def upgrade() -> None:
    for table, row, columns in CELLS:
        for column in columns:
            _bind(table, row, column)


def downgrade() -> None:
    """What is bound cannot be read by the version before: restore its backup."""
    raise Failure("Sealed cells stay bound to their rows. Restore a backup of the version before.")


def _bind(table: str, row: str, column: str) -> None:
    connection = op.get_bind()
    key = "token" if table == "button" else "id"
    there = sa.table(table, *(sa.column(name) for name in {key, row}), sa.column(column, sa.LargeBinary()))
    query = sa.select(there.c[key], there.c[row], there.c[column]).where(there.c[column].is_not(None))
    cells = connection.execute(query).all()
    if not cells:
        return
    cipher = _cipher()
    for number, named, cell in cells:
        bound = cipher.seal(cipher.unseal_unbound(bytes(cell)), place(table, column, named))
        connection.execute(sa.update(there).where(there.c[key] == number).values({column: bound}))


def _cipher() -> AesCipher:
    ring = context.config.attributes.get("ring")
    if ring is None:
        raise Failure("This database has names in it: bringing it up to date needs its field key.")
    return AesCipher(ring)
