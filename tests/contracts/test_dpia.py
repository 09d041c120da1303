"""The draft impact assessment says what the code does: purposes, tables, how long, and who sees what."""

import re
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from sqlmodel import SQLModel

import storage
from handlers.documents.dpia_tables import FACTS, MAKERS, PAGE, tables, written
from handlers.retention import KEPT
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


def test_whatever_can_be_dropped_by_its_age_is_said_to_be_kept_so_long() -> None:
    """What can give up things from before a moment, and is called by nothing, would keep them for ever."""
    droppers = {
        (module.name, name)
        for module in iter_modules(storage.__path__)
        if not module.ispkg
        for name, drop in vars(import_module(f"storage.{module.name}")).items()
        if re.match(r"(drop|forget)_", name) and "before" in getattr(drop, "__annotations__", {})
    }
    called = {(one.drop.__module__.removeprefix("storage."), one.drop.__name__) for one in KEPT if one.drop}
    assert droppers == called


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
