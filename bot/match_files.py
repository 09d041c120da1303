"""Files of the matcher: read whole, written whole or not at all."""

import errno
import os
import tempfile
from contextlib import suppress
from pathlib import Path

from handlers.texts.speaker import Speaker
from storage.failure import Failure

_WHY = {
    errno.ENOENT: "match-file.not-there",
    errno.ENOTDIR: "match-file.not-there",
    errno.EACCES: "match-file.not-allowed",
    errno.EPERM: "match-file.not-allowed",
    errno.EROFS: "match-file.not-allowed",
    errno.EISDIR: "match-file.is-folder",
    errno.ENOSPC: "match-file.no-room",
    errno.EDQUOT: "match-file.no-room",
}


class Files:
    """Says in one language why something cannot be read or written. Everything here raises `Failure`."""

    def __init__(self, say: Speaker) -> None:
        self._say = say

    def read(self, path: Path) -> bytes:
        try:
            return path.read_bytes()
        except OSError as problem:
            raise self._failure("match-file.unreadable", path, problem) from None

    def check_place(self, path: Path) -> None:
        """Before long work: whether something can be written there afterwards."""
        if path.is_dir():
            raise Failure(self._say.text("match-file.folder", file=str(path)))
        self._beside(path, b"", keep=False)

    def write(self, path: Path, content: bytes) -> None:
        """In a temporary file beside it, which then takes its place."""
        self._beside(path, content, keep=True)

    def write_new(self, path: Path, content: bytes) -> None:
        """Only where nothing is yet."""
        if path.exists():
            raise Failure(self._say.text("match-file.is-there", file=str(path)))
        self.write(path, content)

    def _beside(self, path: Path, content: bytes, *, keep: bool) -> None:
        try:
            handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".part", dir=path.parent)
        except OSError as problem:
            raise self._failure("match-file.unwritable", path, problem) from None
        part = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            if keep:
                part.chmod(0o666 & ~_umask())
                part.replace(path)
        except OSError as problem:
            raise self._failure("match-file.unwritable", path, problem) from None
        finally:
            with suppress(FileNotFoundError):
                part.unlink()

    def _failure(self, key: str, path: Path, problem: OSError) -> Failure:
        known = _WHY.get(problem.errno or 0)
        why = self._say.text(known) if known else problem.strerror or type(problem).__name__
        return Failure(self._say.text(key, file=str(path), why=why))


def _umask() -> int:
    """It can only be read by setting it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
