"""A walk is one kind of activity: tables, columns, and what is under way bear the new name.

What is sealed cannot be read here; `storage.renamed` gives it its new names when it is read.
"""

import re

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

LINKS = ("attendance", "flyer", "invitation", "journal", "link", "suggestion", "task")
INDEXES = {
    "walk": ("host_id", "neighbourhood_id", "started_by_id", "starts_at"),
    "attendance": ("walk_id",),
    "flyer": ("walk_id",),
    "invitation": ("walk_id",),
    "suggestion": ("walk_id",),
}
# Words in columns that are not sealed: the names of actions, notices and events, and what a message is about.
WORDS = {
    "button": ("action",),
    "call": ("kind", "group_key"),
    "journal": ("event",),
    "outbox": ("kind", "group_key", "dedupe_key"),
}


def upgrade() -> None:
    _rename("walk", "activity")


def downgrade() -> None:
    _rename("activity", "walk")


def _rename(old: str, new: str) -> None:
    for table, columns in INDEXES.items():
        for column in columns:
            op.drop_index(_index(table, column, old), table_name=_named(table, old))
    for table in LINKS:
        op.execute(f"ALTER TABLE {table} RENAME COLUMN {old}_id TO {new}_id")
    op.execute(f"ALTER TABLE {old} RENAME TO {new}")
    _rename_constraints(old, new)
    for table, columns in INDEXES.items():
        for column in columns:
            op.create_index(_index(table, column, new), _named(table, new), [_named(column, new)])
    for changed, names in WORDS.items():
        for name in names:
            words = sa.column(name, sa.String())
            op.execute(sa.update(sa.table(changed, words)).values({words: sa.func.replace(words, old, new)}))


def _named(name: str, noun: str) -> str:
    return name.replace("walk", noun)


def _index(table: str, column: str, noun: str) -> str:
    return f"ix_{_named(table, noun)}_{_named(column, noun)}"


def _rename_constraints(old: str, new: str) -> None:
    """Each constraint is named after its table and columns; the kinds of suggestion are one of them."""
    if op.get_bind().dialect.name == "sqlite":
        _rename_in_schema(old, new)
        _rename_kind(old, new)
        return
    bind = op.get_bind()
    found = bind.execute(
        sa.text("SELECT conrelid::regclass::text, conname FROM pg_constraint WHERE conname LIKE :like"),
        {"like": f"%{old}%"},
    )
    for table, name in found.all():
        op.execute(f"ALTER TABLE {table} RENAME CONSTRAINT {name} TO {name.replace(old, new)}")
    op.execute(f"ALTER SEQUENCE {old}_id_seq RENAME TO {new}_id_seq")
    op.drop_constraint(op.f("ck_suggestion_suggestionkind"), "suggestion", type_="check")
    _rename_kind(old, new)
    op.create_check_constraint(
        op.f("ck_suggestion_suggestionkind"),
        "suggestion",
        f"kind IN ('{new}', 'small_round', 'group', 'exchange')",
    )


def _rename_kind(old: str, new: str) -> None:
    kind = sa.column("kind", sa.String())
    op.execute(sa.update(sa.table("suggestion", kind)).where(kind == old).values({kind: new}))


def _rename_in_schema(old: str, new: str) -> None:
    """In SQLite the name of a constraint is no more than a word in the statement that made its table."""
    bind = op.get_bind()
    op.execute("PRAGMA writable_schema=ON")
    for name, made in bind.execute(sa.text("SELECT name, sql FROM sqlite_master WHERE type = 'table'")).all():
        renamed = re.sub(r"\b((?:ck|fk|pk|uq)_\w+)", lambda one: one[1].replace(old, new), made)
        renamed = renamed.replace(f"'{old}'", f"'{new}'")
        if renamed != made:
            statement = sa.text("UPDATE sqlite_master SET sql = :sql WHERE type = 'table' AND name = :name")
            bind.execute(statement, {"sql": renamed, "name": name})
    op.execute("PRAGMA writable_schema=RESET")
