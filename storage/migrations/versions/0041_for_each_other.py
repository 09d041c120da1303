"""A group may be asked whether it would do something for each other."""

import sqlalchemy as sa
from alembic import op

revision = "0041"
down_revision = "0060"
branch_labels = None
depends_on = None

BEFORE = (
    "idea",
    "time",
    "place",
    "name",
    "name_good",
    "agreement",
    "phase",
    "newcomer",
    "split",
    "look_back",
)
AFTER = (*BEFORE, "for_each_other")


def kinds(*words: str) -> sa.Enum:
    return sa.Enum(*words, name="decisionkind", native_enum=False, create_constraint=True, length=32)


def upgrade() -> None:
    change(BEFORE, AFTER)


def downgrade() -> None:
    op.execute(
        "DELETE FROM vote WHERE decision_id IN (SELECT id FROM decision WHERE kind = 'for_each_other')"
    )
    op.execute("DELETE FROM decision WHERE kind = 'for_each_other'")
    change(AFTER, BEFORE)


def change(before: tuple[str, ...], after: tuple[str, ...]) -> None:
    """On SQLite the table is written anew: its numbers must not be given out twice there either."""
    with op.batch_alter_table("decision", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.alter_column(
            "kind", existing_type=kinds(*before), type_=kinds(*after), existing_nullable=False
        )
