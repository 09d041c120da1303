"""one outbox worker."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

BEFORE = ("pending", "claimed", "sending", "sent", "failed", "uncertain", "expired", "cancelled")
AFTER = ("pending", "sending", "sent", "failed", "uncertain", "expired", "cancelled")


def states(*words: str) -> sa.Enum:
    return sa.Enum(*words, name="outboxstate", native_enum=False, create_constraint=True, length=32)


def upgrade() -> None:
    # What was claimed never left.
    op.execute("UPDATE outbox SET state = 'pending' WHERE state = 'claimed'")
    with op.batch_alter_table("outbox", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.alter_column(
            "state", existing_type=states(*BEFORE), type_=states(*AFTER), existing_nullable=False
        )
        batch_op.add_column(sa.Column("doubts", sa.Integer(), nullable=False, server_default="0"))
        batch_op.drop_column("lease_until")
        batch_op.drop_column("worker")
    op.execute("UPDATE outbox SET doubts = 1 WHERE error LIKE 'unknown%'")
    with op.batch_alter_table("outbox", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.alter_column("doubts", existing_type=sa.Integer(), server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("outbox", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.alter_column(
            "state", existing_type=states(*AFTER), type_=states(*BEFORE), existing_nullable=False
        )
        batch_op.add_column(sa.Column("worker", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True))
        batch_op.drop_column("doubts")
