"""The formats `burengroep.match/1` and `burengroep.plan/1`, field by field: others read and write them."""

import json

from matching.interchange.people_file import People, read_people
from matching.interchange.plan_file import plan_file
from matching.interchange.plan_written import write_plan
from matching.people import Group, Supporter
from matching.round import round_
from tests.matching.neighbours import circle, neighbour, some, street


def test_the_file_of_people_is_as_it_is_documented() -> None:
    document = {
        "format": "burengroep.match/1",
        "residents": [
            {
                "id": "a", "x": -1, "y": 2, "reach_m": 800, "day_parts": ["t"], "enjoys": ["e"],
                "offers": ["o"], "wishes": ["w"], "languages": ["nl"], "mix": {"street": "x"},
                "rounds_waited": 1, "also_new": True, "asks_background": ["b"],
            },
            {"id": "b", "x": 0, "y": 0, "reach_m": 1},
        ],
        "never": [["a", "b"]],
        "met": [["b", "a", 2]],
        "supporters": [
            {
                "id": "s", "x": 0, "y": 0, "reach_m": 9, "day_parts": ["t"], "languages": [], "cap": 0,
                "background": ["b"],
            }
        ],
        "groups": [
            {
                "id": "g", "members": ["a"], "x": 0, "y": 0, "day_parts": [], "enjoys": [], "languages": [],
                "capacity": 12,
            }
        ],
        "settings": {},
    }  # fmt: skip
    found = read_people(json.dumps(document).encode())
    a = neighbour(
        "a", x=-1, y=2, day_parts=some("t"), enjoys=some("e"), offers=some("o"), wishes=some("w"),
        mix=some(("street", "x")), rounds_waited=1, also_new=True, asks_background=some("b"),
    )  # fmt: skip
    b = neighbour("b", reach_m=1, day_parts=some(), enjoys=some(), languages=some())
    helper = Supporter(id="s", x=0, y=0, reach_m=9, day_parts=some("t"), cap=0, background=some("b"))
    here = street(
        a, b, never=some(("a", "b")), met=some(("a", "b", 2)), supporters=(helper,),
        groups=(Group(id="g", members=some("a"), x=0, y=0),),
    )  # fmt: skip
    assert found == People(here)


def test_the_file_of_a_plan_is_as_it_is_documented() -> None:
    file = plan_file(round_(street(*circle("a", "b", "c"), neighbour("d"))), seconds=1.5, peak_mb=100)
    said = json.loads(write_plan(file))
    assert list(said)[:13] == [
        "format", "groups", "unplaced", "value", "upper_bound", "ratio", "proved_optimal", "certificate",
        "seconds", "peak_mb", "input_hash", "settings_hash", "plan_hash",
    ]  # fmt: skip
    assert said["groups"] == [
        {
            "members": ["a", "b", "c"], "grows": None, "newcomers": [], "supporter": None,
            "day_part": "tuesday morning", "activity": "walk", "language": "nl", "value": 7200,
            "gives_gets": [
                {
                    "member": one,
                    "gives": [{"offer": f"help for {after}", "to": [after]}],
                    "gets": [{"wish": f"help for {one}", "from": [before]}],
                }
                for one, after, before in ("abc", "bca", "cab")
            ],
            "reasons": [
                {"code": "shared_joy", "params": {"activity": "walk"}},
                {"code": "day_part", "params": {"day_part": "tuesday morning"}},
                {"code": "near", "params": {}},
            ],
        }
    ]  # fmt: skip
    assert said["unplaced"] == [{"id": "d", "code": "no_offer", "would_help": []}]
    assert (said["value"], said["upper_bound"], said["ratio"], said["proved_optimal"]) == (
        7200,
        7200,
        1,
        True,
    )
    assert sum(said["certificate"].values()) == 7200
    assert (said["seconds"], said["peak_mb"], said["plan_hash"]) == (1.5, 100, file.plan.plan_hash)
