"""Two more roles: a key figure of a street or language, and somebody with own experience."""

import sqlalchemy as sa
from alembic import op

revision = "0134"
down_revision = "0160"
branch_labels = None
depends_on = None

BEFORE = ("connector", "coordinator", "phone_buddy", "confidant", "volunteer")
ADDED = ("key_figure", "experience_expert")


def roles(*of: str) -> sa.Enum:
    return sa.Enum(*of, name="rolename", native_enum=False, create_constraint=True, length=32)


def upgrade() -> None:
    for table in ("role", "vetting"):
        change(table, BEFORE, (*BEFORE, *ADDED))


def downgrade() -> None:
    op.execute("DELETE FROM role WHERE role IN ('key_figure', 'experience_expert')")
    op.execute("DELETE FROM vetting WHERE role IN ('key_figure', 'experience_expert')")
    for table in ("role", "vetting"):
        change(table, (*BEFORE, *ADDED), BEFORE)


def change(table: str, before: tuple[str, ...], after: tuple[str, ...]) -> None:
    """On SQLite the table is written anew: its numbers must not be given out twice there either."""
    with op.batch_alter_table(table, table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.alter_column(
            "role", existing_type=roles(*before), type_=roles(*after), existing_nullable=False
        )
