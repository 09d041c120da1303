"""`burengroep match`: bad input is one line: which row, which field, what is expected; and exit code 2."""

import json
from pathlib import Path

import pytest

from bot.cli import main
from tests.bot.listed import match

pytestmark = pytest.mark.usefixtures("folder_with_people")


def here() -> list[str]:
    return sorted(path.name for path in Path().iterdir())


MANY = json.dumps([str(number) for number in range(10_000)])
BAD = '{"id": "a", "x": 0, "y": 0, "reach_m": 9%s}'


@pytest.mark.parametrize(
    ("people", "said"),
    [
        (BAD % ', "needs": []', "residents 1 (a), needs: there is no such field. Known are: id, x, y, "),
        (f"{BAD % ''}, {BAD % ''}", "residents 2 (a), id: the id a stands in residents 1 as well."),
        ('{"id": "a", "x": 0, "y": 0}', "residents 1 (a), reach_m: this is missing. Expected: a number"),
        ('{"id": "a", "x": NaN, "y": 0, "reach_m": 9}', "(a), x: expected a number of metres"),
        ('{"id": "a", "x": 0, "y": -Infinity, "reach_m": 9}', "(a), y: expected a number of metres"),
        (BAD % f', "offers": {MANY}', "residents 1 (a), offers: at most 100 are read, found 10000."),
        (BAD % '}], "groups": [{"id": "g", "members": ["b"], "x": 0, "y": 0',
         "groups 1 (g), members: there is no resident b. A member of a group is a resident too."),
        (BAD % '}], "supporters": [{"id": "s", "x": 0, "y": 0, "reach_m": 9, "cap": -1',
         "supporters 1 (s), cap: expected a whole number from 0 to"),
        ('{"id": "\\u001b[31m\\ud800", "x": 0, "y": 0, "reach_m": 9}', "id: expected a text of 1 to 200"),
        (BAD % ', "x": 1', "people.json: residents 1, x: this name stands here twice."),
        ('{"id": "a", "x": %s, "y": 0, "reach_m": 9}' % ("9" * 5000), "(a), x: expected a number of metres"),
        ("[]", "people.json: residents 1: expected an object with named fields"),
    ],
)  # fmt: skip
def test_bad_people_are_said_in_one_line_and_nothing_is_written(
    people: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = f'{{"format": "burengroep.match/1", "residents": [{people}]}}'
    Path("people.json").write_text(whole, "utf-8")
    assert match() == 2
    error = capsys.readouterr().err
    assert said in error
    assert len(error.splitlines()) == 1
    assert "\x1b" not in error
    assert here() == ["people.json"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "people.json: there is nothing in it."),
        (b'{"format"', "people.json: this is not JSON (line 1, column 10)."),
        (b"[" * 100_000, "people.json: brackets stand in brackets here, deeper than anything that is read."),
        (b"[]", 'people.json: it must say "format": "burengroep.match/1" (found: "").'),
        (b'{"format": "burengroep.plan/1"}', '(found: "burengroep.plan/1").'),
        (b"{\xff\xfe\x00", "Save it once more as CSV (UTF-8)."),
    ],
)
def test_a_file_of_another_kind_is_said_in_one_line(
    content: bytes, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("people.json").write_bytes(content)
    assert match() == 2
    assert capsys.readouterr().err.strip().endswith(said)


@pytest.mark.parametrize(
    ("content", "more", "hint"),
    [
        (b"id;x;y\na;0;0\n", [], "If this is a spreadsheet in CSV, add --csv."),
        (b"PK\x03\x04\xff", ["--csv"], "Save it there as CSV (UTF-8), and add --csv."),
        (b'\xef\xbb\xbf {"format": "burengroep.match/1"}', ["--csv"], "looks like JSON: leave out --csv."),
    ],
)
def test_a_file_of_another_kind_gets_a_hint(
    content: bytes, more: list[str], hint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("people.json").write_bytes(content)
    assert match(*more) == 2
    assert capsys.readouterr().err.splitlines()[-1].endswith(hint)
    assert here() == ["people.json"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nobody.json", "--out", "plan.json"], "nobody.json cannot be read: no such file or folder."),
        ([".", "--out", "plan.json"], ". cannot be read: it is a folder."),
        (
            ["people.json", "--out", "no/plan.json"],
            "no/plan.json cannot be written: no such file or folder.",
        ),
        (["people.json", "--out", "."], ". is a folder. Give the name of a file."),
        (
            ["people.json", "--out", "people.json"],
            "people.json is the list of people itself. Give another name.",
        ),
        (["people.json", "--out", "p.json", "--picture", "p.gif"], "p.gif must end in .svg / .png."),
        (["people.json", "--out", "p.svg", "--picture", "p.svg"], "p.svg is where something else goes."),
    ],
)
def test_a_place_that_cannot_be_is_said_before_any_work(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["match", *arguments]) == 2
    assert said in capsys.readouterr().err
    assert here() == ["people.json"]


@pytest.mark.parametrize(
    "wrong", [["--seconds", "0"], ["--seconds", "nan"], ["--seed", "-1"], ["--seed", "x"]]
)
def test_an_option_that_has_no_meaning_is_refused(wrong: list[str]) -> None:
    with pytest.raises(SystemExit) as left:
        match(*wrong)
    assert left.value.code == 2


def test_a_plan_that_was_there_stays_whole_when_writing_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("plan.json").write_text("the old plan", "utf-8")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    assert match() == 2
    assert Path("plan.json").read_text("utf-8") == "the old plan"
    assert here() == ["people.json", "plan.json"]
