"""The draft impact assessment says what the code does: purposes, tables, how long, and who sees what."""

from datetime import timedelta
from pathlib import Path

from sqlmodel import SQLModel

from handlers.conversation import routines
from handlers.documents.dpia_tables import FACTS, KEPT, MAKERS, PAGE, tables, written
from storage import idle, inbox, outbox
from storage.tables.person import Purpose

DOCS = PAGE.parent


def test_the_facts_are_up_to_date() -> None:
    page = PAGE.read_text("utf-8")
    assert written(page) == page, "run: make dpia"


def test_every_kind_of_fact_stands_on_the_page_once() -> None:
    assert sorted(name for _, name, _ in FACTS.findall(PAGE.read_text("utf-8"))) == sorted(MAKERS)


def test_a_fact_that_changed_would_be_found() -> None:
    page = PAGE.read_text("utf-8")
    assert written(page.replace("365 days", "400 days")) == page
    assert written(page.replace("`spoken_language`", "`languages`")) == page


def test_every_table_about_a_person_is_named_and_says_what_it_holds() -> None:
    about = {
        table.name
        for table in SQLModel.metadata.sorted_tables
        if any(column.info.get("on_erase") for column in table.columns)
    }
    named = {line.split("`")[1]: line.split("|")[2].strip() for line in tables().splitlines()[2:]}
    assert named.keys() == about
    assert [name for name, what in named.items() if not what.endswith((".", ":"))] == []


def test_every_time_that_something_is_kept_is_in_the_list() -> None:
    kept = {
        value
        for module in (routines, inbox, outbox)
        for name, value in vars(module).items()
        if name.endswith("_KEPT") and isinstance(value, timedelta)
    }
    assert kept | {idle.IDLE, idle.GRACE} <= {how_long for _, how_long in KEPT}


def test_every_purpose_is_shown_as_it_is_asked() -> None:
    page = PAGE.read_text("utf-8")
    assert [one for one in Purpose if f"| {one} |" not in page] == []


def test_it_says_that_it_is_a_draft_and_can_be_found() -> None:
    assert "Draft, to be completed by the organisation and its data protection officer" in PAGE.read_text(
        "utf-8"
    )
    assert _links(DOCS.parent / "README.md", "docs/dpia.md")
    assert _links(DOCS / "nl" / "organisaties.md", "../dpia.md")
    assert _links(DOCS / "nl" / "organisaties.md", "dpia.md")
    assert _links(PAGE, "nl/dpia.md")


def _links(page: Path, to: str) -> bool:
    return f"]({to})" in page.read_text("utf-8")
