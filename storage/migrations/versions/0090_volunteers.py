"""A volunteer is there for one group; the coordinator hears why something was stopped for safety."""

import sqlalchemy as sa
from alembic import op

revision = "0090"
down_revision = "0080"
branch_labels = None
depends_on = None

ROLES = ("connector", "coordinator", "phone_buddy", "confidant")
TASKS = (
    "talk",
    "excited",
    "no_answer",
    "missed",
    "question",
    "own_words",
    "voice",
    "call_me",
    "unreachable",
    "not_delivered",
    "nobody_fits",
    "newcomer",
    "idle_card",
    "distress",
    "apart",
    "alone",
    "bring_together",
    "nothing_yet",
    "mentor",
)


def words(name: str, *of: str) -> sa.Enum:
    return sa.Enum(*of, name=name, native_enum=False, create_constraint=True, length=32)


def upgrade() -> None:
    for table in ("role", "vetting"):
        change(table, "role", words("rolename", *ROLES), words("rolename", *ROLES, "volunteer"))
    change("task", "kind", words("taskkind", *TASKS), words("taskkind", *TASKS, "safety_stop"))


def downgrade() -> None:
    op.execute("DELETE FROM role WHERE role = 'volunteer'")
    op.execute("DELETE FROM vetting WHERE role = 'volunteer'")
    for table in ("role", "vetting"):
        change(table, "role", words("rolename", *ROLES, "volunteer"), words("rolename", *ROLES))
    op.execute("DELETE FROM task WHERE kind = 'safety_stop'")
    change("task", "kind", words("taskkind", *TASKS, "safety_stop"), words("taskkind", *TASKS))


def change(table: str, column: str, before: sa.Enum, after: sa.Enum) -> None:
    """On SQLite the table is written anew: its numbers must not be given out twice there either."""
    with op.batch_alter_table(table, table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.alter_column(column, existing_type=before, type_=after, existing_nullable=False)
