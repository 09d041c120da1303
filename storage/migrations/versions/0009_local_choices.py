"""local choices."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

KIND = sa.Enum(
    "activity", "offer", name="localchoicekind", native_enum=False, create_constraint=True, length=32
)
FOUR_O = sa.Enum(
    "meet",
    "support",
    "develop",
    "undertake",
    name="fouro",
    native_enum=False,
    create_constraint=True,
    length=32,
)


def upgrade() -> None:
    op.create_table(
        "local_choice",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("neighbourhood_id", sa.Integer(), nullable=False),
        sa.Column("kind", KIND, nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("other_language", sa.String(), nullable=True),
        sa.Column("other_label", sa.String(), nullable=True),
        sa.Column("emoji", sa.String(), nullable=False),
        sa.Column("o4", FOUR_O, nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("hidden_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["neighbourhood_id"],
            ["neighbourhood.id"],
            name=op.f("fk_local_choice_neighbourhood_id_neighbourhood"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_local_choice")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_local_choice_neighbourhood_id"), "local_choice", ["neighbourhood_id"])


def downgrade() -> None:
    op.drop_table("local_choice")
