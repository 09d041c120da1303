"""What the code says about personal data: `python -m handlers.documents.dpia_tables` writes docs/dpia.md.

Only what stands between `<!-- facts: name -->` and `<!-- end -->` is written: the rest is people's words.
"""

import inspect
import re
from collections.abc import Callable, Iterable
from pathlib import Path

import handlers.features  # noqa: F401 - fills the registries
from handlers.permission.visibility import TABLE, Viewer, sight
from handlers.retention import KEPT
from handlers.texts.speaker import speaker
from storage.sealed import SealedJson, SealedText
from storage.tables.kinds import Table
from storage.tables.person import Purpose

PAGE = Path(__file__).parents[2] / "docs" / "dpia.md"
FACTS = re.compile(r"(<!-- facts: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)
LANGUAGE = "en"
ERASED = {
    "self": "deleted",
    "delete": "deleted",
    "delete_by_chat": "deleted",
    "forget": "link removed",
    "forget_by_chat": "link removed",
}

ASKED = {
    Purpose.KEEP: "start-keep",
    Purpose.MATCHED: "start-matched",
    Purpose.CONTACTED: "contact-may",
    Purpose.REMINDERS: "activity-remind",
}


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    names = list(head)
    lines = [names, ["---"] * len(names), *map(list, rows)]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines) + "\n"


def purposes() -> str:
    say = speaker(LANGUAGE)
    asked = [(one, say.text(ASKED[one], human="(human)", early="yes").split("\n")) for one in Purpose]
    return table(("purpose", "as it is asked of a resident"), ((one, " ".join(said)) for one, said in asked))


def tables() -> str:
    """Every table that has to do with a person; the others hold nothing about anybody."""
    known = sorted(Table.__subclasses__(), key=lambda one: str(one.__tablename__))
    rows = [_table_row(one) for one in known if _rules(one)]
    return table(("table", "what it holds", "sealed", "when somebody is erased", "in their export"), rows)


def _table_row(one: type[Table]) -> list[str]:
    columns = one.__table__.columns  # type: ignore[attr-defined]
    sealed = [column.name for column in columns if isinstance(column.type, SealedText | SealedJson)]
    own = any(column.info.get("own") or column.info.get("on_erase") == "self" for column in columns)
    what = inspect.cleandoc(one.__doc__ or "").split("\n\n")[0].replace("\n", " ")
    return [
        f"`{one.__tablename__}`",
        what,
        ", ".join(f"`{name}`" for name in sealed) or "-",
        "; ".join(_rules(one)),
        "yes" if own else "no",
    ]


def _rules(one: type[Table]) -> list[str]:
    """`link removed` alone says little where the row goes as well."""
    columns = one.__table__.columns  # type: ignore[attr-defined]
    ends = {ERASED[column.info["on_erase"]] for column in columns if column.info.get("on_erase")}
    return sorted(ends)


def retention() -> str:
    return table(("what", "kept for"), ((one.what, f"{one.how_long.days} days") for one in KEPT))


def visibility() -> str:
    head = ("what", *(viewer.value for viewer in Viewer))
    return table(head, ((what.value, *_sights(what)) for what in TABLE))


def _sights(what: object) -> list[str]:
    return [sight(TABLE, what, viewer).value.replace("_", " ") for viewer in Viewer]  # type: ignore[arg-type]


MAKERS: dict[str, Callable[[], str]] = {
    "purposes": purposes,
    "tables": tables,
    "retention": retention,
    "visibility": visibility,
}


def written(page: str) -> str:
    """The page with its facts as they are now."""
    return FACTS.sub(lambda found: f"{found[1]}{MAKERS[found[2]]()}{found[3]}", page)


if __name__ == "__main__":
    PAGE.write_text(written(PAGE.read_text("utf-8")), "utf-8")
