"""A small list of people for the commands that read files, and how to ask them."""

import json
from pathlib import Path
from typing import Any

from bot.cli import main
from matching.people import Group, Supporter
from tests.matching.neighbours import circle, neighbour, some, street

HELPER = Supporter(
    id="s", x=0, y=0, reach_m=500, day_parts=some("tuesday morning"), languages=some("nl"), cap=1
)
CLUB = Group(
    id="club", members=some("e"), x=0, y=0, day_parts=some("tuesday morning"), enjoys=some("walk"),
    languages=some("nl"),
)  # fmt: skip
HERE = street(
    *circle("Joke", "Piet", "Şeyma"),
    neighbour("e", offers=some("soup"), wishes=some("song")),
    neighbour("f", offers=some("song"), wishes=some("soup")),
    neighbour("left", wishes=some("soup")),
    supporters=(HELPER,),
    groups=(CLUB,),
)


def match(*more: str) -> int:
    return main(["match", "people.json", "--out", "plan.json", *more])


def plan() -> Any:
    return json.loads(Path("plan.json").read_text("utf-8"))


def changed(path: tuple[str | int, ...], value: object) -> None:
    """One place of the plan says something else."""
    document = inner = plan()
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    Path("plan.json").write_text(json.dumps(document), "utf-8")
