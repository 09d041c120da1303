"""Small roles in activities, and who was asked for them."""

import sqlalchemy as sa
from alembic import op

revision = "0080"
down_revision = "0071"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "activity_role",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("activity_id", sa.Integer(), nullable=True),
        sa.Column("series_id", sa.Integer(), nullable=True),
        sa.Column(
            "what",
            sa.Enum(
                "route",
                "coffee",
                "door",
                "cook",
                "back",
                "part",
                name="rolekind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("words", sa.LargeBinary(), nullable=True),
        sa.Column("asked_by_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column(
            "state",
            sa.Enum(
                "offered",
                "sought",
                "taken",
                "over",
                name="activityrolestate",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["activity_id"], ["activity.id"], name=op.f("fk_activity_role_activity_id_activity")
        ),
        sa.ForeignKeyConstraint(
            ["asked_by_id"], ["person.id"], name=op.f("fk_activity_role_asked_by_id_person")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_activity_role_person_id_person")),
        sa.ForeignKeyConstraint(["series_id"], ["series.id"], name=op.f("fk_activity_role_series_id_series")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_activity_role")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("activity_role", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_activity_role_activity_id"), ["activity_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_activity_role_asked_by_id"), ["asked_by_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_activity_role_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_activity_role_series_id"), ["series_id"], unique=False)

    op.create_table(
        "role_offer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("role_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column(
            "answer",
            sa.Enum(
                "asked",
                "yes",
                "not_now",
                "given_back",
                name="roleanswer",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_role_offer_person_id_person")),
        sa.ForeignKeyConstraint(
            ["role_id"], ["activity_role.id"], name=op.f("fk_role_offer_role_id_activity_role")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_role_offer")),
        sa.UniqueConstraint("role_id", "person_id", name=op.f("uq_role_offer_role_id_person_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("role_offer", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_role_offer_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_role_offer_role_id"), ["role_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("role_offer", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_role_offer_role_id"))
        batch_op.drop_index(batch_op.f("ix_role_offer_person_id"))

    op.drop_table("role_offer")
    with op.batch_alter_table("activity_role", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_activity_role_series_id"))
        batch_op.drop_index(batch_op.f("ix_activity_role_person_id"))
        batch_op.drop_index(batch_op.f("ix_activity_role_asked_by_id"))
        batch_op.drop_index(batch_op.f("ix_activity_role_activity_id"))

    op.drop_table("activity_role")
