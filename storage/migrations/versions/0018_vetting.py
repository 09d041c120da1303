"""Somebody who says yes to a role has no rights before a coordinator recorded what was seen (SAFETY 1)."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

ROLE = ("connector", "coordinator", "phone_buddy")
SEEN = ("met_on", "references_on", "training_on", "visits_on", "signed_on", "until")


def upgrade() -> None:
    op.create_table(
        "vetting",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("neighbourhood_id", sa.Integer(), nullable=False),
        sa.Column(
            "role",
            sa.Enum(*ROLE, name="rolename", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.Column("said_yes_at", sa.DateTime(timezone=True), nullable=False),
        *(sa.Column(name, sa.Date(), nullable=True) for name in SEEN),
        sa.Column("signed_by_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["neighbourhood_id"], ["neighbourhood.id"], name=op.f("fk_vetting_neighbourhood_id_neighbourhood")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_vetting_person_id_person")),
        sa.ForeignKeyConstraint(["signed_by_id"], ["person.id"], name=op.f("fk_vetting_signed_by_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_vetting")),
        sa.UniqueConstraint("person_id", "role", name=op.f("uq_vetting_person_id")),
        sqlite_autoincrement=True,
    )
    for column in ("person_id", "neighbourhood_id", "signed_by_id"):
        op.create_index(op.f(f"ix_vetting_{column}"), "vetting", [column])


def downgrade() -> None:
    op.drop_table("vetting")
