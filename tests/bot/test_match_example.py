"""`burengroep match --example`, the plain sheet, and the language that was asked for."""

import re
import shutil
from pathlib import Path

import pytest

from bot.cli import main
from bot.match_example import EXAMPLES
from bot.match_problems import line
from bot.system_language import SPOKEN, language_of_system
from handlers.texts.speaker import speaker
from matching.flaws import FlawCode
from matching.interchange.claims import ClaimCode
from matching.interchange.problems import ProblemCode, problem
from matching.interchange.remarks import RemarkCode
from tests.bot.listed import match

pytestmark = pytest.mark.usefixtures("folder_with_people")

EVERYTHING = dict.fromkeys(
    ("kind", "line", "column", "expected", "found", "known", "before", "usual", "most", "least", "count",
     "instead", "id", "first", "names", "street"), "x",
)  # fmt: skip
SAVED = Path(__file__).parent / "saved_by_libreoffice.csv"
"""The Dutch example after LibreOffice: a title, an empty column, two changed cells, one more block."""


@pytest.mark.parametrize("language", SPOKEN)
def test_the_example_can_be_matched_with_the_command_that_it_says(
    language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["match", "--example", "--language", language]) == 0
    command = capsys.readouterr().out.splitlines()[-1]
    assert main(command.split()[1:]) == 0
    said = capsys.readouterr()
    assert said.err == ""
    assert main(["verify", "plan.csv", command.split()[2], "--csv"]) == 0
    plain = Path(command.split()[command.split().index("--plain") + 1]).read_text("utf-8-sig")
    assert len(plain.splitlines()) == 7
    assert plain.splitlines()[0].split(";")[:3] == speaker_words(language)


def speaker_words(language: str) -> list[str]:
    return [speaker(language).text(f"match-plain.{one}") for one in ("group", "name", "day")]


def test_an_example_never_takes_the_place_of_a_file(capsys: pytest.CaptureFixture[str]) -> None:
    Path("mine.csv").write_text("my own list", "utf-8")
    assert main(["match", "--example", "mine.csv"]) == 2
    assert Path("mine.csv").read_text("utf-8") == "my own list"
    assert "mine.csv is there already, and stays as it is." in capsys.readouterr().err


def test_there_is_an_example_in_each_language() -> None:
    assert sorted(one.name for one in EXAMPLES.iterdir()) == sorted(f"{one}.csv" for one in SPOKEN)


def test_a_list_that_libreoffice_saved_is_matched(capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copy(SAVED, "list.csv")
    assert main(["match", "list.csv", "--csv", "--out", "plan.csv", "--plain", "plain.csv"]) == 0
    rows = [row.split(";") for row in Path("plain.csv").read_text("utf-8-sig").splitlines()[1:]]
    assert [name for group, name, *_ in rows if group == "1"] == ["Els", "Fatima", "Willem"]
    assert capsys.readouterr().err == ""


def test_without_a_list_or_a_place_the_command_says_what_it_needs(capsys: pytest.CaptureFixture[str]) -> None:
    for wrong in (["match"], ["match", "people.json"]):
        with pytest.raises(SystemExit) as left:
            main(wrong)
        assert left.value.code == 2
    assert "required: PEOPLE, --out" in capsys.readouterr().err


def test_the_plain_sheet_needs_a_place_of_its_own(capsys: pytest.CaptureFixture[str]) -> None:
    assert match("--plain", "plan.json") == 2
    assert "plan.json is where something else goes." in capsys.readouterr().err


ENGLISH = re.compile(r"\b(the|groups?|people|written|expected|nobody|left over|row)\b", re.IGNORECASE)


def test_everything_is_said_in_dutch_where_dutch_was_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert match("--language", "nl", "--explain") == 0
    assert main(["verify", "plan.json", "people.json", "--language", "nl"]) == 0
    Path("bad.csv").write_text("naam;straat\nJoke;\nPiet\u200b;x\nPiet;x\n", "utf-8")
    assert main(["match", "bad.csv", "--csv", "--out", "p.csv", "--language", "nl"]) == 2
    assert main(["match", "no.csv", "--csv", "--out", "p.csv", "--language", "nl"]) == 2
    said = capsys.readouterr()
    words = re.sub(r"help for \w+|\S+\.(json|csv)", "", said.out + said.err)
    assert ENGLISH.findall(words) == []
    assert "bad.csv: rij 2 (Joke), plek: dit is nog leeg." in said.err


@pytest.mark.parametrize("language", SPOKEN)
def test_every_problem_remark_and_flaw_has_words(language: str) -> None:
    say = speaker(language)
    for code in ProblemCode:
        assert line(say, problem(code, "row 2", "x", **EVERYTHING)).strip()
    keys = [f"match-remark.{one}" for one in RemarkCode]
    keys += [f"verify-wrong.{one}" for one in (*FlawCode, *ClaimCode)]
    assert [key for key in keys if not say.has(key.replace("_", "-"))] == []


def test_the_language_is_that_of_the_computer_where_none_was_asked_for() -> None:
    said = [
        {"LC_ALL": "nl_NL.UTF-8"},
        {"LANG": "nl_BE"},
        {"LC_ALL": "en_GB", "LANG": "nl_NL"},
        {"LANG": "C"},
        {},
    ]
    assert [language_of_system(one) for one in said] == ["nl", "nl", "en", "en", "en"]
