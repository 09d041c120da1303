"""What `match` says when a plan is made: in a few lines, and with `--explain` in sentences."""

from argparse import Namespace

from bot.match_problems import printable
from handlers.plan_picture.plan_words import plan_words
from handlers.texts.speaker import speaker
from matching.interchange.plan_file import PlanFile


def say(file: PlanFile, arguments: Namespace) -> None:
    plan = file.plan
    placed = sum(len(group.newcomers or group.members) for group in plan.groups)
    grown = sum(group.grows is not None for group in plan.groups)
    print(f"Written: {arguments.out}")
    print(f"{len(plan.groups) - grown} new groups, {grown} groups that grow: {placed} people placed,")
    print(f"{len(plan.unplaced)} left over. {quality(file)}")
    print(f"{file.seconds:.1f} s, {file.peak_mb:.0f} MB.")
    if arguments.explain:
        print()
        for line in plan_words(speaker(arguments.language), plan):
            print(printable(line))
    if plan.stopped:
        print("It was stopped before it was ready: this is the best plan so far.")


def quality(file: PlanFile) -> str:
    if file.proved_optimal:
        return "No better plan exists."
    if file.ratio is None:
        why = "no time" if file.plan.stopped else "too many of them"
        return f"How good it is at least is not known: not every possible group was looked at, {why}."
    return f"It is worth at least {file.ratio:.2%} of the best there can be."
