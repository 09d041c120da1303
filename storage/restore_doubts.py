"""What lies beside the database while a backup is put back, and what a human has to say yes to first."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from sqlalchemy import func, select

from storage.backup import tables
from storage.copy_file import CopyFile
from storage.failure import Failure
from storage.key_ring import KeyRing
from storage.ledger import Erasure, LedgerFile
from storage.migrate import opened


class Doubt(Enum):
    """What a human has to say yes to before anything is replaced."""

    NOT_SEALED = (
        "This backup is of version 0.1.0 and not sealed: anybody who had the file could change it, "
        "and make themselves coordinator. Are you sure where it has been since it was made?"
    )
    NO_LEDGER = (
        "There is no erased.ledger beside the field key: whoever was erased after this backup was made "
        "comes back with it. Put that file back first, or name a newer backup with --ledger. "
        "Go on without it?"
    )


class Doubtful(Failure):
    """Nothing was changed. `doubts`: what to ask."""

    def __init__(self, doubts: list[Doubt]) -> None:
        super().__init__("\n".join(one.value for one in doubts))
        self.doubts = doubts


@dataclass(frozen=True)
class Beside:
    """What lies beside the database. `ledger`: the file; `erased`: what other ledgers know.

    `before`: the folder for the copy of what is there now; None makes none.
    """

    ring: KeyRing
    ledger: LedgerFile | None = None
    erased: frozenset[Erasure] = frozenset()
    before: Path | None = None


def doubts_about(database_url: str, copy: CopyFile, beside: Beside) -> list[Doubt]:
    doubts = [] if copy.sealed else [Doubt.NOT_SEALED]
    if beside.ledger and not (beside.ledger.path.exists() or beside.erased or _knows_people(database_url)):
        doubts.append(Doubt.NO_LEDGER)
    return doubts


def _knows_people(database_url: str) -> bool:
    """Then it is the living one, whose own ledger says it all."""
    with opened(database_url) as connection:
        there = tables(connection).tables
        known = [there[name] for name in ("person", "erasure", "erased") if name in there]
        return any(connection.execute(select(func.count()).select_from(table)).scalar() for table in known)


def ask_first(doubts: list[Doubt], agreed: Collection[Doubt]) -> None:
    if left := [one for one in doubts if one not in agreed]:
        raise Doubtful(left)
