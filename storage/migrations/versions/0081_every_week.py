"""What is done for each other may be every week and at home; asked once what could be."""

import sqlalchemy as sa
from alembic import op

revision = "0081"
down_revision = "0093"
branch_labels = None
depends_on = None

ADDED = {"exchange": ("weekly", "at_home"), "person": ("asked_for_each_other",)}


def upgrade() -> None:
    """On SQLite a table is written anew: its numbers must not be given out twice there either."""
    for table, columns in ADDED.items():
        with op.batch_alter_table(table, table_kwargs={"sqlite_autoincrement": True}) as batch_op:
            for name in columns:
                batch_op.add_column(sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.false()))
        with op.batch_alter_table(table, table_kwargs={"sqlite_autoincrement": True}) as batch_op:
            for name in columns:
                batch_op.alter_column(name, existing_type=sa.Boolean(), server_default=None)


def downgrade() -> None:
    for table, columns in ADDED.items():
        with op.batch_alter_table(table, table_kwargs={"sqlite_autoincrement": True}) as batch_op:
            for name in columns:
                batch_op.drop_column(name)
