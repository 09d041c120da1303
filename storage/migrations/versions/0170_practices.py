"""What members of a group write about what works for them."""

import sqlalchemy as sa
from alembic import op

revision = "0170"
down_revision = "0180"
branch_labels = None
depends_on = None

LINKS = {"group_id": "group", "person_id": "person"}


def upgrade() -> None:
    works = sa.Enum("do", "do_not", name="works", native_enum=False, create_constraint=True, length=32)
    op.create_table(
        "practice",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("works", works, nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.Column("outside", sa.Boolean(), nullable=False),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        *(
            sa.ForeignKeyConstraint([name], [f"{to}.id"], name=op.f(f"fk_practice_{name}_{to}"))
            for name, to in LINKS.items()
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_practice")),
        sqlite_autoincrement=True,
    )
    for name in LINKS:
        op.create_index(op.f(f"ix_practice_{name}"), "practice", [name])


def downgrade() -> None:
    op.drop_table("practice")
