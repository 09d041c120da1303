"""Alembic's entry: always online, on the connection that `storage.migrate` brings."""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlmodel import SQLModel
from sqlmodel.sql.sqltypes import AutoString

import storage.tables  # noqa: F401 - fills the metadata
from storage.sealed import SealedJson, SealedText


def plain_types(kind: str, item: Any, _context: AutogenContext) -> str | Literal[False]:
    """Migrations name only SQLAlchemy's own types, so that they outlive our code."""
    if kind != "type":
        return False
    if isinstance(item, AutoString):
        return "sa.String()"
    if isinstance(item, SealedText | SealedJson):
        return "sa.LargeBinary()"
    if type(item).__name__ == "UTCDateTime":
        return "sa.DateTime(timezone=True)"
    return False


def same_type(*of: Any) -> bool | None:
    """Sealed columns are bytes to the database; `of` ends with the type in code."""
    return False if isinstance(of[-1], SealedText | SealedJson) else None


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    render_as_batch=True,
    render_item=plain_types,
    compare_type=same_type,
)
with context.begin_transaction():
    context.run_migrations()
