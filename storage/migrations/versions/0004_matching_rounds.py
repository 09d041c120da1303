"""matching rounds."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

BEFORE = ("walk", "small_round")
AFTER = (*BEFORE, "group")


def kinds(*words: str) -> sa.Enum:
    return sa.Enum(*words, name="suggestionkind", native_enum=False, create_constraint=True, length=32)


def upgrade() -> None:
    op.create_table(
        "matching_round",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("neighbourhood_id", sa.Integer(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("asked_by_id", sa.Integer(), nullable=True),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("found", sa.Integer(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=True),
        sa.Column("upper_bound", sa.Integer(), nullable=True),
        sa.Column("input_hash", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["asked_by_id"], ["person.id"], name=op.f("fk_matching_round_asked_by_id_person")
        ),
        sa.ForeignKeyConstraint(
            ["neighbourhood_id"],
            ["neighbourhood.id"],
            name=op.f("fk_matching_round_neighbourhood_id_neighbourhood"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_matching_round")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("matching_round") as batch_op:
        batch_op.create_index(batch_op.f("ix_matching_round_asked_by_id"), ["asked_by_id"])
        batch_op.create_index(batch_op.f("ix_matching_round_neighbourhood_id"), ["neighbourhood_id"])
    with op.batch_alter_table("suggestion", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.add_column(sa.Column("activity", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("day_part", sa.String(), nullable=True))
    change(BEFORE, AFTER)


def downgrade() -> None:
    op.execute(
        "DELETE FROM suggestion_member"
        " WHERE suggestion_id IN (SELECT id FROM suggestion WHERE kind = 'group')"
    )
    op.execute("DELETE FROM suggestion WHERE kind = 'group'")
    change(AFTER, BEFORE)
    with op.batch_alter_table("suggestion", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.drop_column("day_part")
        batch_op.drop_column("activity")
    op.drop_table("matching_round")


def change(before: tuple[str, ...], after: tuple[str, ...]) -> None:
    """On SQLite the table is written anew: its numbers must not be given out twice there either."""
    with op.batch_alter_table("suggestion", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.alter_column(
            "kind", existing_type=kinds(*before), type_=kinds(*after), existing_nullable=False
        )
