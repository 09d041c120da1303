"""What somebody new begins is looked at first; tasks for that, and for being there at a first time."""

import sqlalchemy as sa
from alembic import op

revision = "0100"
down_revision = "0091"
branch_labels = None
depends_on = None

BEFORE = (
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
    "mentor",
    "alone",
    "bring_together",
    "nothing_yet",
    "safety_stop",
)
AFTER = (*BEFORE, "look_over", "first_time")


def kinds(*words: str) -> sa.Enum:
    return sa.Enum(*words, name="taskkind", native_enum=False, create_constraint=True, length=32)


def upgrade() -> None:
    change(BEFORE, AFTER)
    with op.batch_alter_table("activity", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.add_column(sa.Column("unseen", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("activity", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.alter_column("unseen", existing_type=sa.Boolean(), server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("activity", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.drop_column("unseen")
    op.execute("DELETE FROM task WHERE kind IN ('look_over', 'first_time')")
    change(AFTER, BEFORE)


def change(before: tuple[str, ...], after: tuple[str, ...]) -> None:
    """On SQLite the table is written anew: its numbers must not be given out twice there either."""
    with op.batch_alter_table("task", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.alter_column(
            "kind", existing_type=kinds(*before), type_=kinds(*after), existing_nullable=False
        )
