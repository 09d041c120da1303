"""What somebody chose to tell of their life, for a first contact."""

import sqlalchemy as sa
from alembic import op

revision = "0180"
down_revision = "0162"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "lived",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("what", sa.LargeBinary(), nullable=False),
        sa.Column(
            "shown_to",
            sa.Enum("first", "team", name="livedto", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_lived_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lived")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_lived_person_id"), "lived", ["person_id"])


def downgrade() -> None:
    op.drop_table("lived")
