"""Which words a sent message holds, as keyed hashes, so that a name can be taken back."""

import sqlalchemy as sa
from alembic import op

revision = "0150"
down_revision = "0084"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("outbox", sa.Column("word_hashes", sa.String(), nullable=True))


def downgrade() -> None:
    op.drop_column("outbox", "word_hashes")
