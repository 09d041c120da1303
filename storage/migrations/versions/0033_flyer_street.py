"""A flyer shows the street of whoever made it only when they turn that on."""

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """What hangs in the street stays as it is; what its code opens shows the name alone from now on."""
    op.add_column("flyer", sa.Column("with_street", sa.Boolean(), nullable=False, server_default=sa.false()))


def downgrade() -> None:
    op.drop_column("flyer", "with_street")
