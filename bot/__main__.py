"""`python -m bot` is `burengroep`; nothing large is loaded before Ctrl-C is answered."""

import sys

from bot.interrupt import ending_at_once


def main() -> int:
    with ending_at_once():
        from bot.cli import main as command  # noqa: PLC0415 - that is what takes its time
    return command()


if __name__ == "__main__":
    sys.exit(main())
