"""The key of names, numbers and free text at rest: from the settings, or made once beside the data."""

import base64
import os
from pathlib import Path

from bot.settings import Settings
from storage.failure import Failure

KEY_BYTES = 32


def field_key(settings: Settings) -> bytes:
    """32 bytes. Makes `field.key` in the data folder when no key is set; raises `Failure` when it cannot."""
    if settings.field_key:
        return _decoded(settings.field_key.get_secret_value(), "FIELD_KEY")
    path = data_folder(settings) / "field.key"
    try:
        if not path.exists():
            _make(path)
        return _decoded(path.read_text(encoding="ascii").strip(), str(path))
    except (OSError, UnicodeDecodeError) as problem:
        raise Failure(f"The key file {path} cannot be read: may this user read it?") from problem


def data_folder(settings: Settings) -> Path:
    """The folder, made for this user alone when it was not there."""
    try:
        settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as problem:
        raise Failure(f"DATA_DIR {settings.data_dir} cannot be made: may this user write there?") from problem
    return settings.data_dir


def _make(path: Path) -> None:
    # Written whole elsewhere and then linked: of two first starts at once, one key wins and is complete.
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(base64.b64encode(os.urandom(KEY_BYTES)) + b"\n")
        os.fsync(file.fileno())
    try:
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()


def _decoded(text: str, where: str) -> bytes:
    try:
        key = base64.b64decode(text.replace("-", "+").replace("_", "/"), validate=True)
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise Failure(f"{where} is not a key: put back the one that this database was made with.")
    return key
