"""The lock files: every version with its hashes, no address of anybody's registry, nothing missing."""

import re
import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PINNED = re.compile(r"^([A-Za-z0-9._-]+)==(\S+) \\$", re.MULTILINE)
MAIN, CLUSTER, DEV = "requirements.lock", "requirements-cluster.lock", "requirements-dev.lock"
each_lock = pytest.mark.parametrize("name", [MAIN, CLUSTER, DEV])


def pins(name: str) -> dict[str, str]:
    found = PINNED.findall((ROOT / name).read_text(encoding="utf-8"))
    return {canonicalize_name(package): pinned for package, pinned in found}


def wanted(*extras: str) -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    listed = [*project["dependencies"]]
    for extra in extras:
        listed += project["optional-dependencies"][extra]
    return [Requirement(line) for line in listed]


@each_lock
def test_every_line_is_a_version_a_hash_or_a_comment(name: str) -> None:
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    allowed = re.compile(r"|#.*|    # .*|    --hash=sha256:[0-9a-f]{64}( \\)?|[a-z0-9.-]+==[\w.]+ \\")
    assert [line for line in lines if not allowed.fullmatch(line)] == []


@each_lock
def test_no_address_and_no_path_stands_in_a_lock(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert re.findall(r"https?:|file:/|index-url|find-links|trusted-host|@ |(?<![\w.])/\w+", text) == []


@pytest.mark.parametrize(
    ("name", "extras"),
    [(MAIN, ["build"]), (CLUSTER, ["build", "cluster"]), (DEV, ["build", "cluster", "dev"])],
)
def test_a_lock_holds_what_the_project_asks_for(name: str, extras: list[str]) -> None:
    locked = pins(name)
    missing = [str(need) for need in wanted(*extras) if locked.get(canonicalize_name(need.name)) is None]
    assert missing == []
    assert [str(n) for n in wanted(*extras) if locked[canonicalize_name(n.name)] not in n.specifier] == []


def test_tests_run_on_the_versions_that_are_shipped() -> None:
    shipped = pins(MAIN)
    assert shipped.items() <= pins(CLUSTER).items() <= pins(DEV).items()
    assert {name: version(name) for name in shipped} == shipped
