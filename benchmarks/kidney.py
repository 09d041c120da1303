"""The packing beside a third party's truth: `python -m benchmarks.kidney` (needs the network).

kep_solver brings 20 kidney-exchange instances; it is downloaded for this run and never kept. Cycles
of two and three pairs, no chains, the most transplants: by the round's packing and by kep_solver itself.
"""

import json
import os
import platform
import re
import subprocess
import sys
import tarfile
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from benchmarks.kidney_cycles import Packed, longest_first, packed, read

NAME = "kep_solver"
INSTANCE = re.compile(r".*/test_instances/((?:medium|large)-\d+\.json)")
"""The other files there are a few pairs each, about chains and file formats."""
THEIRS = Path(__file__).with_name("kidney_theirs.py")
LONGEST = 600.0
PIP = ("-m", "pip", "--quiet", "--disable-pip-version-check")
HEAD = """| instance | pairs | cycles | longest first | ours | proved | kep_solver | s ours | s kep_solver |
|---|---|---|---|---|---|---|---|---|"""


@dataclass(frozen=True, slots=True)
class Theirs:
    transplants: int
    seconds: float


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        source = _downloaded(Path(folder))
        files = _instances(source, Path(folder))
        version = source.name.removeprefix(f"{NAME}-").removesuffix(".tar.gz")
        print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, Python {platform.python_version()},")
        print(f"{NAME} {version}, {len(files)} instances\n")
        theirs = _solved_there(files, version, Path(folder))
        print(HEAD)
        same = sum(_compared(path, theirs.get(path.name)) for path in files)
        print(f"\nThe same optimum: {same} of {len(files)}")
        raise SystemExit(int(bool(theirs) and same < len(files)))


def _downloaded(folder: Path) -> Path:
    asked = ("download", "--no-binary", NAME, "--no-deps", "--dest", str(folder), NAME)
    if trouble := _trouble(sys.executable, *PIP, *asked):
        raise SystemExit(f"{NAME} could not be downloaded: {trouble}")
    return next(folder.glob(f"{NAME}-*.tar.gz"))


def _instances(source: Path, folder: Path) -> list[Path]:
    """Only their bytes, under their own last names: nothing else of the archive touches the disk."""
    found = []
    with tarfile.open(source) as archive:
        for member in archive:
            matched, held = INSTANCE.fullmatch(member.name), archive.extractfile(member)
            if matched and held:
                found.append(folder / matched[1])
                found[-1].write_bytes(held.read())
    return sorted(found, key=lambda path: (path.name[0] == "l", len(path.name), path.name))


def _solved_there(files: list[Path], version: str, folder: Path) -> dict[str, Theirs]:
    """By kep_solver in an environment of its own; nothing, and one line, when that cannot be made."""
    python = str(folder / "venv" / "bin" / "python")
    made = _trouble(sys.executable, "-m", "venv", str(folder / "venv"))
    if trouble := made or _trouble(python, *PIP, "install", f"{NAME}=={version}"):
        print(f"{NAME} could not be installed: {trouble}\n")
        return {}
    asked = [python, str(THEIRS), *map(str, files)]
    ran = subprocess.run(asked, capture_output=True, text=True, timeout=LONGEST, check=True)  # noqa: S603
    answers = [Theirs(*json.loads(line)) for line in ran.stdout.splitlines()]
    return {path.name: answer for path, answer in zip(files, answers, strict=True)}


def _trouble(*command: str) -> str:
    """Why it failed, in one line; empty when it did not."""
    ran = subprocess.run(command, capture_output=True, text=True, timeout=LONGEST, check=False)  # noqa: S603
    said = ran.stderr.strip().splitlines() or [f"code {ran.returncode}"]
    return said[-1] if ran.returncode else ""


def _compared(path: Path, theirs: Theirs | None) -> bool:
    since = time.monotonic()
    exchange = read(path)
    ours: Packed = packed(exchange)
    seconds = time.monotonic() - since
    size = f"{len(exchange.recipient)} | {sum(1 for _ in exchange.cycles())} | {longest_first(exchange)}"
    found = f"{ours.transplants} | {'yes' if ours.exact else f'at most {ours.bound}'}"
    beside = (str(theirs.transplants), f"{theirs.seconds:.2f}") if theirs else ("-", "-")
    print(f"| {path.stem} | {size} | {found} | {beside[0]} | {seconds:.2f} | {beside[1]} |", flush=True)
    return theirs is not None and theirs.transplants == ours.transplants and ours.exact


if __name__ == "__main__":
    main()
