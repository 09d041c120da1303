"""Partners, what they do here, and links by which they introduce somebody."""

import sqlalchemy as sa
from alembic import op

revision = "0161"
down_revision = "0134"
branch_labels = None
depends_on = None

KINDS = (
    "care",
    "informal",
    "entrepreneur",
    "artist",
    "school",
    "library",
    "welfare",
    "faith",
    "other",
)
STATES = ("renter", "contact", "cooperating", "quiet")
LINKS = ("first_coordinator", "role", "met", "plus_one")
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
    "mentor",
    "alone",
    "bring_together",
    "nothing_yet",
    "safety_stop",
    "look_over",
    "first_time",
    "check_in",
    "listen",
    "otherwise",
    "ladder",
)
AGAIN = {"sqlite_autoincrement": True}
"""On SQLite a table is written anew: its numbers must not be given out twice there either."""


def words(name: str, *of: str) -> sa.Enum:
    return sa.Enum(*of, name=name, native_enum=False, create_constraint=True, length=32)


def change(table: str, name: str, before: tuple[str, ...], after: tuple[str, ...]) -> None:
    with op.batch_alter_table(table, table_kwargs=AGAIN) as batch_op:
        batch_op.alter_column(
            "kind", existing_type=words(name, *before), type_=words(name, *after), existing_nullable=False
        )


def upgrade() -> None:
    op.create_table(
        "partner",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("neighbourhood_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kind", words("partnerkind", *KINDS), nullable=False),
        sa.Column("rents_room", sa.Boolean(), nullable=False),
        sa.Column("state", words("partnerstate", *STATES), nullable=False),
        sa.Column("contact", sa.LargeBinary(), nullable=True),
        sa.Column("phone", sa.LargeBinary(), nullable=True),
        sa.Column("chat_id", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["neighbourhood_id"], ["neighbourhood.id"], name=op.f("fk_partner_neighbourhood_id_neighbourhood")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_partner")),
        sa.UniqueConstraint("neighbourhood_id", "name", name=op.f("uq_partner_neighbourhood_id_name")),
        sqlite_autoincrement=True,
    )
    for name in ("neighbourhood_id", "chat_id"):
        op.create_index(op.f(f"ix_partner_{name}"), "partner", [name])
    for table in ("activity", "link"):
        with op.batch_alter_table(table, table_kwargs=AGAIN) as batch_op:
            batch_op.add_column(sa.Column("partner_id", sa.Integer(), nullable=True))
            batch_op.create_foreign_key(
                batch_op.f(f"fk_{table}_partner_id_partner"), "partner", ["partner_id"], ["id"]
            )
            batch_op.create_index(batch_op.f(f"ix_{table}_partner_id"), ["partner_id"])
    change("link", "linkkind", LINKS, (*LINKS, "partner", "warm"))
    change("task", "taskkind", TASKS, (*TASKS, "say_hello"))


def downgrade() -> None:
    op.execute("DELETE FROM task WHERE kind = 'say_hello'")
    op.execute("DELETE FROM link WHERE kind IN ('partner', 'warm')")
    change("task", "taskkind", (*TASKS, "say_hello"), TASKS)
    change("link", "linkkind", (*LINKS, "partner", "warm"), LINKS)
    for table in ("link", "activity"):
        with op.batch_alter_table(table, table_kwargs=AGAIN) as batch_op:
            batch_op.drop_index(batch_op.f(f"ix_{table}_partner_id"))
            batch_op.drop_constraint(batch_op.f(f"fk_{table}_partner_id_partner"), type_="foreignkey")
            batch_op.drop_column("partner_id")
    op.drop_table("partner")
