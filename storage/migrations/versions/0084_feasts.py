"""Feasts on the calendar of a group; it may be asked how it would like it, and invite another group."""

import sqlalchemy as sa
from alembic import op

revision = "0084"
down_revision = "0083"
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
    "for_each_other",
    "handover",
)
ADDED = ("season", "street", "visit")
AGAIN = {"sqlite_autoincrement": True}
"""On SQLite a table is written anew: its numbers must not be given out twice there either."""


def kinds(*words: str) -> sa.Enum:
    return sa.Enum(*words, name="decisionkind", native_enum=False, create_constraint=True, length=32)


def upgrade() -> None:
    op.create_table(
        "feast",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.Column("on_day", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["group_id"], ["group.id"], name=op.f("fk_feast_group_id_group")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_feast_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_feast")),
        sqlite_autoincrement=True,
    )
    for name in ("group_id", "person_id"):
        op.create_index(op.f(f"ix_feast_{name}"), "feast", [name])
    with op.batch_alter_table("membership", table_kwargs=AGAIN) as batch_op:
        batch_op.add_column(sa.Column("feasts", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("membership", table_kwargs=AGAIN) as batch_op:
        batch_op.alter_column("feasts", existing_type=sa.Boolean(), server_default=None)
    change(BEFORE, (*BEFORE, *ADDED))


def downgrade() -> None:
    of_them = "kind IN ('season', 'street', 'visit')"
    op.execute(f"DELETE FROM vote WHERE decision_id IN (SELECT id FROM decision WHERE {of_them})")  # noqa: S608
    op.execute(f"DELETE FROM decision WHERE {of_them}")  # noqa: S608 - all of it is written above
    change((*BEFORE, *ADDED), BEFORE)
    with op.batch_alter_table("membership", table_kwargs=AGAIN) as batch_op:
        batch_op.drop_column("feasts")
    op.drop_table("feast")


def change(before: tuple[str, ...], after: tuple[str, ...]) -> None:
    with op.batch_alter_table("decision", table_kwargs=AGAIN) as batch_op:
        batch_op.alter_column(
            "kind", existing_type=kinds(*before), type_=kinds(*after), existing_nullable=False
        )
