"""The commands for lists of people in a file: `match` makes a plan, `verify` checks one."""

import argparse
from collections.abc import Callable
from functools import partial
from pathlib import Path

from bot.interrupt import ending_at_once
from bot.settings import Settings
from bot.system_language import SPOKEN, language_of_system

MATCH = """\
Reads people (the format is in docs/matching.md), looks for new groups and for groups that can grow, and
writes a plan with a proof of how good it is. Nobody is asked anything: it suggests, people decide.
To begin with an empty sheet: burengroep match --example"""

VERIFY = """\
Checks a plan against the people it was made from: that each group can be, what it is worth, and that the
certificate holds. Exit code 1: something does not hold; it says which group, and what."""


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    _add_match(commands)
    verify = commands.add_parser("verify", help="check a plan against the people", description=VERIFY)
    verify.add_argument("plan", type=Path, metavar="PLAN", help="what `burengroep match` wrote")
    verify.add_argument("people", type=Path, metavar="PEOPLE", help="the list it was made from")
    verify.add_argument("--csv", action="store_true", help="both files are spreadsheets (CSV)")
    _add_language(verify)
    verify.set_defaults(command=_verify)


def _add_match(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    match = commands.add_parser(
        "match", help="make a plan from a list of people in a file", description=MATCH
    )
    match.add_argument(
        "people", type=Path, nargs="?", metavar="PEOPLE", help="people.json, or with --csv a spreadsheet"
    )
    match.add_argument("--out", type=Path, metavar="FILE", help="where the plan goes")
    match.add_argument("--csv", action="store_true", help="read and write spreadsheets (CSV) instead of JSON")
    match.add_argument(
        "--plain",
        type=Path,
        metavar="FILE",
        help="beside the plan, a plain sheet of group, name and day (CSV)",
    )
    match.add_argument(
        "--example",
        type=Path,
        nargs="?",
        const=Path(),
        metavar="FILE",
        help="write a list to begin with, as a spreadsheet, and stop (default: example.csv)",
    )
    _add_search(match)
    _add_explanations(match)
    match.set_defaults(command=partial(_match, match))


def _add_search(match: argparse.ArgumentParser) -> None:
    match.add_argument(
        "--seconds",
        type=number(float, "a number of seconds above 0", lambda said: 0 < said < float("inf")),
        metavar="N",
        help="an outer limit; without it the same people always get the same plan",
    )
    match.add_argument(
        "--seed",
        type=number(int, "a whole number of 0 or more", lambda said: said >= 0),
        default=0,
        metavar="K",
        help="decides between equally good plans (default: 0)",
    )
    match.add_argument(
        "--cluster",
        metavar="ADDRESS",
        help="let the workers of this dask scheduler do what can be done apart: the same plan, sooner",
    )
    match.add_argument("--progress", action="store_true", help="show how far it is, also outside a terminal")


def _add_explanations(match: argparse.ArgumentParser) -> None:
    match.add_argument(
        "--picture",
        type=Path,
        metavar="FILE",
        help="draw who brings what to whom: a file that ends in .svg or .png",
    )
    match.add_argument(
        "--explain", action="store_true", help="say in sentences why, and which answer would help whom"
    )
    _add_language(match)


def _add_language(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--language",
        choices=SPOKEN,
        default=language_of_system(),
        help="of all that is said, written for people and drawn (default: that of this computer)",
    )


def _match(parser: argparse.ArgumentParser, settings: Settings, arguments: argparse.Namespace) -> int:
    if arguments.example is None and not (arguments.people and arguments.out):
        parser.error("the following arguments are required: PEOPLE, --out (or: --example)")
    with ending_at_once():
        from bot.cli_match_commands import example, match

    return match(settings, arguments) if arguments.example is None else example(settings, arguments)


def _verify(settings: Settings, arguments: argparse.Namespace) -> int:
    with ending_at_once():
        from bot.cli_match_commands import verify

    return verify(settings, arguments)


def number(
    kind: Callable[[str], float], expected: str, right: Callable[[float], bool]
) -> Callable[[str], float]:
    def read(said: str) -> float:
        try:
            value = kind(said)
        except ValueError:
            value = float("nan")
        if not right(value):
            raise argparse.ArgumentTypeError(f"expected {expected}, not {said!r}")
        return value

    return read
