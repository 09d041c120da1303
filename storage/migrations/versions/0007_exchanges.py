"""exchanges."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

BEFORE = ("walk", "small_round", "group")
AFTER = (*BEFORE, "exchange")
STATES = ("asked", "agreed", "done", "thanked", "fell_through")


def kinds(*words: str) -> sa.Enum:
    return sa.Enum(*words, name="suggestionkind", native_enum=False, create_constraint=True, length=32)


def upgrade() -> None:
    with op.batch_alter_table("suggestion", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.add_column(sa.Column("wish", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("on_day", sa.Date(), nullable=True))
    change(BEFORE, AFTER)
    op.create_table(
        "exchange",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("neighbourhood_id", sa.Integer(), nullable=False),
        sa.Column("suggestion_id", sa.Integer(), nullable=True),
        sa.Column("giver_id", sa.Integer(), nullable=False),
        sa.Column("receiver_id", sa.Integer(), nullable=True),
        sa.Column("wish", sa.String(), nullable=False),
        sa.Column("on_day", sa.Date(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(*STATES, name="exchangestate", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.Column("thanks", sa.LargeBinary(), nullable=True),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["giver_id"], ["person.id"], name=op.f("fk_exchange_giver_id_person")),
        sa.ForeignKeyConstraint(
            ["neighbourhood_id"],
            ["neighbourhood.id"],
            name=op.f("fk_exchange_neighbourhood_id_neighbourhood"),
        ),
        sa.ForeignKeyConstraint(["receiver_id"], ["person.id"], name=op.f("fk_exchange_receiver_id_person")),
        sa.ForeignKeyConstraint(
            ["suggestion_id"], ["suggestion.id"], name=op.f("fk_exchange_suggestion_id_suggestion")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exchange")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("exchange") as batch_op:
        for column in ("giver_id", "neighbourhood_id", "receiver_id", "suggestion_id"):
            batch_op.create_index(batch_op.f(f"ix_exchange_{column}"), [column])


def downgrade() -> None:
    op.drop_table("exchange")
    op.execute(
        "DELETE FROM suggestion_member"
        " WHERE suggestion_id IN (SELECT id FROM suggestion WHERE kind = 'exchange')"
    )
    op.execute("DELETE FROM suggestion WHERE kind = 'exchange'")
    change(AFTER, BEFORE)
    with op.batch_alter_table("suggestion", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.drop_column("on_day")
        batch_op.drop_column("wish")


def change(before: tuple[str, ...], after: tuple[str, ...]) -> None:
    """On SQLite the table is written anew: its numbers must not be given out twice there either."""
    with op.batch_alter_table("suggestion", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.alter_column(
            "kind", existing_type=kinds(*before), type_=kinds(*after), existing_nullable=False
        )
