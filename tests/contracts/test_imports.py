"""Which way the doors open: the layers hold, and the contracts would notice a door the wrong way round."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FOLDERS = ("bot", "handlers", "storage", "matching")
ROOMS = [path.parent.name for path in (ROOT / "handlers").glob("*/__init__.py")]
ALONE = [path.stem for path in (ROOT / "handlers").glob("*.py") if path.stem != "__init__"]


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [
        sys.executable,
        "-c",
        "from importlinter.cli import lint_imports_command as go; go()",
        "--no-cache",
    ]
    env = os.environ | {"PYTHONPATH": str(folder)}
    return subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False)


def test_imports_point_one_way() -> None:
    done = lint_imports(ROOT)
    assert done.returncode == 0, done.stdout


@pytest.fixture
def small_house(tmp_path: Path) -> Path:
    """The same contracts over nearly empty folders: quick, and free to be broken."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for folder in (*FOLDERS, *(f"handlers/{room}" for room in ROOMS)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "__init__.py").write_text("")
    for alone in ALONE:
        (tmp_path / f"handlers/{alone}.py").write_text("")
    (tmp_path / "handlers/telegram/__init__.py").write_text("import telegram\n")
    return tmp_path


def test_a_house_without_wrong_doors_passes(small_house: Path) -> None:
    done = lint_imports(small_house)
    assert done.returncode == 0, done.stdout


@pytest.mark.slow
@pytest.mark.parametrize(
    ("where", "door"),
    [
        ("matching", "storage"),
        ("storage", "handlers"),
        ("handlers", "bot"),
        ("matching", "sqlmodel"),
        ("matching", "asyncio"),
        ("matching", "apscheduler.triggers"),
        ("handlers/engine", "telegram.ext"),
        ("handlers/exchange", "telegram"),
        ("handlers/calls", "handlers.telegram"),
        ("handlers/conversation", "handlers.activity"),
        ("handlers/activity", "handlers.flyer"),
    ],
)
def test_a_wrong_door_is_noticed(where: str, door: str, small_house: Path) -> None:
    (small_house / where / "wrong.py").write_text(f"import {door}\n")
    done = lint_imports(small_house)
    assert done.returncode == 1
    assert "BROKEN" in done.stdout
