"""Two who would rather not be together: a task of its own kind, about both of them."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
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
)
AFTER = (*BEFORE, "apart")


def kinds(*words: str) -> sa.Enum:
    return sa.Enum(*words, name="taskkind", native_enum=False, create_constraint=True, length=32)


def upgrade() -> None:
    change(BEFORE, AFTER)
    with op.batch_alter_table("task", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.add_column(sa.Column("other_id", sa.Integer(), nullable=True))
        batch_op.create_foreign_key(batch_op.f("fk_task_other_id_person"), "person", ["other_id"], ["id"])
        batch_op.create_index(batch_op.f("ix_task_other_id"), ["other_id"])


def downgrade() -> None:
    op.execute("DELETE FROM task WHERE kind = 'apart'")
    with op.batch_alter_table("task", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.drop_index(batch_op.f("ix_task_other_id"))
        batch_op.drop_constraint(batch_op.f("fk_task_other_id_person"), type_="foreignkey")
        batch_op.drop_column("other_id")
    change(AFTER, BEFORE)


def change(before: tuple[str, ...], after: tuple[str, ...]) -> None:
    """On SQLite the table is written anew: its numbers must not be given out twice there either."""
    with op.batch_alter_table("task", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.alter_column(
            "kind", existing_type=kinds(*before), type_=kinds(*after), existing_nullable=False
        )
