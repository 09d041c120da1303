"""Kinds of columns: words of a fixed list, links to a person and what erasing does with them."""

from enum import StrEnum
from typing import Any, Literal

from sqlalchemy import BigInteger, Enum
from sqlmodel import Field, SQLModel

from storage.sealed import seal_rows_of

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(column_0_N_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

OnErase = Literal["delete", "forget"]
OnEraseChat = Literal["delete_by_chat", "forget_by_chat"]


OF_OTHERS: Any = {"info": {"of_others": True}}
"""For a column in which somebody else may be named: it is in nobody's `/mijngegevens`."""


class Table(SQLModel):
    """Base of all tables. Ids are never used twice: an erased person's number must not come back."""

    __table_args__: Any = {"sqlite_autoincrement": True}


seal_rows_of(Table)


def words(kind: type[StrEnum]) -> Enum:
    """A word of a fixed list, stored as its value and checked by the database."""
    return Enum(
        kind,
        native_enum=False,
        create_constraint=True,
        length=32,
        name=kind.__name__.lower(),
        values_callable=lambda members: [member.value for member in members],
    )


def person_link(
    on_erase: OnErase,
    *,
    own: bool = False,
    nullable: bool = False,
    unique: bool = False,
    left: dict[str, object] | None = None,
) -> Any:
    """A link to a person.

    `on_erase`: "delete" takes the whole row away with the person, "forget" only this link, and gives other
    columns, such as what that person said, the values in `left`.
    `own`: the row says something about that person, so `/mijngegevens` shows it.
    """
    if on_erase == "forget" and not nullable:
        raise ValueError("A link can only be forgotten where it may be empty.")
    return Field(
        default=None,
        foreign_key="person.id",
        index=True,
        nullable=nullable,
        unique=unique,
        sa_column_kwargs={"info": {"on_erase": on_erase, "own": own, "left": left or {}}},
    )


def chat_link(
    on_erase: OnEraseChat = "delete_by_chat",
    *,
    own: bool = False,
    nullable: bool = True,
    unique: bool = False,
    left: dict[str, object] | None = None,
) -> Any:
    """A Telegram chat (64 bits).

    `on_erase`: "delete_by_chat" takes the whole row away with the person of that chat; "forget_by_chat"
    only the chat, and gives other columns the values in `left`. `own`: as with `person_link`.
    """
    return Field(
        default=None,
        sa_type=BigInteger,
        index=not unique,
        unique=unique,
        nullable=nullable,
        sa_column_kwargs={"info": {"on_erase": on_erase, "own": own, "left": left or {}}},
    )
