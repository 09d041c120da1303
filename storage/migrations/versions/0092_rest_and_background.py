"""A role can rest, and who has one may tell something of themselves."""

import sqlalchemy as sa
from alembic import op

revision = "0092"
down_revision = "0100"
branch_labels = None
depends_on = None

SHOWN_TO = sa.Enum("team", "groups", name="shownto", native_enum=False, create_constraint=True, length=32)


def upgrade() -> None:
    with op.batch_alter_table("role", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.add_column(sa.Column("rests_since", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("background", sa.LargeBinary(), nullable=True))
        batch_op.add_column(sa.Column("shown_to", SHOWN_TO, nullable=False, server_default="team"))
    with op.batch_alter_table("role", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.alter_column("shown_to", existing_type=SHOWN_TO, server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("role", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        for name in ("shown_to", "background", "rests_since"):
            batch_op.drop_column(name)
