"""What tests of storage share."""

import sqlite3
from functools import cache
from pathlib import Path

import pytest
from sqlalchemy import Connection

from storage import restore
from storage.key_ring import KeyRing
from storage.migrate import newest_version, version_of


@pytest.fixture
def schema_at_once(migrated_sqlite: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty SQLite gets the newest schema as it was made once, not by seventy migrations.

    For tests in which a backup of today comes back: older ones go through each migration (test_restore.py).
    """
    migrate = restore._migrate

    def from_the_template(connection: Connection, version: str, ring: KeyRing) -> None:
        if connection.dialect.name == "sqlite" and version == newest_version() and not version_of(connection):
            for statement in _statements(migrated_sqlite):
                connection.exec_driver_sql(statement)
        else:
            migrate(connection, version, ring)

    monkeypatch.setattr(restore, "_migrate", from_the_template)


@cache
def _statements(template: Path) -> list[str]:
    """Everything in it, the few rows that migrations put there too."""
    kept = sqlite3.connect(template)
    said = list(kept.iterdump())[1:-1]  # without its BEGIN and COMMIT
    kept.close()
    return [one for one in said if "sqlite_sequence" not in one]
