"""Where somebody lives: a street or a place on the map, where metres would be too much to ask."""

import pytest

from matching.interchange.people_file import read_people
from matching.interchange.people_sheet import read_people_sheet
from matching.interchange.problems import BadInput
from matching.neighbourhood import Neighbourhood
from matching.plan import Plan
from matching.reasons import ReasonCode
from matching.round import round_


def read(head: str, *rows: str) -> Neighbourhood:
    return read_people_sheet("\n".join([head, *rows]).encode())[0].neighbourhood


def spots(head: str, *rows: str) -> dict[str, tuple[int, int]]:
    return {one.id: (one.x, one.y) for one in read(head, *rows).residents}


def refused(head: str, *rows: str) -> list[tuple[str, str, str]]:
    with pytest.raises(BadInput) as bad:
        read(head, *rows)
    return [(one.code.value, one.where, one.field) for one in bad.value.problems]


@pytest.mark.parametrize(
    "place",
    ["52.3802, 4.8952", "52,3802, 4,8952", "52.3802,4.8952", "52,3802; 4,8952", "52.3802 4.8952",
     "N 52.3802, E 4.8952", "52.3802\u00b0 N, 4.8952\u00b0 O"],
)  # fmt: skip
def test_a_place_of_the_map_becomes_metres(place: str) -> None:
    found = spots("naam|plek|hoe ver".replace("|", "\t"), "a\t52.3702, 4.8952\t800", f"b\t{place}\t800")
    assert found == {"a": (0, 0), "b": (0, 1113)}


def test_north_and_east_may_stand_in_two_columns() -> None:
    found = spots("naam;breedtegraad;lengtegraad;afstand", "a;52,3702;4,8952;800", "b;52.3702;4.9052;800")
    assert found == {"a": (0, 0), "b": (680, 0)}


def test_the_order_of_the_rows_changes_no_place() -> None:
    rows = ["a;52.3702, 4.8952;9", "b;52.3802, 4.8852;9", "c;52.3602, 4.9052;9"]
    assert spots("id;place;reach_m", *rows) == spots("id;place;reach_m", *rows[::-1])


def test_the_place_of_a_street_is_said_once() -> None:
    rows = ["a;Lindestraat;52.3702, 4.8952;9", "b;lindestraat 14a;;9", "c;Kerkplein;52.3802, 4.8952;9"]
    assert spots("id;straat;plek;reach_m", *rows) == {"a": (0, 0), "b": (0, 0), "c": (0, 1113)}
    metres = ["a;Lindestraat;100;200;9", "b;Lindestraat;;;9"]
    assert spots("id;straat;x;y;reach_m", *metres) == {"a": (100, 200), "b": (100, 200)}


WORDS = "dinsdag;wandelen;soep|lied;soep|lied;nl"


def plan(*rows: str) -> Plan:
    head = "naam;straat;dagen;vindt leuk;kan geven;wil graag;talen"
    return round_(read(head, *(f"{row};{WORDS}" for row in rows)))


def test_streets_alone_are_enough_and_nobody_is_called_near_who_may_not_be() -> None:
    (near,) = plan("a;Lindestraat", "b;Lindestraat", "c;Lindestraat").groups
    (apart,) = plan("a;Lindestraat", "b;Lindestraat", "c;Kerkplein").groups
    assert ReasonCode.NEAR in {reason.code for reason in near.reasons}
    assert ReasonCode.NEAR not in {reason.code for reason in apart.reasons}


def test_that_distances_are_not_known_is_told() -> None:
    people, _ = read_people_sheet(b"naam;straat\na;Lindestraat\nb;Kerkplein 3\n")
    assert [one.code.value for one in people.remarks] == ["house_number", "no_distances"]


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        (["a;;;;;9"], ("missing", "row 2 (a)", "place")),
        (["a;;52.37, 4.89;;;"], ("missing", "row 2 (a)", "reach_m")),
        (["a;;;5;;9"], ("missing", "row 2 (a)", "y")),
        (["a;;4.89;;;9"], ("unfit", "row 2 (a)", "place")),
        (["a;;152.37, 4.89;;;9"], ("unfit", "row 2 (a)", "place")),
        (["a;;52, 4;;;9"], ("unfit", "row 2 (a)", "place")),
        (["a;;52.37, 4.89;;;9", "b;Kerkplein;;;;9"], ("unknown_street", "row 3 (b)", "street")),
        (["a;;;1;1;9", "b;;52.37, 4.89;;;9"], ("two_kinds_of_place", "row 3 (b)", "place")),
    ],
)
def test_a_place_that_is_not_sure_is_refused(rows: list[str], said: tuple[str, str, str]) -> None:
    assert refused("id;street;place;x;y;reach_m", *rows) == [said]


def test_a_place_far_from_all_others_is_told() -> None:
    rows = [f"{name};52.37, 4.89;9" for name in "abc"]
    people, _ = read_people_sheet("\n".join(["id;place;reach_m", *rows, "d;4.89, 52.37;9"]).encode())
    assert [(one.code.value, one.where) for one in people.remarks] == [("far_from_others", "row 5 (d)")]


def test_metres_from_json_may_have_decimals() -> None:
    row = b'{"id": "a", "x": 1450.0, "y": 1450.5, "reach_m": 800.0}'
    data = b'{"format": "burengroep.match/1", "residents": [%s]}' % row
    (one,) = read_people(data).neighbourhood.residents
    assert (one.x, one.y, one.reach_m) == (1450, 1450, 800)
