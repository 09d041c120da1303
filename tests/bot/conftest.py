"""A folder of its own, with a list of people in it."""

from pathlib import Path

import pytest

from matching.interchange.people_file import write_people
from tests.bot.listed import HERE


@pytest.fixture
def folder_with_people(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")  # whatever this computer speaks
    monkeypatch.setattr("bot.cli.start_logging", lambda *_: None)  # pytest keeps its own log
    Path("people.json").write_text(write_people(HERE), "utf-8")
    return tmp_path
