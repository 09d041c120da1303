"""What an organisation without an IT department is told to type exists, and the list of parts is whole."""

import json
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from bot.cli import parser

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/nl/beheer.md").read_text("utf-8")
OF_THE_SYSTEM = {"mkdir", "openssl", "docker", "useradd", "cp", "systemctl", "git"}


def commands() -> list[list[str]]:
    blocks = re.findall(r"```\n(.*?)```", PAGE, re.DOTALL)
    return [shlex.split(line) for block in blocks for line in block.splitlines() if line.strip()]


@pytest.mark.parametrize("typed", commands(), ids=" ".join)
def test_each_command_exists(typed: list[str]) -> None:
    first, *rest = typed[1:] if typed[0] == "sudo" else typed
    if first == "burengroep":
        parser().parse_args(rest)
    elif first == "make":
        assert re.search(rf"^{rest[0]}:", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    else:
        assert first in OF_THE_SYSTEM


def test_each_file_that_is_copied_is_there() -> None:
    for typed in commands():
        words = typed[1:] if typed[0] == "sudo" else typed
        if words[0] == "cp":
            assert (ROOT / words[1]).is_file()


def test_the_unit_runs_what_is_installed() -> None:
    unit = (ROOT / "docker/burengroep.service").read_text("utf-8")
    assert "ExecStart=/srv/burengroep/.venv/bin/burengroep run" in unit
    assert "NoNewPrivileges=true" in unit


def test_the_list_of_parts_has_every_locked_one_with_its_hashes(tmp_path: Path) -> None:
    out = tmp_path / "sbom.json"
    subprocess.run([sys.executable, ROOT / ".ci/sbom", out], check=True, capture_output=True)
    made = json.loads(out.read_text("utf-8"))
    locked = set(re.findall(r"^([\w.-]+)==", (ROOT / "requirements.lock").read_text("utf-8"), re.MULTILINE))
    assert {one["name"] for one in made["components"]} == locked
    assert all(one["hashes"] for one in made["components"])
