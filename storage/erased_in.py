"""Who was erased, as another file than the database tells it: a ledger, or a newer backup."""

from datetime import datetime
from pathlib import Path

from storage.copy_file import BROKEN, opened_copy
from storage.failure import Failure
from storage.key_ring import KeyRing
from storage.ledger import HEAD, Erasure, LedgerFile
from storage.restore_rows import batches


def erased_in(path: Path, ring: KeyRing) -> frozenset[Erasure]:
    """Raises `Failure` when it is neither, or a backup without a ledger."""
    try:
        with path.open("rb") as file:
            is_ledger = file.read(len(HEAD)) == HEAD.encode("ascii")
        if is_ledger:
            return frozenset(LedgerFile(path).read())
        return _in_copy(path, ring)
    except BROKEN as problem:
        raise Failure(f"{path} is neither a ledger nor a whole backup.") from problem


def _in_copy(path: Path, ring: KeyRing) -> frozenset[Erasure]:
    with opened_copy(path, ring) as copy:
        if not copy.sealed:
            raise Failure(f"{path} is of version 0.1.0, whose ledger is of no use here.")
        lines = copy.lines()
        next(lines, None)
        return frozenset(
            Erasure(str(row["subject"]), int(row["key_id"]), _moment(row["erased_at"]))
            for name, rows in batches(lines)
            if name == "erasure"
            for row in rows
        )


def _moment(value: object) -> datetime:
    if not isinstance(value, datetime):
        raise TypeError("no moment")
    return value
