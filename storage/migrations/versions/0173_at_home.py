"""Something of a group may be at the home of who leads it."""

import sqlalchemy as sa
from alembic import op

revision = "0173"
down_revision = "0172"
branch_labels = None
depends_on = None

AGAIN = {"sqlite_autoincrement": True}


def upgrade() -> None:
    with op.batch_alter_table("activity", table_kwargs=AGAIN) as batch_op:
        batch_op.add_column(sa.Column("at_home", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("activity", table_kwargs=AGAIN) as batch_op:
        batch_op.alter_column("at_home", existing_type=sa.Boolean(), server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("activity", table_kwargs=AGAIN) as batch_op:
        batch_op.drop_column("at_home")
