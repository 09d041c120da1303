"""The keys of names, numbers and free text at rest: from the settings, or made once in the data folder."""

import os
from pathlib import Path

from bot.settings import Settings
from storage.failure import Failure
from storage.files import close_to_others, new_file, private_folder
from storage.key_ring import KEY_BYTES, KeyRing, parsed, printed, single
from storage.ledger import NAME, LedgerFile


def field_keys(settings: Settings) -> KeyRing:
    """Makes `field.key` in the data folder when no key is set; raises `Failure` when it cannot.

    Closes the data folder to others, whoever made it.
    """
    folder = data_folder(settings)
    if settings.field_key:
        return parsed(settings.field_key.get_secret_value(), "FIELD_KEY")
    path = folder / "field.key"
    try:
        if not path.exists():
            _make(path, single(os.urandom(KEY_BYTES)))
        close_to_others(path)
        return parsed(path.read_text(encoding="ascii"), str(path))
    except (OSError, UnicodeDecodeError) as problem:
        raise Failure(f"The key file {path} cannot be read: may this user read it?") from problem


def existing_keys(settings: Settings) -> KeyRing:
    """For who only looks, copies or puts back: a key that is not there is not made here."""
    ring = keys_if_there(settings)
    if ring is None:
        path = settings.data_dir / "field.key"
        raise Failure(f"There is no FIELD_KEY and no {path}: put back the one of this database.")
    return ring


def keys_if_there(settings: Settings) -> KeyRing | None:
    there = settings.field_key or (settings.data_dir / "field.key").exists()
    return field_keys(settings) if there else None


def ledger_file(settings: Settings) -> LedgerFile:
    """Beside the key of the data folder; not beside a secret that is only handed in to be read."""
    return LedgerFile(settings.data_dir / NAME)


def add_key(settings: Settings) -> KeyRing:
    """Puts a new key beside those of the key file. Raises `Failure` where the keys come from the settings."""
    if settings.field_key:
        raise Failure(
            "FIELD_KEY is set: add the new key there yourself, as in docs/server.md, and then run this again."
        )
    ring = field_keys(settings).with_new(os.urandom(KEY_BYTES))
    path = settings.data_dir / "field.key"
    draft = _draft(path, ring)
    draft.replace(path)
    return ring


def data_folder(settings: Settings) -> Path:
    """The folder, for this user alone, whoever made it."""
    try:
        private_folder(settings.data_dir)
    except OSError as problem:
        raise Failure(f"DATA_DIR {settings.data_dir} cannot be made: may this user write there?") from problem
    return settings.data_dir


def _make(path: Path, ring: KeyRing) -> None:
    # Written whole elsewhere and then linked: of two first starts at once, one key wins and is complete.
    draft = _draft(path, ring)
    try:
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()


def _draft(path: Path, ring: KeyRing) -> Path:
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    with os.fdopen(new_file(draft), "wb") as file:
        file.write(printed(ring).encode("ascii"))
        os.fsync(file.fileno())
    return draft
