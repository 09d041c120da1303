"""Files of the matcher: read whole, written whole or not at all."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from storage.failure import Failure


def read(path: Path) -> bytes:
    """Raises `Failure`."""
    try:
        return path.read_bytes()
    except OSError as problem:
        raise Failure(f"{path} cannot be read: {_why(problem)}.") from None


def check_place(path: Path) -> None:
    """Before long work: whether something can be written there afterwards. Raises `Failure`."""
    if path.is_dir():
        raise Failure(f"{path} is a folder. Give the name of a file.")
    _beside(path, b"", keep=False)


def write(path: Path, content: bytes) -> None:
    """In a temporary file beside it, which then takes its place. Raises `Failure`."""
    _beside(path, content, keep=True)


def _beside(path: Path, content: bytes, *, keep: bool) -> None:
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".part", dir=path.parent)
    except OSError as problem:
        raise Failure(f"{path} cannot be written: {_why(problem)}.") from None
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        if keep:
            part.chmod(0o666 & ~_umask())
            part.replace(path)
    except OSError as problem:
        raise Failure(f"{path} cannot be written: {_why(problem)}.") from None
    finally:
        with suppress(FileNotFoundError):
            part.unlink()


def _umask() -> int:
    """It can only be read by setting it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def _why(problem: OSError) -> str:
    return problem.strerror or type(problem).__name__
