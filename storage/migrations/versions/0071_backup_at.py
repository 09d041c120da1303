"""When the last nightly backup was made, for the coordinator who asks."""

import sqlalchemy as sa
from alembic import op

revision = "0071"
down_revision = "0070"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("tick") as batch_op:
        batch_op.add_column(sa.Column("backup_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("tick") as batch_op:
        batch_op.drop_column("backup_at")
