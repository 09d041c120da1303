"""What is written can be read back, in JSON and in a spreadsheet, and nothing that was said gets lost."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matching.interchange.people_file import read_people, write_people
from matching.interchange.people_sheet import read_people_sheet, write_people_sheet
from matching.interchange.plan_file import plan_file, read_plan
from matching.interchange.plan_of_sheet import read_plan_sheet
from matching.interchange.plan_sheet import write_plan_sheet
from matching.interchange.plan_written import write_plan
from matching.neighbourhood import Neighbourhood
from matching.round import round_
from matching.settings import Settings
from tests.matching.neighbours import circle, few, some, street, streets

pytestmark = pytest.mark.slow

ODD = 'Şeyma "de, bakker"; = 1'


def in_a_file(neighbourhood: Neighbourhood) -> Neighbourhood:
    """Whoever is full now is left out by who keeps the list; a block is between two who are in it."""
    here = {one.id for one in neighbourhood.residents} | {one.id for one in neighbourhood.supporters}
    never = frozenset((a, b) for a, b in neighbourhood.never if a != b and {a, b} <= here)
    met = frozenset((a, b, ago) for a, b, ago in neighbourhood.met if a != b and {a, b} <= here)
    return replace(neighbourhood, loads=(), never=never, met=met)


@few
@given(streets())
def test_people_come_back_as_they_were(neighbourhood: Neighbourhood) -> None:
    here = in_a_file(neighbourhood)
    settings = Settings(group_most=5, near_m=0)
    back = read_people(write_people(here, settings).encode())
    assert (back.neighbourhood, back.settings) == (here, settings)


@few
@given(streets(), st.sampled_from(",;\t"))
def test_people_come_back_from_a_spreadsheet_as_they_were(
    neighbourhood: Neighbourhood, delimiter: str
) -> None:
    here = in_a_file(neighbourhood)
    settings = Settings(joy=1)
    back, said = read_people_sheet(write_people_sheet(here, settings, delimiter).encode())
    assert (back.neighbourhood, back.settings, said) == (here, settings, delimiter)


@few
@given(streets(least=4), st.integers(0, 3))
def test_a_plan_comes_back_as_it_was(neighbourhood: Neighbourhood, seed: int) -> None:
    plan = round_(neighbourhood, seed=seed)
    file = plan_file(plan, seconds=0.25, peak_mb=90.5)
    assert read_plan(write_plan(file).encode()) == file
    assert read_plan_sheet(write_plan_sheet(file).encode()) == file
    assert read_plan_sheet(write_plan_sheet(file, ";").encode()).plan_hash == plan.plan_hash


def test_odd_names_and_words_survive() -> None:
    a, b, c = circle(ODD, "b", "c")
    here = street(
        replace(a, mix=some(("straat", "Kerk=hof, 1"))), b, replace(c, day_parts=some("di; 's ochtends"))
    )
    assert read_people(write_people(here).encode()).neighbourhood == here
    assert read_people_sheet(write_people_sheet(here).encode())[0].neighbourhood == here
    file = plan_file(round_(street(a, b, c)), 0, 0)
    assert file.plan.groups[0].members == tuple(sorted((ODD, "b", "c")))
    assert read_plan(write_plan(file).encode()) == file
    assert read_plan_sheet(write_plan_sheet(file).encode()) == file


def test_a_list_without_tables_is_a_list_of_residents() -> None:
    sheet = (
        "ID;X;Y;Reach_m;enjoys;also_new\r\nMartin;0;0;800;wandelen|koffie ;ja\r\n;;;;;\r\nJoke;5;-5;400;;\r\n"
    )
    people, delimiter = read_people_sheet(sheet.encode("utf-8-sig"))
    joke, martin = people.neighbourhood.residents
    assert (martin.id, martin.enjoys, martin.also_new) == ("Martin", some("wandelen", "koffie"), True)
    assert (joke.y, joke.enjoys, joke.also_new, delimiter) == (-5, frozenset(), False, ";")
