"""A backup each night, and which of them are kept."""

import re
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path

from storage.backup import write_backup
from storage.files import private_folder
from storage.key_ring import KeyRing

NAME = re.compile(r"nightly-(\d{4}-\d\d-\d\d)\.backup")
REPLACED = re.compile(r"before-restore-(\d{4}-\d\d-\d\d)-\d{6}\.backup")
"""What a restore replaced holds people too: it goes with the nights of its time."""


def nightly(database_url: str, folder: Path, ring: KeyRing, today: date, kept: int) -> Path | None:
    """Makes today's, if it is not there yet, and takes away what is older than the newest `kept`.

    Raises `Failure` when it cannot be written; then nothing older is taken away either.
    """
    private_folder(folder)
    path = folder / f"nightly-{today.isoformat()}.backup"
    made = None if path.exists() else path
    if made:
        write_backup(database_url, made, ring)
    for old in too_old(folder.iterdir(), kept):
        old.unlink()
    return made


def too_old(files: Iterable[Path], kept: int) -> list[Path]:
    """Counted by nights that are there, so that a clock that jumps takes nothing away."""
    named = [(path, NAME.fullmatch(path.name) or REPLACED.fullmatch(path.name)) for path in files]
    days = {path: found[1] for path, found in named if found}
    nights = sorted(day for path, day in days.items() if NAME.fullmatch(path.name))
    first = nights[-kept] if len(nights) >= kept else ""
    return sorted(path for path, day in days.items() if day < first)


def newest(folder: Path) -> datetime | None:
    """When the last one was made, by the clock of the disk and without a zone."""
    if not folder.is_dir():
        return None
    times = [path.stat().st_mtime for path in folder.iterdir() if NAME.fullmatch(path.name)]
    return datetime.fromtimestamp(max(times)) if times else None  # noqa: DTZ006 - only compared with another
