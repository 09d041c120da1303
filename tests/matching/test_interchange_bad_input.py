"""Every kind of bad input is refused with the row, the field and what is expected; nothing is guessed."""

import json
from copy import deepcopy
from typing import Any

import pytest

from matching.interchange.kinds import LONGEST
from matching.interchange.people_file import read_people
from matching.interchange.problems import BadInput, Problem

PEOPLE: dict[str, Any] = {
    "format": "burengroep.match/1",
    "residents": [
        {"id": "a", "x": 0, "y": 0, "reach_m": 800, "offers": ["soup"], "mix": {"age": "60"}},
        {"id": "b", "x": 0, "y": 0, "reach_m": 800},
    ],
    "never": [["a", "b"]],
    "met": [["a", "b", 1]],
    "supporters": [{"id": "s", "x": 0, "y": 0, "reach_m": 800, "cap": 1}],
    "groups": [{"id": "g", "members": ["a"], "x": 0, "y": 0}],
    "settings": {"joy": 1},
}


def refused(data: bytes) -> list[Problem]:
    with pytest.raises(BadInput) as bad:
        read_people(data)
    return list(bad.value.problems)


def only(data: bytes) -> tuple[str, str, str]:
    (problem,) = refused(data)
    return problem.code.value, problem.where, problem.field


def changed(table: str, at: int, **fields: Any) -> bytes:
    document = deepcopy(PEOPLE)
    row = document[table] if table == "settings" else document[table][at]
    row.update(fields)
    return json.dumps(document).encode()


def put(**tables: Any) -> bytes:
    return json.dumps({**PEOPLE, **tables}).encode()


def test_the_file_that_is_broken_below_is_right() -> None:
    read_people(put())


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"\xff\xfe{", "not_utf8"),
        (b'{"format": "caf\xe9"}', "not_utf8"),
        (b"not json", "not_json"),
        (b'{"format": ', "not_json"),
        (b"[" * 100_000, "too_deep"),
        (b"[" * 900 + b"]" * 900, "too_deep"),
        (b"[]", "wrong_format"),
        (b"{}", "wrong_format"),
        (b'"burengroep.match/1"', "wrong_format"),
        (put(format="burengroep.match/2"), "wrong_format"),
        (put(format="burengroep.plan/1"), "wrong_format"),
        (put(format=None), "wrong_format"),
        (b'{"format": "burengroep.match/1"}', "missing"),
        (put(loads=[]), "unknown_field"),
        (put(residents={}), "unfit"),
        (put(residents=["a"]), "unfit"),
        (put(settings=[]), "unfit"),
        (put(settings=None), "unfit"),
        (put(never=[["a"]]), "unfit"),
        (put(never={"a": "b"}), "unfit"),
        (b'{"format": "burengroep.match/1", "format": "burengroep.match/1"}', "field_twice"),
    ],
)
def test_a_file_that_is_wrong_as_a_whole(data: bytes, code: str) -> None:
    assert [problem.code.value for problem in refused(data)] == [code]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (changed("residents", 1, offer=["soup"]), ("unknown_field", "residents 2 (b)", "offer")),
        (changed("residents", 1, needs=["bench"]), ("unknown_field", "residents 2 (b)", "needs")),
        (changed("residents", 1, id="a"), ("duplicate_id", "residents 2 (a)", "id")),
        (changed("residents", 1, id=""), ("unfit", "residents 2", "id")),
        (changed("residents", 1, id=7), ("unfit", "residents 2", "id")),
        (changed("residents", 1, id="b\a"), ("unfit", "residents 2 (b\a)", "id")),
        (changed("residents", 1, id="\u200b"), ("unfit", "residents 2", "id")),
        (changed("residents", 1, id="\ud800"), ("unfit", "residents 2 (\ud800)", "id")),
        (changed("residents", 1, id="b" * (LONGEST + 1)), ("unfit", f"residents 2 ({'b' * 40})", "id")),
        (
            put(residents=[{"id": "a", "x": 0, "y": 0}], never=[], met=[]),
            ("missing", "residents 1 (a)", "reach_m"),
        ),
        (
            put(residents=[{"id": "a", "reach_m": 9}], never=[], met=[], groups=[]),
            ("missing", "residents 1 (a)", "place"),
        ),
        (changed("residents", 1, x=float("nan")), ("unfit", "residents 2 (b)", "x")),
        (changed("residents", 1, x=float("inf")), ("unfit", "residents 2 (b)", "x")),
        (changed("residents", 1, y=-float("inf")), ("unfit", "residents 2 (b)", "y")),
        (changed("residents", 1, x="0"), ("unfit", "residents 2 (b)", "x")),
        (changed("residents", 1, x=None), ("unfit", "residents 2 (b)", "x")),
        (changed("residents", 1, x=10**9), ("unfit", "residents 2 (b)", "x")),
        (changed("residents", 1, reach_m=0), ("unfit", "residents 2 (b)", "reach_m")),
        (changed("residents", 1, reach_m=-5), ("unfit", "residents 2 (b)", "reach_m")),
        (changed("residents", 1, reach_m=True), ("unfit", "residents 2 (b)", "reach_m")),
        (changed("residents", 1, rounds_waited=-1), ("unfit", "residents 2 (b)", "rounds_waited")),
        (changed("residents", 1, also_new="yes"), ("unfit", "residents 2 (b)", "also_new")),
        (changed("residents", 1, offers="soup"), ("unfit", "residents 2 (b)", "offers")),
        (changed("residents", 1, offers=[""]), ("unfit", "residents 2 (b)", "offers")),
        (changed("residents", 1, offers=[["soup"]]), ("unfit", "residents 2 (b)", "offers")),
        (
            changed("residents", 1, offers=[str(n) for n in range(10_000)]),
            ("too_many", "residents 2 (b)", "offers"),
        ),
        (changed("residents", 1, mix=["street"]), ("unfit", "residents 2 (b)", "mix")),
        (changed("residents", 1, mix={"street": 1}), ("unfit", "residents 2 (b)", "mix")),
        (changed("supporters", 0, cap=-1), ("unfit", "supporters 1 (s)", "cap")),
        (changed("supporters", 0, offers=[]), ("unknown_field", "supporters 1 (s)", "offers")),
        (changed("groups", 0, members=["a", "zoë"]), ("unknown_member", "groups 1 (g)", "members")),
        (changed("groups", 0, capacity=-1), ("unfit", "groups 1 (g)", "capacity")),
        (put(groups=PEOPLE["groups"] * 2), ("duplicate_id", "groups 2 (g)", "id")),
        (put(supporters=PEOPLE["supporters"] * 2), ("duplicate_id", "supporters 2 (s)", "id")),
        (put(never=[["a", "b"], ["a", "a"]]), ("not_two", "never 2", "other")),
        (put(never=[["a", 1]]), ("unfit", "never 1", "other")),
        (put(met=[["a", "b", -1]]), ("unfit", "met 1", "rounds_ago")),
        (put(met=[["a", "b", 1.5]]), ("unfit", "met 1", "rounds_ago")),
        (changed("settings", 0, joys=1), ("unknown_field", "settings", "joys")),
        (changed("settings", 0, joy=-1), ("unfit", "settings", "joy")),
        (changed("settings", 0, group_least=9), ("sizes_out_of_order", "settings", "group_most")),
    ],
)
def test_a_row_that_is_wrong_says_where_and_which_field(data: bytes, said: tuple[str, str, str]) -> None:
    assert only(data) == said


GIANT = "9" * 5000
DEEP = "[" * 40 + "]" * 40


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        (f'{{"id": "a", "x": {GIANT}, "y": 0, "reach_m": 9}}', ("unfit", "residents 1 (a)", "x")),
        (f'{{"id": "a", "x": -{GIANT}, "y": 0, "reach_m": 9}}', ("unfit", "residents 1 (a)", "x")),
        ('{"id": "a"}, {"id": "b", "x": 0, "x": 1}', ("field_twice", "residents 2", "x")),
        ('{"id": "a", "mix": {"age": "1", "age": "2"}}', ("field_twice", "residents 1, mix", "age")),
        (f'{{"id": "a", "offers": {DEEP}}}', ("too_deep", "residents 1, offers 1 1 1 1 1 1 1 1 1 1", "")),
    ],
)
def test_what_python_itself_stumbles_over_is_said_of_its_row_too(
    rows: str, said: tuple[str, str, str]
) -> None:
    data = f'{{"format": "burengroep.match/1", "residents": [{rows}]}}'.encode()
    problem = refused(data)[0]
    assert (problem.code.value, problem.where, problem.field) == said


def test_all_that_is_wrong_is_said_at_once_in_the_order_of_the_file() -> None:
    rows = [{"id": "a", "x": "1", "y": 0}, {"id": "b", "x": 0, "y": 0, "reach_m": 1, "likes": []}]
    said = [(one.where, one.field) for one in refused(put(residents=rows, groups=[]))]
    assert said == [("residents 1 (a)", "x"), ("residents 1 (a)", "reach_m"), ("residents 2 (b)", "likes")]


def test_a_member_whose_own_row_is_wrong_is_not_called_unknown() -> None:
    assert only(changed("residents", 0, x="0.5")) == ("unfit", "residents 1 (a)", "x")
