"""What somebody wishes exactly, in their own words, beside the kind of help that it is."""

import sqlalchemy as sa
from alembic import op

revision = "0171"
down_revision = "0170"
branch_labels = None
depends_on = None

TABLES = ("suggestion", "exchange")


def upgrade() -> None:
    for table in TABLES:
        op.add_column(table, sa.Column("exactly", sa.LargeBinary(), nullable=True))


def downgrade() -> None:
    for table in TABLES:
        with op.batch_alter_table(table, table_kwargs={"sqlite_autoincrement": True}) as batch_op:
            batch_op.drop_column("exactly")
