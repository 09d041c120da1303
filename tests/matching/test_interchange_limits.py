"""The last value that is read and the first that is not; and how much of a long value is said again."""

import json
from typing import Any

import pytest

from matching.interchange.json_text import objects, written
from matching.interchange.kinds import Word
from matching.interchange.nested import Amounts, Ids, Maybe
from matching.interchange.people_columns import MOST_IN_GROUP, MOST_ROUNDS
from matching.interchange.people_file import read_people
from matching.interchange.people_sheet import read_people_sheet
from matching.interchange.plan_columns import MOST_VALUE
from matching.interchange.plan_file import plan_file, read_plan
from matching.interchange.plan_sheet import write_plan_sheet
from matching.interchange.plan_written import plain_plan
from matching.interchange.problems import BadInput, Problem
from matching.interchange.rows import Row, shown
from matching.round import round_
from tests.matching.neighbours import circle, street


def words(many: int) -> list[str]:
    return [f"word {number}" for number in range(many)]


def features(many: int) -> dict[str, str]:
    return dict.fromkeys(words(many), "x")


def person(**fields: Any) -> dict[str, Any]:
    return {"id": "a", "x": 0, "y": 0, "reach_m": 800} | fields


def helper(**fields: Any) -> dict[str, Any]:
    return {"id": "s", "x": 0, "y": 0, "reach_m": 800} | fields


def group(**fields: Any) -> dict[str, Any]:
    return {"id": "g", "members": [], "x": 0, "y": 0} | fields


def file(residents: list[dict[str, Any]], **more: Any) -> bytes:
    return json.dumps({"format": "burengroep.match/1", "residents": residents, **more}).encode()


def problem(data: bytes) -> Problem:
    with pytest.raises(BadInput) as bad:
        read_people(data)
    (found,) = bad.value.args
    assert bad.value.problems == (found,)
    assert isinstance(found, Problem)
    return found


FITS: list[dict[str, Any]] = [
    {"x": 100_000_000, "y": -100_000_000},
    {"x": -100_000_000, "y": 100_000_000},
    {"reach_m": 1},
    {"reach_m": 100_000_000},
    {"id": "w" * 200},
    {"offers": words(100), "mix": features(100)},
    {"rounds_waited": 1_000_000},
    {"rounds_waited": 0, "also_new": False},
]
TOO_FAR: list[tuple[dict[str, Any], str]] = [
    ({"x": 100_000_001}, "x"),
    ({"x": -100_000_001}, "x"),
    ({"y": 100_000_001}, "y"),
    ({"y": -100_000_001}, "y"),
    ({"reach_m": 0}, "reach_m"),
    ({"reach_m": 100_000_001}, "reach_m"),
    ({"id": "w" * 201}, "id"),
    ({"offers": words(101)}, "offers"),
    ({"mix": features(101)}, "mix"),
    ({"rounds_waited": 1_000_001}, "rounds_waited"),
]


@pytest.mark.parametrize("fields", FITS)
def test_the_last_that_fits_is_read(fields: dict[str, Any]) -> None:
    (one,) = read_people(file([person(**fields)])).neighbourhood.residents
    assert one.reach_m == fields.get("reach_m", 800)


@pytest.mark.parametrize(("fields", "name"), TOO_FAR)
def test_the_first_that_does_not_fit_is_refused(fields: dict[str, Any], name: str) -> None:
    found = problem(file([person(**fields)]))
    assert (found.where[:11], found.field) == ("residents 1", name)


def test_caps_and_capacities_have_an_end_too() -> None:
    assert (MOST_IN_GROUP, MOST_ROUNDS, MOST_VALUE) == (1000, 1_000_000, 10**15)
    read_people(file([], supporters=[helper(cap=1_000_000)], groups=[group(capacity=1000)]))
    assert problem(file([], supporters=[helper(cap=1_000_001)])).field == "cap"
    assert problem(file([], groups=[group(capacity=1001)])).field == "capacity"
    many = [person(id=one) for one in words(1000)]
    read_people(file(many, groups=[group(members=words(1000))]))
    assert problem(file(many, groups=[group(members=words(1001))])).field == "members"
    assert problem(file([person()], met=[["a", "b", 1_000_001]])).field == "rounds_ago"


def test_what_was_expected_and_found_is_said_with_numbers() -> None:
    assert dict(problem(file([person(x=10**9)])).params) == {
        "expected": "metres",
        "least": -100_000_000,
        "most": 100_000_000,
        "found": "1000000000",
    }
    too_many = dict(problem(file([person(offers=words(101))])).params)
    assert (too_many["most"], too_many["count"]) == (100, 101)
    too_mixed = dict(problem(file([person(mix=features(102))])).params)
    assert (too_mixed["most"], too_mixed["count"]) == (100, 102)


def test_of_a_long_name_the_first_part_is_said() -> None:
    assert problem(file([], **{"n" * 70: 1})).field == "n" * 60
    assert problem(file([person(id="w" * 201)])).where == f"residents 1 ({'w' * 40})"
    assert dict(problem(b'{"format": "%s"}' % (b"f" * 70)).params)["found"] == "f" * 60
    twice = b'{"%s": 1, "%s": 2}' % (b"n" * 70, b"n" * 70)
    assert problem(twice).field == "n" * 60


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "null"),
        (True, "true"),
        (False, "false"),
        (1, "1"),
        ("x" * 58, repr("x" * 58)),
        ("x" * 59, f"'{'x' * 56}..."),
    ],
)
def test_a_value_is_shown_as_it_stood(value: object, text: str) -> None:
    assert shown(value) == text


def test_rows_are_counted_from_one() -> None:
    assert [row.where for row in objects([{}, {}], "groups")] == ["groups 1", "groups 2"]
    assert [Row("row 2", {"id": said}).named() for said in ("a", "", 7)] == ["row 2 (a)", "row 2", "row 2"]


@pytest.mark.parametrize("value", [None, "a", {}])
def test_a_table_is_a_list(value: object) -> None:
    found = problem(file([], groups=value))
    assert (found.where, dict(found.params)["expected"]) == ("groups", "rows")


def test_a_plan_may_hold_as_much_as_the_model_can_make() -> None:
    assert Amounts(5).read({"a": 5, "b": 0}) == {"a": 5, "b": 0}
    assert Ids().read(words(1000)) == tuple(words(1000))
    for wrong in ({"a": 6}, {"a": -1}, {"a": True}, {"": 1}):
        with pytest.raises(Exception, match="amounts"):
            Amounts(5).read(wrong)
    for listed in (words(1001), ["a", "a"], "a", [1]):
        with pytest.raises(Exception, match="words"):
            Ids().read(listed)


def test_what_may_be_null_says_so_and_has_the_limits_of_what_it_may_be() -> None:
    maybe = Maybe(Word())
    assert (maybe.expected, maybe.limits) == ("word_or_null", {"most": 200})
    assert (maybe.read(None), maybe.read("a"), maybe.to_cell("a"), maybe.from_cell("a")) == (
        None,
        "a",
        "a",
        "a",
    )


def test_a_setting_without_a_name_or_a_value_is_missing() -> None:
    for row, field in (("settings,joy,", "value"), ("settings,,7", "id")):
        with pytest.raises(BadInput) as bad:
            read_people_sheet(f"table,id,value\n{row}\n".encode())
        assert [(one.code.value, one.field) for one in bad.value.problems] == [("missing", field)]


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_cells_are_parted_by_what_parts_the_names_of_the_columns(delimiter: str) -> None:
    """Whatever else stands in the rows below."""
    head, row = (delimiter.join(cells) for cells in (["x", "y", "reach_m", "id"], ["1", "2", "3", "a"]))
    others = ";;;;,,,,\t\t\t\t".replace(delimiter, "")
    people, found = read_people_sheet(f"{head}\n{row}{others}\n".encode())
    assert found == delimiter
    assert people.neighbourhood.residents[0].reach_m == 3


def test_an_empty_part_of_a_cell_is_no_part() -> None:
    head = "id,x,y,reach_m,mix,enjoys"
    people, _ = read_people_sheet(f"{head}\na,0,0,1,street=x||age = 60 |,walk| | coffee|\n".encode())
    (one,) = people.neighbourhood.residents
    assert one.mix == {("street", "x"), ("age", "60")}
    assert one.enjoys == {"walk", "coffee"}


@pytest.mark.parametrize(
    ("cell", "flag"),
    [("ja", True), ("Nee", False), ("WAAR", True), ("onwaar", False), ("1", True), ("0", False)],
)
def test_yes_and_no_are_read_in_two_languages(cell: str, flag: bool) -> None:
    people, _ = read_people_sheet(f"id,x,y,reach_m,also_new\na,0,0,1,{cell}\n".encode())
    assert people.neighbourhood.residents[0].also_new is flag


def test_groups_of_a_sheet_are_numbered_from_one_and_what_is_not_there_is_not_said() -> None:
    found = plan_file(round_(street(*circle("a", "b", "c"))), 0, 0)
    assert write_plan_sheet(found).splitlines()[1].startswith("groups,1,a|b|c,")
    said = plain_plan(found)
    assert "group_certificate" not in said
    assert "stopped" not in said
    again = read_plan(json.dumps({"format": "burengroep.plan/1", **said, "exact": False}).encode())
    assert (again.plan.stopped, again.plan.exact) == (False, False)


def test_what_is_written_is_one_value_a_line_and_what_json_has_no_word_for_is_not() -> None:
    assert written("f", {"a": [1], "ş": "é"}) == '{\n "format": "f",\n "a": [\n  1\n ],\n "ş": "é"\n}\n'
    with pytest.raises(ValueError, match="JSON compliant"):
        written("f", {"a": float("nan")})
