"""For developers, before the first release: writes the first migration anew from the tables in code."""

import tempfile
from pathlib import Path

from alembic import command

from storage.migrate import alembic_config, connected, known_versions

FIRST = Path(__file__).parent / "migrations" / "versions" / "0001_first_tables.py"


def remake_first_migration() -> None:
    FIRST.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory() as folder, connected(f"sqlite:///{folder}/empty.sqlite") as connection:
        config = alembic_config()
        config.attributes["connection"] = connection
        made = command.revision(config, message="first tables", autogenerate=True, rev_id="0001")
        assert made is not None
        assert not isinstance(made, list)
        Path(made.path).rename(FIRST)
    assert known_versions() == {None, "0001"}


if __name__ == "__main__":
    remake_first_migration()
