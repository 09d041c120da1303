"""That somebody was thanked for what they do."""

import sqlalchemy as sa
from alembic import op

revision = "0093"
down_revision = "0092"
branch_labels = None
depends_on = None

LINKS = ("to_id", "from_id")


def upgrade() -> None:
    op.create_table(
        "thanks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("to_id", sa.Integer(), nullable=False),
        sa.Column("from_id", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        *(
            sa.ForeignKeyConstraint([name], ["person.id"], name=op.f(f"fk_thanks_{name}_person"))
            for name in LINKS
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_thanks")),
        sqlite_autoincrement=True,
    )
    for name in LINKS:
        op.create_index(op.f(f"ix_thanks_{name}"), "thanks", [name])


def downgrade() -> None:
    op.drop_table("thanks")
