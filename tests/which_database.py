"""On which database a story is played. A story uses `town` or `board`: the whole bot over HTTP.

By default each is played on one of the two, always the same one: a quarter of them on PostgreSQL, which takes
three times as long. Tests of storage run on both.
"""

from zlib import crc32

import pytest

from tests.postgresql import why_not

OPTION = "--stories-on"
KINDS = ("sqlite", "postgresql")
PLAYED = {"town": "database_url", "board": "bare_database_url"}
"""What a story is played in, and the fixture that brings its database."""


def add_option(parser: pytest.Parser) -> None:
    parser.addoption(
        OPTION,
        choices=("one", "both", *KINDS),
        default="one",
        help="play each story on one of the two databases (the default), on both, or all on one kind",
    )


def leave_out_the_other(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Deselects each story on the database on which it is not played."""
    where = str(config.getoption(OPTION))
    if where == "one" and why_not():
        where = "sqlite"
    if where == "both":
        return
    left = [item for item in items if not _belongs(item, where)]
    if left:
        config.hook.pytest_deselected(items=left)
        gone = set(map(id, left))
        items[:] = [item for item in items if id(item) not in gone]


def _belongs(item: pytest.Item, where: str) -> bool:
    kind = _kind_of(item)
    if where == "one" and item.get_closest_marker("longest"):
        where = "sqlite"  # A third of the time; `make test-both` plays it on PostgreSQL as well.
    return kind is None or kind == (where if where in KINDS else kind_for(item.nodeid, kind))


def _kind_of(item: pytest.Item) -> str | None:
    """The database of a story; None for whatever is no story, or has not the choice."""
    if not isinstance(item, pytest.Function):
        return None
    params = item.callspec.params if hasattr(item, "callspec") else {}
    found = [params.get(brings) for where, brings in PLAYED.items() if where in item.fixturenames]
    return next((one for one in found if one in KINDS), None)


def kind_for(nodeid: str, kind: str) -> str:
    """The same for both names of one story, of which `kind` is a part, on every machine and every day."""
    one_of_four = crc32(nodeid.replace(kind, "", 1).encode()) % 4 == 0
    return "postgresql" if one_of_four else "sqlite"
