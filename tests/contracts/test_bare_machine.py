"""On a machine without anything: what is installed without asking, what is said, and where pip comes from."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import left_out

ROOT = Path(__file__).parents[2]
TOOLS = [
    "sh",
    "dirname",
    "mktemp",
    "tail",
    "rm",
    "ls",
    "ln",
    "grep",
    "cat",
    "env",
    "mkdir",
    "sed",
    "id",
    "true",
]
APT = """#!/bin/sh
echo "apt-get $*" >>"{log}"
case "$*" in
    *update*) exit 0 ;;
    *unknown*) echo "E: Unable to locate package"; exit 100 ;;
    *espeak-ng) ln -s /bin/true "{folder}/espeak-ng" ;;
    *opus-tools) ln -s /bin/true "{folder}/opusenc"; ln -s /bin/true "{folder}/opusdec" ;;
esac
"""


class Machine:
    """A path with little on it; `apt-get` writes down what it is asked."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "bin"
        self.log = folder / "log"
        self.folder.mkdir()
        self.log.touch()
        for tool in TOOLS:
            (self.folder / tool).symlink_to(shutil.which(tool) or tool)

    def has(self, name: str, script: str) -> None:
        path = self.folder / name
        path.unlink(missing_ok=True)
        path.write_text(script.replace("{log}", str(self.log)).replace("{folder}", str(self.folder)), "utf-8")
        path.chmod(0o755)

    def runs(self, *command: str, **settings: str) -> subprocess.CompletedProcess[str]:
        known = {"PATH": str(self.folder), "HOME": os.environ.get("HOME", "/")} | settings
        return subprocess.run(command, env=known, capture_output=True, text=True, check=False)

    @property
    def asked(self) -> str:
        return self.log.read_text("utf-8")


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    made = Machine(tmp_path)
    made.has("apt-get", APT)
    return made


def as_root(machine: Machine) -> None:
    machine.has("id", "#!/bin/sh\necho 0\n")


def with_sudo(machine: Machine) -> None:
    machine.has("id", "#!/bin/sh\necho 1000\n")
    machine.has("sudo", '#!/bin/sh\necho "sudo $1" >>"{log}"\nshift\nexec "$@"\n')


def as_anybody(machine: Machine) -> None:
    machine.has("id", "#!/bin/sh\necho 1000\n")


def asked_for_a_password(machine: Machine) -> None:
    as_anybody(machine)
    machine.has("sudo", "#!/bin/sh\nexit 1\n")


def without_apt(machine: Machine) -> None:
    as_root(machine)
    (machine.folder / "apt-get").unlink()


SETUP = str(ROOT / ".ci" / "setup-system")


@pytest.mark.parametrize("may", [as_root, with_sudo])
def test_who_may_install_is_not_asked_anything(machine: Machine, may: Callable[[Machine], None]) -> None:
    may(machine)
    done = machine.runs(SETUP, "run")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "Installing on this system (once): espeak-ng opus-tools\n"
    assert ("sudo -n" in machine.asked) == (may is with_sudo)
    again = machine.runs(SETUP, "run")
    assert (again.returncode, again.stdout, again.stderr) == (0, "", "")


@pytest.mark.parametrize("may_not", [as_anybody, asked_for_a_password, without_apt])
def test_who_may_not_hears_in_one_line_what_is_left_out(
    machine: Machine, may_not: Callable[[Machine], None]
) -> None:
    may_not(machine)
    done = machine.runs(SETUP, "run")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr.startswith("Left out")
    assert done.stderr.endswith(": espeak-ng opus-tools\n")
    assert done.stderr.count("\n") == 1
    assert "install" not in machine.asked


@pytest.mark.parametrize(("what_for", "settings"), [("test", {"CI": "true"}), ("all", {})])
def test_in_ci_and_where_it_was_asked_for_nothing_is_left_out(
    machine: Machine, what_for: str, settings: dict[str, str]
) -> None:
    as_anybody(machine)
    assert machine.runs(SETUP, what_for, **settings).returncode == 2


def test_what_this_system_does_not_know_keeps_nothing_else_out(machine: Machine) -> None:
    as_root(machine)
    done = machine.runs(str(ROOT / ".ci" / "install"), "unknown", "espeak-ng")
    assert (done.returncode, done.stderr) == (0, "E: Unable to locate package\n")
    assert (machine.folder / "espeak-ng").exists()


WITHOUT_ENSUREPIP = f"""#!/bin/sh
case "$*" in
    *ensurepip*|"-m pip --version") exit 1 ;;
esac
exec {sys.executable} "$@"
"""


def test_a_python_without_ensurepip_gets_its_pip_from_the_wheel_of_the_system(
    machine: Machine, tmp_path: Path
) -> None:
    as_anybody(machine)
    machine.has("python3", WITHOUT_ENSUREPIP)
    checkout = tmp_path / "checkout"
    shutil.copytree(ROOT / ".ci", checkout / ".ci")
    pip = tmp_path / "pip-23.whl" / "pip"
    pip.mkdir(parents=True)
    (pip / "__main__.py").write_text("import sys; print(sys.prefix, *sys.argv[1:])", "utf-8")
    done = machine.runs(str(checkout / ".ci" / "make-venv"), "python3", WHEELS=str(tmp_path))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"{checkout / '.venv'} install --quiet --no-index {pip.parent}\n"


def test_without_any_pip_one_line_says_so_and_nothing_stays(machine: Machine, tmp_path: Path) -> None:
    as_anybody(machine)
    machine.has("apt-get", "#!/bin/sh\nexit 100\n")
    machine.has("python3", WITHOUT_ENSUREPIP)
    checkout = tmp_path / "checkout"
    shutil.copytree(ROOT / ".ci", checkout / ".ci")
    done = machine.runs(str(checkout / ".ci" / "make-venv"), "python3", WHEELS=str(tmp_path))
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1].startswith("There is no pip to be had for python3: as root, ")
    assert not (checkout / ".venv").exists()


def test_what_is_left_out_is_said_in_one_line() -> None:
    said = left_out(["Skipped: no Chromium here", "Skipped: no Chromium here", "Skipped: no voice here"])
    assert said == "Left out: 2 tests (no Chromium here); 1 tests (no voice here)"
