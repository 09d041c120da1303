"""Who comes along is of age, and a human speaks first with whom a curator or mentor arranges things for."""

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None

TASKS_BEFORE = (
    "talk",
    "excited",
    "no_answer",
    "missed",
    "question",
    "own_words",
    "voice",
    "call_me",
    "unreachable",
    "not_delivered",
    "nobody_fits",
    "newcomer",
    "idle_card",
    "distress",
    "apart",
)
REASONS_BEFORE = ("unsafe", "conflict", "money", "other")


def upgrade() -> None:
    change("task", "kind", "taskkind", TASKS_BEFORE, (*TASKS_BEFORE, "mentor"))
    change("suspension", "reason", "suspendedfor", REASONS_BEFORE, (*REASONS_BEFORE, "mentor"))
    op.add_column(
        "conversation", sa.Column("may_come", sa.Boolean(), nullable=False, server_default=sa.false())
    )


def downgrade() -> None:
    op.execute("DELETE FROM task WHERE kind = 'mentor'")
    op.execute("DELETE FROM suspension WHERE reason = 'mentor'")
    op.drop_column("conversation", "may_come")
    change("task", "kind", "taskkind", (*TASKS_BEFORE, "mentor"), TASKS_BEFORE)
    change("suspension", "reason", "suspendedfor", (*REASONS_BEFORE, "mentor"), REASONS_BEFORE)


def change(table: str, column: str, name: str, before: tuple[str, ...], after: tuple[str, ...]) -> None:
    """On SQLite the table is written anew: its numbers must not be given out twice there either."""
    with op.batch_alter_table(table, table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.alter_column(
            column, existing_type=kinds(name, *before), type_=kinds(name, *after), existing_nullable=False
        )


def kinds(name: str, *words: str) -> sa.Enum:
    return sa.Enum(*words, name=name, native_enum=False, create_constraint=True, length=32)
