"""hearing."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "sentence",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("heard", sa.Integer(), nullable=False),
        sa.Column("last_heard_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sentence")),
        sa.UniqueConstraint("language", "digest", name=op.f("uq_sentence_language_digest")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "recording",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sentence_id", sa.Integer(), nullable=False),
        sa.Column("voice", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("file_id", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_recording_person_id_person")),
        sa.ForeignKeyConstraint(
            ["sentence_id"], ["sentence.id"], name=op.f("fk_recording_sentence_id_sentence")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recording")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("recording", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_recording_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_recording_sentence_id"), ["sentence_id"], unique=False)

    with op.batch_alter_table("conversation", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.add_column(sa.Column("last_said", sa.LargeBinary(), nullable=True))
        # Whoever was there before never asked to be read to.
        batch_op.add_column(sa.Column("read_aloud", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("conversation", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.alter_column("read_aloud", existing_type=sa.Boolean(), server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("conversation", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.drop_column("read_aloud")
        batch_op.drop_column("last_said")

    with op.batch_alter_table("recording", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_recording_sentence_id"))
        batch_op.drop_index(batch_op.f("ix_recording_person_id"))

    op.drop_table("recording")
    op.drop_table("sentence")
