"""A talk between two neighbours, with somebody whom both trust."""

import sqlalchemy as sa
from alembic import op

revision = "0131"
down_revision = "0130"
branch_labels = None
depends_on = None

LINKS = {
    "neighbourhood_id": "neighbourhood",
    "handler_id": "person",
    "one_id": "person",
    "other_id": "person",
    "between_id": "person",
}
MAY_BE_EMPTY = ("handler_id", "between_id")
STATES = ("asking_one", "asking_between", "asking_other", "hearing")


def upgrade() -> None:
    state = sa.Enum(*STATES, name="frictionstate", native_enum=False, create_constraint=True, length=32)
    op.create_table(
        "friction",
        sa.Column("id", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=name in MAY_BE_EMPTY) for name in LINKS),
        sa.Column("state", state, nullable=False),
        sa.Column("heard_one", sa.Boolean(), nullable=False),
        sa.Column("heard_other", sa.Boolean(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        *(
            sa.ForeignKeyConstraint([name], [f"{to}.id"], name=op.f(f"fk_friction_{name}_{to}"))
            for name, to in LINKS.items()
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_friction")),
        sqlite_autoincrement=True,
    )
    for name in LINKS:
        op.create_index(op.f(f"ix_friction_{name}"), "friction", [name])


def downgrade() -> None:
    op.drop_table("friction")
