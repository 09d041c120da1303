"""language signatures."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "language_signature",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("reader", sa.String(), nullable=False),
        sa.Column("signed_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_language_signature")),
        sa.UniqueConstraint("language", name=op.f("uq_language_signature_language")),
        sqlite_autoincrement=True,
    )


def downgrade() -> None:
    op.drop_table("language_signature")
