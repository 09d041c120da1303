"""The commands for lists of people in a file: `match` makes a plan, `verify` checks one."""

import argparse
from collections.abc import Callable
from pathlib import Path

from bot.interrupt import ending_at_once
from bot.settings import Settings

MATCH = """\
Reads people (the format is in docs/matching.md), looks for new groups and for groups that can grow, and
writes a plan with a proof of how good it is. Nobody is asked anything: it suggests, people decide."""

VERIFY = """\
Checks a plan against the people it was made from: that each group can be, what it is worth, and that the
certificate holds. Exit code 1: something does not hold; it says which group, and what."""


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    _add_match(commands)
    verify = commands.add_parser("verify", help="check a plan against the people", description=VERIFY)
    verify.add_argument("plan", type=Path, metavar="PLAN", help="what `burengroep match` wrote")
    verify.add_argument("people", type=Path, metavar="PEOPLE", help="the list it was made from")
    verify.add_argument("--csv", action="store_true", help="both files are spreadsheets (CSV)")
    verify.set_defaults(command=_verify)


def _add_match(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    match = commands.add_parser(
        "match", help="make a plan from a list of people in a file", description=MATCH
    )
    match.add_argument("people", type=Path, metavar="PEOPLE", help="people.json, or with --csv a spreadsheet")
    match.add_argument("--out", type=Path, required=True, metavar="FILE", help="where the plan goes")
    match.add_argument("--csv", action="store_true", help="read and write spreadsheets (CSV) instead of JSON")
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
    match.add_argument("--progress", action="store_true", help="show how far it is, also outside a terminal")
    match.add_argument(
        "--picture",
        type=Path,
        metavar="FILE",
        help="draw who brings what to whom: a file that ends in .svg or .png",
    )
    match.add_argument(
        "--explain", action="store_true", help="say in sentences why, and which answer would help whom"
    )
    match.add_argument(
        "--language",
        choices=("nl", "en"),
        default="nl",
        help="of those sentences and the picture (default: nl)",
    )
    match.set_defaults(command=_match)


def _match(settings: Settings, arguments: argparse.Namespace) -> int:
    with ending_at_once():
        from bot.cli_match_commands import match

    return match(settings, arguments)


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
