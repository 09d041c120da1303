"""Seasons: some weeks with two afternoons each; and who would like to be asked in a season only."""

import sqlalchemy as sa
from alembic import op

revision = "0162"
down_revision = "0161"
branch_labels = None
depends_on = None

STATES = ("planned", "over", "thanked")
AGAIN = {"sqlite_autoincrement": True}
"""On SQLite a table is written anew: its numbers must not be given out twice there either."""


def upgrade() -> None:
    op.create_table(
        "season",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("neighbourhood_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("after", sa.String(), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "state",
            sa.Enum(*STATES, name="seasonstate", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["neighbourhood_id"], ["neighbourhood.id"], name=op.f("fk_season_neighbourhood_id_neighbourhood")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_season")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_season_neighbourhood_id"), "season", ["neighbourhood_id"])
    with op.batch_alter_table("activity", table_kwargs=AGAIN) as batch_op:
        batch_op.add_column(sa.Column("season_id", sa.Integer(), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_activity_season_id_season"), "season", ["season_id"], ["id"]
        )
        batch_op.create_index(batch_op.f("ix_activity_season_id"), ["season_id"])
    with op.batch_alter_table("person", table_kwargs=AGAIN) as batch_op:
        batch_op.add_column(sa.Column("only_season", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("person", table_kwargs=AGAIN) as batch_op:
        batch_op.alter_column("only_season", existing_type=sa.Boolean(), server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("person", table_kwargs=AGAIN) as batch_op:
        batch_op.drop_column("only_season")
    with op.batch_alter_table("activity", table_kwargs=AGAIN) as batch_op:
        batch_op.drop_index(batch_op.f("ix_activity_season_id"))
        batch_op.drop_constraint(batch_op.f("fk_activity_season_id_season"), type_="foreignkey")
        batch_op.drop_column("season_id")
    op.drop_table("season")
