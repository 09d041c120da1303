"""Folders and files with what people told are for the bot alone, whatever the machine allows by itself."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.files import make_folder, new_file, private_file, private_folder


@pytest.fixture(autouse=True)
def generous() -> Iterator[None]:
    """A user whose new files everybody may read and write."""
    before = os.umask(0)
    yield
    os.umask(before)


def others(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode) & 0o077


def test_what_is_made_is_closed_to_others_from_its_first_moment(tmp_path: Path) -> None:
    make_folder(tmp_path / "made")
    private_file(tmp_path / "touched")
    os.close(new_file(tmp_path / "new"))
    assert [others(tmp_path / name) for name in ("made", "touched", "new")] == [0, 0, 0]


def test_what_was_there_is_closed(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir(mode=0o777)
    private_folder(tmp_path / "there")
    assert others(tmp_path / "there") == 0
