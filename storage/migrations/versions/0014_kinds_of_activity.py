"""What an activity is: category, words, cost and origin; and how somebody came to it, or to us."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

FOUR_O = ("meet", "support", "develop", "undertake")
ORIGIN = ("resident", "group", "volunteer", "partner", "season")
SOURCE = ("self", "host", "caller")
CAME_BY = ("flyer", "neighbour", "connector", "partner", "walk_in", "phone")


def words(name: str, *of: str) -> sa.Enum:
    return sa.Enum(*of, name=name, native_enum=False, create_constraint=True, length=32)


def upgrade() -> None:
    """All there was until now were walks, which residents thought of."""
    _add(
        "activity",
        sa.Column("category", sa.String(), nullable=False, server_default="walk"),
        sa.Column("title", sa.LargeBinary(), nullable=True),
        sa.Column("o4", words("fouro", *FOUR_O), nullable=False, server_default="meet"),
        sa.Column("origin", words("origin", *ORIGIN), nullable=False, server_default="resident"),
        sa.Column("cost_cents", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("bring", sa.LargeBinary(), nullable=True),
        sa.Column("languages", sa.String(), nullable=False, server_default=""),
        sa.Column("walk_in", sa.Boolean(), nullable=False, server_default=sa.true()),
    )
    _add(
        "series",
        sa.Column("category", sa.String(), nullable=False, server_default="walk"),
        sa.Column("title", sa.LargeBinary(), nullable=True),
    )
    _add(
        "attendance",
        sa.Column("source", words("attendancesource", *SOURCE), nullable=False, server_default="self"),
        sa.Column("first_time", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("introducer_id", sa.Integer(), nullable=True),
    )
    for table in ("person", "conversation"):
        _add(table, sa.Column("came_by", words("cameby", *CAME_BY), nullable=True))
    with op.batch_alter_table("attendance", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.create_foreign_key(
            batch_op.f("fk_attendance_introducer_id_person"), "person", ["introducer_id"], ["id"]
        )
        batch_op.create_index(batch_op.f("ix_attendance_introducer_id"), ["introducer_id"])


def _add(table: str, *columns: sa.Column[object]) -> None:
    """What the server filled in for rows of before, it fills in for no row to come."""
    with op.batch_alter_table(table, table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        for column in columns:
            batch_op.add_column(column)
    with op.batch_alter_table(table, table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        for column in columns:
            if column.server_default is not None:
                batch_op.alter_column(column.name, existing_type=column.type, server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("attendance", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.drop_index(batch_op.f("ix_attendance_introducer_id"))
        batch_op.drop_constraint(batch_op.f("fk_attendance_introducer_id_person"), type_="foreignkey")
        for column in ("introducer_id", "first_time", "source"):
            batch_op.drop_column(column)
    for table in ("person", "conversation"):
        with op.batch_alter_table(table, table_kwargs={"sqlite_autoincrement": True}) as batch_op:
            batch_op.drop_column("came_by")
    with op.batch_alter_table("series", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.drop_column("title")
        batch_op.drop_column("category")
    with op.batch_alter_table("activity", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        for column in ("walk_in", "languages", "bring", "cost_cents", "origin", "o4", "title", "category"):
            batch_op.drop_column(column)
