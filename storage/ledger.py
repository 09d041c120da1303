"""Who was erased, known only by keyed hashes: in the database, in every backup, and in a file beside the key.

A backup holds people who were erased after it was made. The database that knew it may be lost when the backup
is restored; the file beside the key knows it still. Each line of it: key id, hash, when.
"""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from sqlalchemy import Connection, delete, insert, inspect, select
from sqlalchemy import table as plain_table
from sqlalchemy.sql import column

from storage.cell_cipher import subject_hash
from storage.failure import Failure
from storage.files import FILE_MODE, close_to_others
from storage.key_ring import KeyRing
from storage.migrate import opened
from storage.tables.conversation import ErasedRow
from storage.tables.upkeep import ErasureRow

NAME = "erased.ledger"
HEAD = "# who was erased, by keyed hashes: keep this file beside the field key, and apart from the backups\n"
ERASURE = ErasureRow.__table__  # type: ignore[attr-defined]


@dataclass(frozen=True, slots=True, order=True)
class Erasure:
    """`subject`: the hash; under which key it was made is `key_id`."""

    subject: str
    key_id: int
    erased_at: datetime


def person_subject(person_id: int) -> str:
    return f"person:{person_id}"


def chat_subject(chat_id: int) -> str:
    return f"chat:{chat_id}"


def erasure(ring: KeyRing, subject: str, now: datetime) -> Erasure:
    return Erasure(subject_hash(ring, ring.newest, subject), ring.newest, now.astimezone(UTC))


def read_erasures(connection: Connection) -> set[Erasure]:
    """What the database knows; nothing where it has no ledger yet."""
    if not inspect(connection).has_table(ERASURE.name):
        return set()
    rows = connection.execute(select(ERASURE.c.subject, ERASURE.c.key_id, ERASURE.c.erased_at)).all()
    return {Erasure(*row) for row in rows}


def write_erasures(connection: Connection, found: Iterable[Erasure]) -> None:
    new = sorted(set(found) - read_erasures(connection))
    if new:
        connection.execute(
            insert(ERASURE),
            [{"subject": one.subject, "key_id": one.key_id, "erased_at": one.erased_at} for one in new],
        )


def numbers_of_before(connection: Connection) -> dict[int, datetime]:
    """The ledger of version 0.1.0: people's numbers in the clear."""
    old = plain_table(str(ErasedRow.__tablename__), column("person_number"), column("erased_at"))
    if not inspect(connection).has_table(old.name):
        return {}
    rows = connection.execute(select(ErasedRow.__table__)).all()  # type: ignore[attr-defined]
    return {row.person_number: row.erased_at for row in rows}


def all_erasures(connection: Connection, ring: KeyRing) -> set[Erasure]:
    """Those of version 0.1.0 included."""
    before = numbers_of_before(connection).items()
    return read_erasures(connection) | {erasure(ring, person_subject(number), at) for number, at in before}


def take_over(connection: Connection, ring: KeyRing) -> None:
    """Numbers that version 0.1.0 kept become hashes like all others."""
    if numbers_of_before(connection):
        write_erasures(connection, all_erasures(connection, ring))
        connection.execute(delete(ErasedRow))


class LedgerFile:
    """Only ever grows. A line that a crash cut off is written again, since the database knows it too."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self) -> set[Erasure]:
        """Raises `Failure` when it cannot be read, or a line inside is damaged."""
        if not self.path.exists():
            return set()
        try:
            text = self.path.read_text(encoding="ascii")
        except (OSError, UnicodeDecodeError) as problem:
            raise Failure(f"{self.path} cannot be read: may this user read it?") from problem
        return set(self._lines(text))

    def _lines(self, text: str) -> Iterator[Erasure]:
        *whole, _cut_off = text.split("\n")
        for line in whole:
            if line and not line.startswith("#"):
                try:
                    key_id, subject, at = line.split()
                    yield Erasure(subject, int(key_id), datetime.fromisoformat(at))
                except ValueError as damaged:
                    raise Failure(f"{self.path} is damaged: put back the one that was kept.") from damaged

    def add(self, erasures: Iterable[Erasure]) -> None:
        """On the disk when it returns. Raises `OSError`, or `Failure` when what is there is damaged."""
        new = sorted(set(erasures) - self.read())
        if not new:
            return
        lines = "".join(f"{one.key_id} {one.subject} {one.erased_at.isoformat()}\n" for one in new)
        self._append(lines)

    def _append(self, lines: str) -> None:
        new = not self.path.exists()
        if new:
            self.path.touch(mode=FILE_MODE)
        close_to_others(self.path)
        with self.path.open("r+b") as file:
            _drop_what_was_cut_off(file)
            file.write(((HEAD if new else "") + lines).encode("ascii"))
            file.flush()
            os.fsync(file.fileno())


def _drop_what_was_cut_off(file: BinaryIO) -> None:
    """Leaves the file open at the end of its last whole line."""
    whole = file.read().rfind(b"\n") + 1
    file.truncate(whole)
    file.seek(whole)


def bring_together(database_url: str, ring: KeyRing, ledger: LedgerFile) -> None:
    """At the start of a bot: what the database knows stands in the file too, whatever came between."""
    with opened(database_url) as connection:
        take_over(connection, ring)
        connection.commit()
        ledger.add(read_erasures(connection))
