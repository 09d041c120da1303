"""Backups taken apart and put together again, for tests of what must be refused."""

import gzip
import io
import json
from pathlib import Path
from typing import Any, BinaryIO, cast

from storage.copy_file import opened_copy
from storage.key_ring import KeyRing
from storage.sealed_file import SealedReader, SealedWriter


def lines_of(path: Path, ring: KeyRing) -> list[Any]:
    with opened_copy(path, ring) as copy:
        return [line for _, line in copy.lines()]


def plain_copy(path: Path, lines: list[Any]) -> None:
    """As version 0.1.0 wrote it, and as anybody can without the key."""
    path.write_bytes(gzip.compress("".join(json.dumps(line) + "\n" for line in lines).encode()))


def sealed(plain: bytes, ring: KeyRing) -> bytes:
    file = io.BytesIO()
    with SealedWriter(file, ring) as writer:
        writer.write(plain)
    return file.getvalue()


def unsealed(data: bytes, ring: KeyRing) -> bytes:
    return io.BufferedReader(SealedReader(cast(BinaryIO, io.BytesIO(data)), ring)).read()
