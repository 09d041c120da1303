"""Reads what a setting points to: a file with a secret, an address of a database."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError


def secret_from_file(given: Mapping[str, Any], name: str) -> str | ValueError:
    if given.get(name):
        return ValueError(f"is there twice: set {name.upper()} or {name.upper()}_FILE, not both.")
    path = Path(given[f"{name}_file"])
    try:
        secret = path.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return ValueError(f"cannot be read from {path}: is that file there, and may this user read it?")
    # Nothing would mean "not set", and without a token the playground starts.
    return secret or ValueError(f"is empty: {path} must hold it, or take {name.upper()}_FILE away.")


def database_address(given: str) -> URL:
    """Raises `ValueError` with words that follow the name of the setting and hold no secret."""
    try:
        url = make_url(given)
    except (ArgumentError, ValueError):
        raise ValueError("is not an address: it must be like postgresql://user@host/name.") from None
    kind = url.get_backend_name()
    if kind in ("postgres", "postgresql"):
        return url.set(drivername="postgresql+psycopg")
    if kind == "sqlite" and url.database not in (None, "", ":memory:"):
        return url.set(drivername="sqlite")
    raise ValueError("does not work here: it must be like sqlite:///file or postgresql://user@host/name.")
