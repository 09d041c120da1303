"""For developers: writes the next migration from the tables in code (`make migration M="what changes"`)."""

import sys
import tempfile

from storage.migrate import migrate, write_migration


def main(message: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/newest.sqlite"
        migrate(url)
        write_migration(url, message)


if __name__ == "__main__":
    main(sys.argv[1])
