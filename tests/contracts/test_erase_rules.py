"""Every column that leads to a person has a rule for erasing, and was decided to be shown or not."""

from collections.abc import Iterator

from sqlalchemy import Column, Integer, MetaData, Table
from sqlmodel import SQLModel

import storage.tables  # noqa: F401 - fills the metadata
from storage.sealed import SealedJson, SealedText

RULES = {"delete", "forget", "self", "delete_by_chat", "forget_by_chat"}
# Rows that go with a person, but say nothing about them that is theirs to have: each with its reason.
NOT_OWN = {
    "button.chat_id": "what a press does, known by a token; no word of theirs",
    "block.other_id": "who was blocked must never learn of it",
    "task.other_id": "whom somebody would rather not be with must never learn of it",
    "friction.other_id": "what another told of them was told in private, and they may not be asked yet",
    "link.person_id": "only the hash of a link; its words are nobody's",
}
TABLES = SQLModel.metadata.tables.values()


def leads_to_a_person(column: "Column[object]") -> bool:
    by_key = any(key.column.table.name == "person" for key in column.foreign_keys)
    by_name = column.name in ("chat_id", "telegram_id", "person_id") or column.name.endswith("_by_id")
    return by_key or by_name


def without_a_rule(metadata: MetaData) -> list[str]:
    return [
        f"{table.name}.{column.name}"
        for table in metadata.tables.values()
        for column in table.columns
        if leads_to_a_person(column) and column.info.get("on_erase") not in RULES and not goes_with_row(table)
    ]


def goes_with_row(table: Table) -> bool:
    """A person's own row goes whole, its Telegram number with it."""
    return any(column.info.get("on_erase") == "self" for column in table.columns)


def links() -> Iterator[tuple[str, "Column[object]"]]:
    for table in TABLES:
        for column in table.columns:
            if column.info.get("on_erase") in RULES - {"self"}:
                yield f"{table.name}.{column.name}", column


def test_every_column_that_leads_to_a_person_has_a_rule_for_erasing() -> None:
    assert without_a_rule(SQLModel.metadata) == []


def test_a_column_without_a_rule_would_be_found() -> None:
    metadata = MetaData()
    Table("note", metadata, Column("id", Integer, primary_key=True), Column("chat_id", Integer))
    assert without_a_rule(metadata) == ["note.chat_id"]


def test_a_row_that_goes_with_a_person_is_in_their_export_or_kept_out_for_a_reason() -> None:
    silent = {
        name
        for name, column in links()
        if column.info["on_erase"] in ("delete", "delete_by_chat") and not column.info.get("own")
    }
    assert silent == NOT_OWN.keys()


def test_a_link_that_is_only_forgotten_may_be_empty() -> None:
    assert [
        name for name, column in links() if "forget" in column.info["on_erase"] and not column.nullable
    ] == []


OF_ALL = {"group.name": "all chose it, and it goes when the name of who is erased is in it"}


def test_sealed_words_only_stand_in_rows_that_go_with_a_person() -> None:
    """A text that somebody said in a row that stays would outlive them."""
    stays = [
        f"{table.name}.{column.name}"
        for table in TABLES
        for column in table.columns
        if isinstance(column.type, SealedText | SealedJson) and not _goes(table, column.name)
    ]
    assert stays == list(OF_ALL)


def _goes(table: Table, name: str) -> bool:
    rules = [(column.info.get("on_erase"), column.info.get("left", {})) for column in table.columns]
    return any(rule in ("delete", "delete_by_chat", "self") or name in left for rule, left in rules)
