"""Each activity counts how often it moved or was called off, for the calendars of people."""

import sqlalchemy as sa
from alembic import op

revision = "0070"
down_revision = "0041"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("activity", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.add_column(sa.Column("edition", sa.Integer(), nullable=False, server_default="0"))
    with op.batch_alter_table("activity", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.alter_column("edition", existing_type=sa.Integer(), server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("activity", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.drop_column("edition")
