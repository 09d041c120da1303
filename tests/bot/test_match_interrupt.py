"""Ctrl-C while a plan is made: the first asks for the best so far, the second ends at once."""

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from bot.cli import main
from bot.match_progress import until_enough
from matching.interchange.people_file import write_people
from tests.matching.crowded_street import crowd


def test_the_first_ctrl_c_asks_for_the_best_so_far_and_the_second_ends() -> None:
    before = signal.getsignal(signal.SIGINT)
    with until_enough() as enough:
        assert not enough()
        signal.raise_signal(signal.SIGINT)
        assert enough()
        assert signal.getsignal(signal.SIGINT) is signal.SIG_DFL
    assert signal.getsignal(signal.SIGINT) is before


@pytest.mark.slow
def test_ctrl_c_writes_the_best_plan_so_far_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("bot.cli.start_logging", lambda *_: None)
    Path("people.json").write_text(write_people(crowd(200)), "utf-8")
    command = [sys.executable, "-m", "bot", "match", "people.json", "--out", "plan.json", "--progress"]
    env = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    with subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
        assert run.stderr
        assert run.stdout
        seen = b""
        while b"prices" not in seen:
            sign = run.stderr.read(1)
            assert sign, seen
            seen += sign
        run.send_signal(signal.SIGINT)
        rest, said = run.stderr.read(), run.stdout.read().decode()
    assert run.returncode == 0, rest
    assert b"the best plan so far is written" in rest
    assert "It was stopped before it was ready" in said
    assert json.loads(Path("plan.json").read_text("utf-8"))["stopped"]
    assert main(["verify", "plan.json", "people.json"]) == 0


@pytest.mark.slow
@pytest.mark.parametrize(
    "arguments", [["match", "people.json", "--out", "p.json"], ["verify", "p.json", "q.json"]]
)
@pytest.mark.parametrize("loaded", ["argparse", "pydantic_core", "matching.round"])
def test_ctrl_c_while_libraries_load_is_one_line(tmp_path: Path, arguments: list[str], loaded: str) -> None:
    """Python says on stderr what it has loaded: that is when the signal comes."""
    command = [sys.executable, "-X", "importtime", "-m", "bot", *arguments]
    env = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    with subprocess.Popen(command, cwd=tmp_path, env=env, stderr=subprocess.PIPE) as run:
        assert run.stderr
        seen = b""
        while not re.search(rf"\| +{loaded}\b.*\n".encode(), seen):
            line = run.stderr.readline()
            assert line, f"it ended before it loaded {loaded}"
            seen += line
        run.send_signal(signal.SIGINT)
        said = [line for line in run.stderr.read().decode().splitlines() if "import time:" not in line]
    assert (run.returncode, said) == (130, ["Stopped."])
