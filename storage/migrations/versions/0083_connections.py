"""Who has come to know whom is kept apart from who was where; what is known of before is taken along."""

import sqlalchemy as sa
from alembic import op

revision = "0083"
down_revision = "0082"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "connection",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("low_id", sa.Integer(), nullable=False),
        sa.Column("high_id", sa.Integer(), nullable=False),
        sa.Column(
            "level",
            sa.Enum(
                "met",
                "know",
                "did_something",
                "mutual",
                name="level",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("low_hides", sa.Boolean(), nullable=False),
        sa.Column("high_hides", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["high_id"], ["person.id"], name=op.f("fk_connection_high_id_person")),
        sa.ForeignKeyConstraint(["low_id"], ["person.id"], name=op.f("fk_connection_low_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_connection")),
        sa.UniqueConstraint("low_id", "high_id", name=op.f("uq_connection_low_id_high_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("connection", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_connection_high_id"), ["high_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_connection_low_id"), ["low_id"], unique=False)
    op.execute(
        sa.text(
            "INSERT INTO connection (low_id, high_id, level, since, low_hides, high_hides)"
            " SELECT mine.person_id, theirs.person_id,"
            " CASE WHEN COUNT(*) >= 3 THEN 'know' ELSE 'met' END, MIN(activity.starts_at), :no, :no"
            " FROM attendance AS mine JOIN attendance AS theirs ON theirs.activity_id = mine.activity_id"
            " AND mine.person_id < theirs.person_id JOIN activity ON activity.id = mine.activity_id"
            " WHERE mine.state = 'present' AND theirs.state = 'present'"
            " GROUP BY mine.person_id, theirs.person_id"
        ).bindparams(no=False)
    )


def downgrade() -> None:
    with op.batch_alter_table("connection", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_connection_low_id"))
        batch_op.drop_index(batch_op.f("ix_connection_high_id"))

    op.drop_table("connection")
