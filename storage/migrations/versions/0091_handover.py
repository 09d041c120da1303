"""A group is handed over to a volunteer; it is asked first."""

import sqlalchemy as sa
from alembic import op

revision = "0091"
down_revision = "0110"
branch_labels = None
depends_on = None

STATES = ("asked", "planned", "together", "handed_over", "looked_back", "called_off")
KINDS = (
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
)
LINKS = {"group_id": "group", "from_id": "person", "to_id": "person"}


def words(name: str, *of: str) -> sa.Enum:
    return sa.Enum(*of, name=name, native_enum=False, create_constraint=True, length=32)


def upgrade() -> None:
    moments = ("agreed_at", "handed_over_at")
    op.create_table(
        "handover",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("from_id", sa.Integer(), nullable=True),
        sa.Column("to_id", sa.Integer(), nullable=True),
        sa.Column("words", sa.LargeBinary(), nullable=True),
        sa.Column("state", words("handoverstate", *STATES), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        *(sa.Column(name, sa.DateTime(timezone=True), nullable=True) for name in moments),
        *(
            sa.ForeignKeyConstraint([name], [f"{to}.id"], name=op.f(f"fk_handover_{name}_{to}"))
            for name, to in LINKS.items()
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_handover")),
        sqlite_autoincrement=True,
    )
    for name in LINKS:
        op.create_index(op.f(f"ix_handover_{name}"), "handover", [name])
    change(KINDS, (*KINDS, "handover"))


def downgrade() -> None:
    op.execute("DELETE FROM vote WHERE decision_id IN (SELECT id FROM decision WHERE kind = 'handover')")
    op.execute("DELETE FROM decision WHERE kind = 'handover'")
    change((*KINDS, "handover"), KINDS)
    op.drop_table("handover")


def change(before: tuple[str, ...], after: tuple[str, ...]) -> None:
    """On SQLite the table is written anew: its numbers must not be given out twice there either."""
    with op.batch_alter_table("decision", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.alter_column(
            "kind",
            existing_type=words("decisionkind", *before),
            type_=words("decisionkind", *after),
            existing_nullable=False,
        )
