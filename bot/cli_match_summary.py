"""What `match` says when a plan is made: in a few lines, and with `--explain` in sentences."""

from argparse import Namespace

from babel.numbers import format_decimal

from bot.match_problems import printable
from handlers.plan_picture.plan_words import plan_words
from handlers.texts.speaker import Speaker
from matching.interchange.plan_file import PlanFile


def say_what_came_out(say: Speaker, file: PlanFile, arguments: Namespace) -> None:
    plan = file.plan
    placed = sum(len(group.newcomers or group.members) for group in plan.groups)
    grown = sum(group.grows is not None for group in plan.groups)
    print(say.text("match-done.written", file=str(arguments.out)))
    new = len(plan.groups) - grown
    print(say.text("match-done.groups", new=new, grown=grown, placed=placed, left=len(plan.unplaced)))
    print(quality(say, file))
    seconds = format_decimal(file.seconds, "0.0", locale=say.locale)
    print(say.text("match-done.took", seconds=seconds, megabytes=str(round(file.peak_mb))))
    if arguments.csv and not arguments.plain:
        print(say.text("match-done.plain"))
    if arguments.explain:
        print()
        for line in plan_words(say, plan):
            print(printable(line))
    if plan.stopped:
        print(say.text("match-done.stopped"))


def quality(say: Speaker, file: PlanFile) -> str:
    if file.proved_optimal:
        return say.text("match-done.best")
    if file.ratio is None:
        return say.text("match-done.no-time" if file.plan.stopped else "match-done.too-many")
    part = format_decimal(file.ratio * 100, "0.00", locale=say.locale)
    return say.text("match-done.at-least", part=part)
