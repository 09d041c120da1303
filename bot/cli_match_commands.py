"""What `match` and `verify` do; imported when one of them runs, so that `--help` is quick."""

import os
import resource
import sys
import time
from argparse import Namespace
from pathlib import Path

from bot import match_files
from bot.cli_match_summary import say
from bot.match_problems import failure, other_kind
from bot.match_progress import Bar, until_enough
from bot.settings import Settings
from bot.verify_words import line
from handlers.plan_picture.picture import KINDS, picture_of_plan
from handlers.texts.speaker import speaker
from matching.flaws import Flaw
from matching.interchange.claims import Untrue, untrue
from matching.interchange.people_file import People, read_people
from matching.interchange.people_sheet import read_people_sheet
from matching.interchange.plan_file import PlanFile, plan_file, read_plan
from matching.interchange.plan_of_sheet import read_plan_sheet
from matching.interchange.plan_sheet import write_plan_sheet
from matching.interchange.plan_written import write_plan
from matching.interchange.problems import BadInput
from matching.round import round_
from matching.verify import verify as flaws_in
from storage.failure import Failure

MEGABYTE = 1024 * (1024 if sys.platform == "darwin" else 1)
"""In the units in which this system counts memory."""


def match(_: Settings, arguments: Namespace) -> int:
    people, delimiter = _people(arguments.people, csv=arguments.csv)
    _check_places(arguments)
    file = _solved(people, arguments)
    text = write_plan_sheet(file, delimiter) if delimiter else write_plan(file)
    match_files.write(arguments.out, text.encode())
    if arguments.picture:
        drawn = picture_of_plan(speaker(arguments.language), file.plan, arguments.picture)
        match_files.write(arguments.picture, drawn)
    say(file, arguments)
    return 0


def verify(_: Settings, arguments: Namespace) -> int:
    file = _plan(arguments.plan, csv=arguments.csv)
    people, _delimiter = _people(arguments.people, csv=arguments.csv)
    here, settings = people.neighbourhood, people.settings
    found: list[Flaw | Untrue] = [*untrue(file, here, settings), *flaws_in(file.plan, here, settings)]
    for one in found:
        print(f"WRONG {line(one)}")
    if found:
        return 1
    print(f"ok    {len(file.plan.groups)} groups can be, and each is worth what the plan says.")
    print("ok    Who gives what to whom, and the reasons, are what these people said.")
    print("ok    Nobody is in two groups, no supporter has too many, and all others are left over.")
    print(f"ok    {_proof(file)}")
    return 0


def _proof(file: PlanFile) -> str:
    plan = file.plan
    if plan.certificate is None:
        return "The plan claims no proof: not every possible group was looked at."
    said = f"The certificate holds for every possible group: no plan is worth more than {plan.upper_bound}."
    searched = " That nothing better exists was found by searching, which is not done again here."
    return said + (searched if plan.exact and plan.value != plan.upper_bound else "")


def _people(path: Path, *, csv: bool) -> tuple[People, str]:
    """And with what the cells of the spreadsheet are parted; "" for JSON."""

    data = match_files.read(path)
    try:
        return read_people_sheet(data) if csv else (read_people(data), "")
    except BadInput as bad:
        raise failure(path, bad, other_kind(data, csv=csv)) from None


def _plan(path: Path, *, csv: bool) -> PlanFile:

    data = match_files.read(path)
    try:
        return read_plan_sheet(data) if csv else read_plan(data)
    except BadInput as bad:
        raise failure(path, bad, other_kind(data, csv=csv)) from None


def _check_places(arguments: Namespace) -> None:
    """Before the work, so that nobody waits for a plan that cannot be written."""

    places: list[Path] = [arguments.out, *([arguments.picture] if arguments.picture else [])]
    for place in places:
        if place.resolve() == arguments.people.resolve():
            raise Failure(f"{place} is the list of people itself. Give another name.")
        match_files.check_place(place)
    if arguments.picture and arguments.picture.suffix.lower() not in KINDS:
        raise Failure(f"{arguments.picture} must end in {' or '.join(KINDS)}.")
    if len({place.resolve() for place in places}) < len(places):
        raise Failure(f"{arguments.picture} is where the plan goes. Give the picture another name.")


def _solved(people: "People", arguments: Namespace) -> PlanFile:

    bar = Bar(arguments.progress or sys.stderr.isatty(), sys.stderr)
    began = time.perf_counter()
    with until_enough() as enough:
        plan = round_(
            people.neighbourhood,
            people.settings,
            arguments.seed,
            seconds=arguments.seconds,
            progress=bar,
            stop=enough,
            workers=os.cpu_count() or 1,
        )
    bar.clear()
    seconds = time.perf_counter() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MEGABYTE
    return plan_file(plan, round(seconds, 3), round(peak, 1))
