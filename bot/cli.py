"""The command `burengroep`: one clear line and exit code 2 for what an operator can mend."""

import argparse
import logging
import sys
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

from bot import cli_commands, cli_copies, cli_match
from bot.interrupt import INTERRUPTED, STOPPED
from bot.log import Redaction, start_logging
from bot.settings import known_names, load_settings
from bot.settings_problems import names_without_effect
from storage.failure import Failure

ABOUT = """\
Neighbours find each other for small, concrete things: an activity, coffee, a repaired bicycle.
Without a Telegram token it starts a playground with several phones on one page."""

EXAMPLES = """\
examples:
  burengroep run                        the playground, or real Telegram when there is a token
  TELEGRAM_BOT_TOKEN=123:abc burengroep run
  burengroep backup buurt-monday.backup
  burengroep check                      says what is not in order, and how to mend it
  burengroep texts --out texts.html     everything the bot says, on one page to read through
  burengroep match people.json --out plan.json --picture plan.svg

Settings come from the environment and from the file .env in this folder; .env.example lists them all.
Exit codes: 0 all is well, 1 something is not in order, 2 something to mend first (said in one line),
130 stopped by Ctrl-C."""


def main(argv: Sequence[str] | None = None) -> int:
    arguments = parser().parse_args(argv)
    redact = Redaction()
    try:
        settings = load_settings(arguments.env_file)
        redact = Redaction(settings.secrets())
        for odd in names_without_effect(arguments.env_file, known_names()):
            print(odd, file=sys.stderr)
        start_logging(settings.log_level, redact)
        code: int = arguments.command(settings, arguments)
    except Failure as failure:
        print(redact(str(failure)), file=sys.stderr)
        code = 2
    except KeyboardInterrupt:
        print(STOPPED, file=sys.stderr)
        code = INTERRUPTED
    except Exception:  # whatever it is, its traceback goes through the log, which hides secrets
        start_logging("INFO", redact)
        logging.getLogger("bot").exception("This is a bug: please report it with the lines below")
        code = 1
    return code


def parser() -> argparse.ArgumentParser:
    whole = argparse.ArgumentParser(
        prog="burengroep",
        description=ABOUT,
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    whole.add_argument("--version", action="version", version=f"burengroep {version('burengroep')}")
    whole.add_argument(
        "--env-file", type=Path, default=Path(".env"), metavar="FILE", help="settings file (default: .env)"
    )
    commands = whole.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for add in (_add_runs, _add_care, cli_copies.add, _add_texts, cli_match.add):
        add(commands)
    return whole


def _add_runs(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    run = commands.add_parser(
        "run", help="start the bot", description="Starts the bot; without a token, the playground."
    )
    run.set_defaults(command=cli_commands.run)
    playground = commands.add_parser(
        "playground",
        help="start the playground, even when there is a token",
        description="Starts a page with several phones, and the bot on a Telegram of its own.",
    )
    playground.set_defaults(command=cli_commands.playground)


def _add_care(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    migrate = commands.add_parser(
        "migrate",
        help="bring the database to this version's schema",
        description="Keeps all data. `run` does this too, at its start.",
    )
    migrate.set_defaults(command=cli_commands.migrate)
    check = commands.add_parser(
        "check",
        help="say what is not in order, and how to mend it",
        description="Looks at settings, database and Telegram. Exit code 1: something is not in order.",
    )
    check.add_argument("--alive", action="store_true", help="only: is the bot running? (for containers)")
    check.set_defaults(command=cli_commands.check)


def _add_texts(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    texts = commands.add_parser(
        "texts",
        help="write a page with everything the bot says",
        description="One page that fetches nothing: each message as on a phone, and what the check found. "
        "Exit code 1: something has to change first.",
    )
    texts.add_argument("--out", type=Path, required=True, metavar="FILE", help="where the page goes")
    texts.add_argument(
        "--language",
        action="append",
        metavar="LANGUAGE",
        help="such as nl; more than once to see them side by side (default: every language)",
    )
    texts.set_defaults(command=cli_commands.texts)
