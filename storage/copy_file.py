"""A backup as a file: gzip with a JSON value a line, sealed as a whole; not so in version 0.1.0."""

import gzip
import io
import json
import os
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, TextIO, cast

from storage.failure import Failure
from storage.files import new_file
from storage.key_ring import KeyRing
from storage.sealed_file import MAGIC, SealedReader, SealedWriter

LONGEST_LINE = 4_000_000
"""Signs of one row. The longest that the bot writes is some thousands; a bomb has them all in one line."""
GZIP = b"\x1f\x8b"
BROKEN = (OSError, EOFError, zlib.error, ValueError, KeyError, TypeError, RecursionError)
"""What comes of reading what is no copy; `Failure` says more."""


@contextmanager
def written_copy(path: Path, ring: KeyRing) -> Iterator[TextIO]:
    """A new file that is there only when it is whole, on the disk, and readable by its user alone."""
    part = path.with_name(f"{path.name}.part")
    part.unlink(missing_ok=True)
    try:
        with os.fdopen(new_file(part), "wb") as file:
            with (
                SealedWriter(cast(BinaryIO, file), ring) as sealed,
                gzip.GzipFile(fileobj=sealed, mode="wb") as packed,
                io.TextIOWrapper(packed, encoding="utf-8", newline="\n") as lines,
            ):
                yield lines
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


@dataclass(frozen=True)
class CopyFile:
    """`sealed`: it was made by whoever has the key. Without it anybody may have changed the file."""

    sealed: bool
    _file: BinaryIO
    _ring: KeyRing

    def lines(self) -> Iterator[tuple[int, Any]]:
        """How long each is and what it holds, from the beginning. Raises `Failure` or one of `BROKEN`."""
        self._file.seek(0)
        inside = SealedReader(self._file, self._ring) if self.sealed else self._file
        with gzip.GzipFile(fileobj=cast(BinaryIO, inside)) as packed:
            text = io.TextIOWrapper(packed, encoding="utf-8", newline="\n")
            while line := text.readline(LONGEST_LINE):
                if len(line) == LONGEST_LINE:
                    raise ValueError("a line without end")
                yield len(line), json.loads(line)


@contextmanager
def opened_copy(path: Path, ring: KeyRing) -> Iterator[CopyFile]:
    """Raises `Failure` when it is none."""
    with path.open("rb") as file:
        begin = file.read(len(MAGIC))
        if begin != MAGIC and not begin.startswith(GZIP):
            raise Failure(f"{path.name} is no backup.")
        yield CopyFile(begin == MAGIC, file, ring)
