"""Something that is not right can be told; the confidant is a person with a role."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

BEFORE = ("connector", "coordinator", "phone_buddy")
AFTER = (*BEFORE, "confidant")
PEOPLE = {"from_id": False, "about_id": True, "chosen_id": True, "handler_id": True}


def kinds(name: str, *words: str) -> sa.Enum:
    return sa.Enum(*words, name=name, native_enum=False, create_constraint=True, length=32)


def upgrade() -> None:
    change(BEFORE, AFTER)
    op.create_table(
        "report",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("neighbourhood_id", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=nullable) for name, nullable in PEOPLE.items()),
        sa.Column("words", sa.LargeBinary(), nullable=True),
        sa.Column("voice", sa.LargeBinary(), nullable=True),
        sa.Column("state", kinds("reportstate", "new", "seen", "closed"), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["neighbourhood_id"], ["neighbourhood.id"], name=op.f("fk_report_neighbourhood_id_neighbourhood")
        ),
        *(
            sa.ForeignKeyConstraint([name], ["person.id"], name=op.f(f"fk_report_{name}_person"))
            for name in PEOPLE
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report")),
        sqlite_autoincrement=True,
    )
    for name in ("neighbourhood_id", *PEOPLE):
        op.create_index(op.f(f"ix_report_{name}"), "report", [name])


def downgrade() -> None:
    op.drop_table("report")
    op.execute("DELETE FROM role WHERE role = 'confidant'")
    op.execute("DELETE FROM vetting WHERE role = 'confidant'")
    change(AFTER, BEFORE)


def change(before: tuple[str, ...], after: tuple[str, ...]) -> None:
    """On SQLite the table is written anew: its numbers must not be given out twice there either."""
    for table in ("role", "vetting"):
        with op.batch_alter_table(table, table_kwargs={"sqlite_autoincrement": True}) as batch_op:
            batch_op.alter_column(
                "role",
                existing_type=kinds("rolename", *before),
                type_=kinds("rolename", *after),
                existing_nullable=False,
            )
