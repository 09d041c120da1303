"""What somebody likes to eat, for one meal at which others cook."""

import sqlalchemy as sa
from alembic import op

revision = "0172"
down_revision = "0171"
branch_labels = None
depends_on = None

LINKS = {"activity_id": "activity", "person_id": "person"}


def upgrade() -> None:
    op.create_table(
        "taste",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("activity_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        *(
            sa.ForeignKeyConstraint([name], [f"{to}.id"], name=op.f(f"fk_taste_{name}_{to}"))
            for name, to in LINKS.items()
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_taste")),
        sqlite_autoincrement=True,
    )
    for name in LINKS:
        op.create_index(op.f(f"ix_taste_{name}"), "taste", [name])


def downgrade() -> None:
    op.drop_table("taste")
