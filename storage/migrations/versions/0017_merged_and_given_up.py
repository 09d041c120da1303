"""More voices go with one task; what is given up for a pause can come back."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("task", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.add_column(sa.Column("more_voices", sa.LargeBinary(), nullable=True))
    given_up_as = sa.Enum(
        "guest", "host", name="givenupas", native_enum=False, create_constraint=True, length=32
    )
    with op.batch_alter_table("attendance", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.add_column(sa.Column("given_up_as", given_up_as, nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("attendance", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.drop_constraint(op.f("ck_attendance_givenupas"), type_="check")
        batch_op.drop_column("given_up_as")
    with op.batch_alter_table("task", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.drop_column("more_voices")
