"""The name of the organisation behind a neighbourhood, for what hangs in the street."""

import sqlalchemy as sa
from alembic import op

revision = "0110"
down_revision = "0090"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("neighbourhood", sa.Column("organisation", sa.String(), nullable=False, server_default=""))


def downgrade() -> None:
    op.drop_column("neighbourhood", "organisation")
