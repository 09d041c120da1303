"""When somebody of the team listens to whoever would like to talk for a while."""

import sqlalchemy as sa
from alembic import op

revision = "0132"
down_revision = "0131"
branch_labels = None
depends_on = None

LINKS = {"person_id": "person", "neighbourhood_id": "neighbourhood"}


def upgrade() -> None:
    parts = ("morning", "afternoon", "evening")
    op.create_table(
        "listening_hour",
        sa.Column("id", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in LINKS),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column(
            "part",
            sa.Enum(*parts, name="daypart", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        *(
            sa.ForeignKeyConstraint([name], [f"{to}.id"], name=op.f(f"fk_listening_hour_{name}_{to}"))
            for name, to in LINKS.items()
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_listening_hour")),
        sqlite_autoincrement=True,
    )
    for name in LINKS:
        op.create_index(op.f(f"ix_listening_hour_{name}"), "listening_hour", [name])


def downgrade() -> None:
    op.drop_table("listening_hour")
