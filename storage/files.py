"""Folders and files with what people told: only for the user who runs the bot, whoever made them first."""

import os
import stat
from pathlib import Path

FOLDER_MODE, FILE_MODE = 0o700, 0o600
OTHERS = 0o077


def private_folder(folder: Path) -> None:
    """A folder of the bot alone: made where it is missing, closed to others where it is there."""
    make_folder(folder)
    close_to_others(folder)


def make_folder(folder: Path) -> None:
    """One that is there may be shared with others, and stays as it is. Raises `OSError`."""
    folder.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)


def private_file(path: Path) -> None:
    """Made empty where it is missing, closed to others where it is there."""
    if path.exists():
        close_to_others(path)
    else:
        path.touch(mode=FILE_MODE)


def close_to_others(path: Path) -> None:
    """Takes away what group and others may do; not from a folder that all share, nor what is not ours."""
    found = path.stat()
    shared = found.st_mode & stat.S_ISVTX or found.st_uid != os.geteuid()
    if found.st_mode & OTHERS and not shared:
        path.chmod(stat.S_IMODE(found.st_mode) & ~OTHERS)


def open_to_others(path: Path) -> bool:
    return path.exists() and bool(path.stat().st_mode & OTHERS)


def new_file(path: Path) -> int:
    """A descriptor of a file that was not there, for its user alone. Raises `FileExistsError`."""
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FILE_MODE)
