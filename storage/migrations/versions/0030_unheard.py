"""Words that were not understood can be given to a human."""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("conversation", sa.Column("unheard", sa.LargeBinary(), nullable=True))


def downgrade() -> None:
    op.drop_column("conversation", "unheard")
