"""For developers: writes the script of a new SQLite database from the migrations (`make new-database`)."""

import tempfile

from storage.migrate import migrate, opened
from storage.new_database import SCRIPT, script_of


def from_migrations() -> str:
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/newest.sqlite"
        migrate(url, step_by_step=True)
        with opened(url) as connection:
            return script_of(connection)


if __name__ == "__main__":
    SCRIPT.write_text(from_migrations(), "utf-8")
