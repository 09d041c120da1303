"""What `match` and `verify` do; imported when one of them runs, so that `--help` is quick."""

import os
import resource
import sys
import time
from argparse import Namespace
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from pathlib import Path

from bot.cli_match_summary import say_what_came_out
from bot.match_example import write_example
from bot.match_files import Files
from bot.match_problems import failure, other_kind, printable, remark_lines
from bot.match_progress import Bar, until_enough
from bot.settings import Settings
from bot.verify_words import all_is_right, line
from handlers.plan_picture.picture import KINDS, picture_of_plan
from handlers.plan_picture.plan_words import activity_word, day_part_word
from handlers.texts.speaker import Speaker, speaker
from matching.executor import Executor
from matching.flaws import Flaw
from matching.interchange.claims import Untrue, untrue
from matching.interchange.people_file import People, read_people
from matching.interchange.people_sheet import read_people_sheet
from matching.interchange.plain_sheet import write_plain_sheet
from matching.interchange.plan_file import PlanFile, plan_file, read_plan
from matching.interchange.plan_of_sheet import read_plan_sheet
from matching.interchange.plan_sheet import write_plan_sheet
from matching.interchange.plan_written import write_plan
from matching.interchange.problems import BadInput
from matching.plan import Plan
from matching.round import round_
from matching.verify import verify as flaws_in
from storage.failure import Failure

MEGABYTE = 1024 * (1024 if sys.platform == "darwin" else 1)
"""In the units in which this system counts memory."""


def example(_: Settings, arguments: Namespace) -> int:
    for said in write_example(speaker(arguments.language), arguments.example):
        print(said)
    return 0


def match(_: Settings, arguments: Namespace) -> int:
    say = speaker(arguments.language)
    files = Files(say)
    people, delimiter = _people(say, arguments)
    _check_places(say, arguments)
    _say_remarks(say, arguments, people)
    file = _solved(say, people, arguments)
    text = write_plan_sheet(file, delimiter) if delimiter else write_plan(file)
    files.write(arguments.out, text.encode())
    if arguments.plain:
        files.write(arguments.plain, _plain(say, file.plan, delimiter or ";").encode())
    if arguments.picture:
        files.write(arguments.picture, picture_of_plan(say, file.plan, arguments.picture))
    say_what_came_out(say, file, arguments)
    return 0


def verify(_: Settings, arguments: Namespace) -> int:
    say = speaker(arguments.language)
    file = _plan(say, arguments)
    people, _delimiter = _people(say, arguments)
    _say_remarks(say, arguments, people)
    here, settings = people.neighbourhood, people.settings
    found: list[Flaw | Untrue] = [*untrue(file, here, settings), *flaws_in(file.plan, here, settings)]
    for said in (line(say, one) for one in found) if found else all_is_right(say, file):
        print(printable(said))
    return 1 if found else 0


def _people(say: Speaker, arguments: Namespace) -> tuple[People, str]:
    """And with what the cells of the spreadsheet are parted; "" for JSON."""
    path, csv = arguments.people, arguments.csv
    data = Files(say).read(path)
    try:
        return read_people_sheet(data) if csv else (read_people(data), "")
    except BadInput as bad:
        raise failure(say, path, bad, other_kind(say, data, bad, csv=csv)) from None


def _plan(say: Speaker, arguments: Namespace) -> PlanFile:
    path, csv = arguments.plan, arguments.csv
    data = Files(say).read(path)
    try:
        return read_plan_sheet(data) if csv else read_plan(data)
    except BadInput as bad:
        raise failure(say, path, bad, other_kind(say, data, bad, csv=csv)) from None


def _say_remarks(say: Speaker, arguments: Namespace, people: People) -> None:
    for said in remark_lines(say, arguments.people, people.remarks):
        print(said, file=sys.stderr)


def _plain(say: Speaker, plan: Plan, delimiter: str) -> str:
    names = [say.text(f"match-plain.{one}") for one in ("group", "name", "day", "activity", "supporter")]
    in_words = partial(day_part_word, say), partial(activity_word, say)
    return write_plain_sheet(plan, names, say.text("match-plain.nobody"), *in_words, delimiter)


def _check_places(say: Speaker, arguments: Namespace) -> None:
    """Before the work, so that nobody waits for a plan that cannot be written."""
    places: list[Path] = [one for one in (arguments.out, arguments.plain, arguments.picture) if one]
    taken = {arguments.people.resolve(): "match-file.is-the-list"}
    for place in places:
        if place.resolve() in taken:
            raise Failure(say.text(taken[place.resolve()], file=str(place)))
        taken[place.resolve()] = "match-file.same-place"
        Files(say).check_place(place)
    if arguments.picture and arguments.picture.suffix.lower() not in KINDS:
        known = " / ".join(KINDS)
        raise Failure(say.text("match-file.ends-otherwise", file=str(arguments.picture), known=known))


def _solved(say: Speaker, people: People, arguments: Namespace) -> PlanFile:
    bar = Bar(arguments.progress or sys.stderr.isatty(), sys.stderr)
    began = time.perf_counter()
    with _executor(say, arguments) as executor, until_enough(say.text("match-done.stopping")) as enough:
        plan = round_(
            people.neighbourhood,
            people.settings,
            arguments.seed,
            seconds=arguments.seconds,
            progress=bar,
            stop=enough,
            workers=os.cpu_count() or 1,
            executor=executor,
        )
    bar.clear()
    seconds = time.perf_counter() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MEGABYTE
    return plan_file(plan, round(seconds, 3), round(peak, 1))


def _executor(say: Speaker, arguments: Namespace) -> AbstractContextManager[Executor | None]:
    """Who else does a part of it."""
    if arguments.cluster is None:
        return nullcontext()
    from bot.match_cluster import cluster_at

    return cluster_at(arguments.cluster, say)
