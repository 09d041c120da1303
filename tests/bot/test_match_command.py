"""`burengroep match`: people in a file, a plan out, in words and as a picture."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.cli import main
from matching.interchange.people_file import write_people
from matching.interchange.people_sheet import write_people_sheet
from tests.bot.listed import HERE, match, plan
from tests.matching.neighbours import some

pytestmark = pytest.mark.usefixtures("folder_with_people")


def test_people_become_a_plan_that_holds(capsys: pytest.CaptureFixture[str]) -> None:
    assert match("--seed", "3") == 0
    assert main(["verify", "plan.json", "people.json"]) == 0
    said = capsys.readouterr().out
    assert "1 new group, 1 group that grows: 4 people placed, 1 left over." in said
    assert "No better plan exists." in said
    assert "The certificate holds for every possible group" in said
    assert {tuple(group["members"]) for group in plan()["groups"]} == {("Joke", "Piet", "Şeyma"), ("e", "f")}
    assert plan()["seconds"] >= 0
    assert 10 < plan()["peak_mb"] < 10_000


def test_a_spreadsheet_becomes_a_spreadsheet_with_the_same_plan() -> None:
    sheet = write_people_sheet(HERE, delimiter=";")
    Path("people.csv").write_text(sheet, "utf-8", newline="")
    assert main(["match", "people.csv", "--csv", "--out", "plan.csv"]) == 0
    assert Path("plan.csv").read_text("utf-8-sig").startswith("table;group;members;")
    assert main(["verify", "plan.csv", "people.csv", "--csv"]) == 0
    Path("plan.csv").write_text(Path("plan.csv").read_text("utf-8").replace("Joke", "left"), "utf-8")
    assert main(["verify", "plan.csv", "people.csv", "--csv"]) == 1


def test_the_same_people_get_the_same_plan() -> None:
    plans = []
    for _ in range(2):
        assert match() == 0
        plans.append({name: said for name, said in plan().items() if name not in ("seconds", "peak_mb")})
    assert plans[0] == plans[1]


def test_a_block_that_names_nobody_is_refused_and_verify_repeats_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert match() == 0
    Path("people.json").write_text(write_people(replace(HERE, never=some(("Joke", "Piett")))), "utf-8")
    for command in (["match", "people.json", "--out", "plan.json"], ["verify", "plan.json", "people.json"]):
        assert main(command) == 2
        said = capsys.readouterr().err
        assert "never 1, other: nobody in this list is called Piett. Did you mean Piet?" in said


def test_progress_is_shown_only_on_a_terminal_or_when_asked(capsys: pytest.CaptureFixture[str]) -> None:
    assert match() == 0
    assert capsys.readouterr().err == ""
    assert match("--progress") == 0
    assert "prices               [....." in capsys.readouterr().err


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "nl",
            [
                "Groep 1: Wandelen, dinsdag ochtend. Dat zijn Joke, Piet en Şeyma.",
                "Zij wonen dicht bij elkaar.",
                "Joke, je geeft aan Piet: help for Piet.",
                "Joke, je krijgt van Şeyma: help for Joke.",
                "left heeft nog niet gezegd wat hij of zij kan geven.",
            ],
        ),
        (
            "en",
            [
                "Group 1: Walking, Tuesday morning. These are Joke, Piet and Şeyma.",
                "left has not said yet what",
            ],
        ),
    ],
)
def test_a_plan_can_be_explained_in_sentences(
    language: str, said: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert match("--explain", "--language", language) == 0
    shown = capsys.readouterr().out
    assert [one for one in said if one not in shown] == []


def test_a_picture_comes_along() -> None:
    assert match("--picture", "plan.svg") == 0
    assert match("--picture", "plan.PNG") == 0
    drawn = Path("plan.svg").read_text("utf-8")
    assert drawn.startswith("<svg ")
    assert ">Şeyma</text>" in drawn
    assert Path("plan.PNG").read_bytes().startswith(b"\x89PNG")
