"""Somebody waits for who is brought along, who later comes on their own feet."""

import sqlalchemy as sa
from alembic import op

revision = "0082"
down_revision = "0081"
branch_labels = None
depends_on = None

AGAIN = {"sqlite_autoincrement": True}
"""On SQLite the table is written anew: its numbers must not be given out twice there either."""


def upgrade() -> None:
    with op.batch_alter_table("attendance", table_kwargs=AGAIN) as batch_op:
        batch_op.add_column(sa.Column("buddy_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("own_feet", sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.create_index(op.f("ix_attendance_buddy_id"), ["buddy_id"])
        batch_op.create_foreign_key(op.f("fk_attendance_buddy_id_person"), "person", ["buddy_id"], ["id"])
    with op.batch_alter_table("attendance", table_kwargs=AGAIN) as batch_op:
        batch_op.alter_column("own_feet", existing_type=sa.Boolean(), server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("attendance", table_kwargs=AGAIN) as batch_op:
        batch_op.drop_constraint(op.f("fk_attendance_buddy_id_person"), type_="foreignkey")
        batch_op.drop_index(op.f("ix_attendance_buddy_id"))
        batch_op.drop_column("own_feet")
        batch_op.drop_column("buddy_id")
