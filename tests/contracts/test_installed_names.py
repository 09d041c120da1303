"""`bot`, `handlers`, `matching` and `storage` are everyday words: under them only ours may be imported."""

import importlib
import zipfile
from importlib.metadata import distribution, packages_distributions
from pathlib import Path

import pytest
from hatchling import build

ROOT = Path(__file__).parents[2]
NAMES = ("bot", "handlers", "matching", "storage")
NOT_SHIPPED = ("__pycache__", ".pyc")


@pytest.mark.parametrize("name", NAMES)
def test_no_other_distribution_brings_our_names(name: str) -> None:
    # An editable install lists no files, so even our own name may be absent here.
    assert set(packages_distributions().get(name, [])) <= {"burengroep"}


@pytest.mark.parametrize("name", NAMES)
def test_our_names_are_imported_from_this_project(name: str) -> None:
    module = importlib.import_module(name)
    assert module.__file__
    assert Path(module.__file__).parent == ROOT / name


def test_nothing_that_is_installed_hides_the_tests_folder() -> None:
    # `tests` has no __init__.py here, so an installed package of that name would win.
    assert "tests" not in packages_distributions()


def test_the_command_is_installed_and_nobody_can_upload_us_by_mistake() -> None:
    installed = distribution("burengroep")
    assert [entry.value for entry in installed.entry_points] == ["bot.__main__:main"]
    assert "Private :: Do Not Upload" in installed.metadata.get_all("Classifier", [])
    assert installed.metadata["License-Expression"] == "EUPL-1.2"


@pytest.mark.slow
def test_a_wheel_holds_all_four_folders_whole_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    with zipfile.ZipFile(tmp_path / build.build_wheel(str(tmp_path))) as wheel:
        inside = {name for name in wheel.namelist() if ".dist-info/" not in name}
    files = {
        str(path.relative_to(ROOT)) for name in NAMES for path in (ROOT / name).rglob("*") if path.is_file()
    }
    assert inside == {name for name in files if not any(part in name for part in NOT_SHIPPED)}
    assert any(name.endswith(".ftl") for name in inside)
