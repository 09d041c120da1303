"""A rehearsal: a backup is really restored, into a database of its own that is thrown away, and counted."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select

from storage.backup import tables
from storage.copy_file import opened_copy
from storage.key_ring import KeyRing
from storage.migrate import opened
from storage.restore import put_back
from storage.restore_check import check_copy, nothing_changed
from storage.restore_doubts import Beside, Doubt

GROW = frozenset({"erasure", "group", "membership", "connection"})
"""Restoring adds to these: the ledger of version 0.1.0 is taken over, and what other ledgers know; a weekly
activity of before there were groups becomes a group, and who was somewhere together has met.
"""
SHRINK = frozenset({"erased"})
RENAMED = {"walk": "activity"}
"""Tables that have another name in an older copy."""


@dataclass(frozen=True)
class Rehearsal:
    """Rows by table: in the copy, and in the database that was made from it."""

    in_copy: dict[str, int]
    came_back: dict[str, int]

    @property
    def missing(self) -> dict[str, int]:
        """By how many rows a table has less, or more, than the copy."""
        names = self.in_copy.keys() | self.came_back.keys()
        apart = {name: self.came_back.get(name, 0) - self.in_copy.get(name, 0) for name in sorted(names)}
        return {
            name: by
            for name, by in apart.items()
            if by and not (by > 0 and name in GROW) and not (by < 0 and name in SHRINK)
        }


def rehearse(path: Path, ring: KeyRing) -> Rehearsal:
    """Raises `Failure` when it cannot be restored at all. Nobody is erased again here: every row counts."""
    with nothing_changed(path), opened_copy(path, ring) as copy:
        in_copy = {RENAMED.get(name, name): count for name, count in check_copy(copy, ring).items()}
    with tempfile.TemporaryDirectory(prefix="burengroep-rehearsal-") as folder:
        scratch = f"sqlite:///{folder}/scratch.sqlite"
        put_back(scratch, path, Beside(ring), tuple(Doubt))
        with opened(scratch) as connection:
            there = tables(connection).sorted_tables
            counts = {
                table.name: connection.execute(select(func.count()).select_from(table)).scalar_one()
                for table in there
            }
    return Rehearsal(in_copy, {name: count for name, count in counts.items() if count})
