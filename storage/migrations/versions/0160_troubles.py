"""What is wrong with the computer the bot runs on, told to the coordinators once."""

import sqlalchemy as sa
from alembic import op

revision = "0160"
down_revision = "0133"
branch_labels = None
depends_on = None

KINDS = ("disk", "clock_doubted", "clock_set", "backup")


def upgrade() -> None:
    op.create_table(
        "trouble",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(*KINDS, name="machinetrouble", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trouble")),
        sqlite_autoincrement=True,
    )


def downgrade() -> None:
    op.drop_table("trouble")
