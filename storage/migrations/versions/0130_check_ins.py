"""How somebody is, asked at a few moments; and what a human does with what is said there."""

import sqlalchemy as sa
from alembic import op

revision = "0130"
down_revision = "0150"
branch_labels = None
depends_on = None

BEFORE = (
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
    "safety_stop",
    "look_over",
    "first_time",
)
ADDED = ("check_in", "listen", "otherwise", "ladder")
LINKS = ("person_id", "asked_by_id")


def words(name: str, *of: str) -> sa.Enum:
    return sa.Enum(*of, name=name, native_enum=False, create_constraint=True, length=32)


def upgrade() -> None:
    op.create_table(
        "check_in",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column(
            "after",
            words("checkinafter", "first_time", "six_weeks", "handover", "asked"),
            nullable=False,
        ),
        sa.Column("asked_by_id", sa.Integer(), nullable=True),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answer", words("checkinanswer", "good", "so_so", "bad"), nullable=True),
        *(
            sa.ForeignKeyConstraint([name], ["person.id"], name=op.f(f"fk_check_in_{name}_person"))
            for name in LINKS
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_check_in")),
        sqlite_autoincrement=True,
    )
    for name in LINKS:
        op.create_index(op.f(f"ix_check_in_{name}"), "check_in", [name])
    change(BEFORE, (*BEFORE, *ADDED))


def downgrade() -> None:
    op.execute("DELETE FROM task WHERE kind IN ('check_in', 'listen', 'otherwise', 'ladder')")
    change((*BEFORE, *ADDED), BEFORE)
    op.drop_table("check_in")


def change(before: tuple[str, ...], after: tuple[str, ...]) -> None:
    """On SQLite the table is written anew: its numbers must not be given out twice there either."""
    with op.batch_alter_table("task", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.alter_column(
            "kind",
            existing_type=words("taskkind", *before),
            type_=words("taskkind", *after),
            existing_nullable=False,
        )
