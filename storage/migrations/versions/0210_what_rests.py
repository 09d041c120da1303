"""What somebody gave up for a pause rests, and comes back with them."""

import sqlalchemy as sa
from alembic import op

revision = "0210"
down_revision = "0173"
branch_labels = None
depends_on = None

STATES = {
    "exchange": ("exchangestate", ("asked", "agreed", "done", "thanked", "fell_through")),
    "suggestion": ("suggestionstate", ("shown", "passed_on", "set_aside", "closed")),
}
AGAIN = {"sqlite_autoincrement": True}
"""On SQLite a table is written anew: its numbers must not be given out twice there either."""


def words(name: str, *of: str) -> sa.Enum:
    return sa.Enum(*of, name=name, native_enum=False, create_constraint=True, length=32)


def change(table: str, name: str, before: tuple[str, ...], after: tuple[str, ...]) -> None:
    with op.batch_alter_table(table, table_kwargs=AGAIN) as batch_op:
        batch_op.alter_column(
            "state", existing_type=words(name, *before), type_=words(name, *after), existing_nullable=False
        )


def upgrade() -> None:
    for table, (name, known) in STATES.items():
        change(table, name, known, (*known, "rests"))


def downgrade() -> None:
    op.execute("UPDATE exchange SET state = 'fell_through' WHERE state = 'rests'")
    op.execute("UPDATE suggestion SET state = 'closed' WHERE state = 'rests'")
    for table, (name, known) in STATES.items():
        change(table, name, (*known, "rests"), known)
