"""A task that came of a button says what the question is about."""

import sqlalchemy as sa
from alembic import op

revision = "0260"
down_revision = "0210"
branch_labels = None
depends_on = None


def upgrade() -> None:
    topic = sa.Enum(
        "group", "handover", "helping", name="tasktopic", native_enum=False, create_constraint=True, length=32
    )
    with op.batch_alter_table("task", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.add_column(sa.Column("topic", topic, nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("task", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.drop_constraint(op.f("ck_task_tasktopic"), type_="check")
        batch_op.drop_column("topic")
