"""pictures."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "picture",
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("file_id", sa.String(), nullable=False),
        sa.Column("last_sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_picture")),
    )
    with op.batch_alter_table("conversation", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        # Whoever was there before never asked for pictures.
        batch_op.add_column(
            sa.Column("show_pictures", sa.Boolean(), nullable=False, server_default=sa.false())
        )
    with op.batch_alter_table("conversation", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.alter_column("show_pictures", existing_type=sa.Boolean(), server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("conversation", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.drop_column("show_pictures")

    op.drop_table("picture")
