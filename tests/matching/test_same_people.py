"""A block or a meeting means the people of the list, however it spells them, or it is refused."""

import json
import unicodedata
from typing import Any

import pytest

from matching.interchange.people_file import People, read_people
from matching.interchange.people_sheet import read_people_sheet
from matching.interchange.problems import BadInput, Problem
from matching.round import round_

NAMES = ("Zo\u00eb de Vries", "Piet", "Anne-Marie", "'t Hart")


def person(name: str) -> dict[str, Any]:
    return {
        "id": name, "x": 0, "y": 0, "reach_m": 500, "day_parts": ["di"], "enjoys": ["walk"],
        "offers": ["a", "b"], "wishes": ["a", "b"], "languages": ["nl"],
    }  # fmt: skip


def people(*names: str, **tables: Any) -> People:
    said = {"format": "burengroep.match/1", "residents": [person(name) for name in names], **tables}
    return read_people(json.dumps(said).encode())


def problem(*names: str, **tables: Any) -> Problem:
    with pytest.raises(BadInput) as bad:
        people(*names, **tables)
    (found,) = bad.value.problems
    return found


SPELLED = [
    (unicodedata.normalize("NFD", NAMES[0]), NAMES[0]),
    ("Zo\u00eb\u00a0de  Vries", NAMES[0]),
    ("Zo\u00eb\u200b de\u2009Vries ", NAMES[0]),
    ("\ufeffZo\u00eb de Vr\u00adies", NAMES[0]),
    ("Zo\u00eb\u200d de\tVries", NAMES[0]),
    ("zo\u00eb DE vries", NAMES[0]),
    ("\u202aPiet\u202c", "Piet"),
    ("\uff30\uff49\uff45\uff54", "Piet"),
    ("PIET\u2060", "Piet"),
    ("Anne\u2011Marie", "Anne-Marie"),
    ("anne\u2013marie", "Anne-Marie"),
    ("\u2019t Hart", "'t Hart"),
]


@pytest.mark.parametrize(("spelled", "name"), SPELLED)
def test_a_block_counts_however_it_is_spelled(spelled: str, name: str) -> None:
    other = next(one for one in NAMES if one != name)
    for tables in ({"never": [[spelled, other]]}, {"never": [[other, spelled]]}):
        here = people(*NAMES, **tables).neighbourhood
        assert {one for pair in here.never for one in pair} == {name, other}
        plan = round_(here)
        assert not [group for group in plan.groups if {name, other} <= {*group.members}]
    assert people(*NAMES, met=[[spelled, other, 1]]).neighbourhood.met_within(name, other, 1)


@pytest.mark.parametrize(("spelled", "name"), SPELLED)
def test_a_resident_is_found_whose_own_row_is_the_odd_one(spelled: str, name: str) -> None:
    here = people(spelled, "Ans", never=[[name, "Ans"]]).neighbourhood
    assert {one for pair in here.never for one in pair} == {one.id for one in here.residents}


@pytest.mark.parametrize(("spelled", "name"), SPELLED)
def test_a_member_of_a_group_is_found_too(spelled: str, name: str) -> None:
    here = people(*NAMES, groups=[{"id": "club", "members": [spelled], "x": 0, "y": 0}]).neighbourhood
    assert here.groups[0].members == {name}


@pytest.mark.parametrize("table", ["never", "met"])
def test_who_is_nobody_is_refused_with_who_was_meant(table: str) -> None:
    ago = [1] if table == "met" else []
    found = problem(*NAMES, **{table: [["Piet", "Anne Marieke", *ago]]})
    assert (found.code.value, found.where, found.field) == ("unknown_person", f"{table} 1", "other")
    assert dict(found.params) == {"id": "Anne Marieke", "like": "Anne-Marie"}
    assert dict(problem("a", "b", never=[["a", "Willem"]]).params)["like"] == ""


def test_capitals_tell_people_apart_where_the_list_does() -> None:
    here = people("Jan", "jan", "Piet", never=[["jan", "Piet"]])
    assert here.neighbourhood.never == {("jan", "Piet")}
    assert [(one.code.value, one.where) for one in here.remarks] == [("same_but_for_capitals", "residents 2")]
    found = problem("Jan", "jan", "Piet", never=[["JAN", "Piet"]])
    assert (found.code.value, dict(found.params)["names"]) == ("more_than_one", "Jan, jan")


def test_two_spellings_of_one_id_are_one_id_twice() -> None:
    assert problem(NAMES[0], unicodedata.normalize("NFD", NAMES[0])).code.value == "duplicate_id"


def test_one_person_spelled_in_two_ways_is_not_two() -> None:
    assert problem("Piet", never=[["Piet", "piet"]]).code.value == "not_two"


def test_an_id_that_a_spreadsheet_made_a_date_of_is_told() -> None:
    sheet = "id;x;y;reach_m\n1-feb;0;0;9\n2026-03-01;0;0;9\n1-2;0;0;9\n"
    found = read_people_sheet(sheet.encode())[0].remarks
    assert [(one.code.value, one.where) for one in found] == [
        ("made_a_date", "row 2"),
        ("made_a_date", "row 3"),
    ]
