"""Somebody may be kept from taking part for a time, and a chat from reaching anybody."""

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None

REASONS = sa.Enum(
    "unsafe",
    "conflict",
    "money",
    "other",
    name="suspendedfor",
    native_enum=False,
    create_constraint=True,
    length=32,
)
MARKS = sa.Enum("muted", "link_try", name="markkind", native_enum=False, create_constraint=True, length=32)
PEOPLE = ("person_id", "by_id")


def upgrade() -> None:
    suspensions()
    op.create_table(
        "chat_mark",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("key_id", sa.Integer(), nullable=False),
        sa.Column("kind", MARKS, nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_chat_mark")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_chat_mark_subject"), "chat_mark", ["subject"])
    op.add_column("conversation", sa.Column("muted_until", sa.DateTime(timezone=True), nullable=True))
    op.drop_column("conversation", "tries_left")
    op.drop_column("conversation", "tries_since")


def suspensions() -> None:
    op.create_table(
        "suspension",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("neighbourhood_id", sa.Integer(), nullable=False),
        sa.Column("reason", REASONS, nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=True),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["neighbourhood_id"],
            ["neighbourhood.id"],
            name=op.f("fk_suspension_neighbourhood_id_neighbourhood"),
        ),
        *(
            sa.ForeignKeyConstraint([name], ["person.id"], name=op.f(f"fk_suspension_{name}_person"))
            for name in PEOPLE
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_suspension")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_suspension_person_id"), "suspension", ["person_id"], unique=True)
    for name in ("neighbourhood_id", "by_id"):
        op.create_index(op.f(f"ix_suspension_{name}"), "suspension", [name])


def downgrade() -> None:
    op.add_column(
        "conversation", sa.Column("tries_left", sa.Integer(), nullable=False, server_default=sa.text("5"))
    )
    op.add_column("conversation", sa.Column("tries_since", sa.DateTime(timezone=True), nullable=True))
    op.drop_column("conversation", "muted_until")
    op.drop_table("chat_mark")
    op.drop_table("suspension")
