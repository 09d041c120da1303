"""One process for each mutant, forked from one that has loaded numpy, HiGHS and pytest already.

A limit on computing time, not on the clock: on a busy machine a slow test is no fault.
"""

import os
import resource
import signal
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

import highspy  # noqa: F401
import hypothesis
import numpy as np  # noqa: F401
import pytest

SUITE = "tests/matching"
MEMORY = 6 * 2**30
PATIENCE = 20
"""So many times the computing time on the clock, and it waits for something that never comes."""
PYTEST = (
    "-q",
    "-x",
    "--noconftest",
    "--assert=plain",
    "-p",
    "no:cacheprovider",
    "-p",
    "pytest_asyncio.plugin",
)
# A counterexample need not be made small, and a busy machine is no fault.
PHASES = (hypothesis.Phase.explicit, hypothesis.Phase.generate)
hypothesis.settings.register_profile("mutants", phases=PHASES, deadline=None)
hypothesis.settings.load_profile("mutants")
# Other plugins would complain that hypothesis was loaded before they could change it.
os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"


class Times:
    """Heard by pytest: which functions of `matching/` each test calls, and how long it computes."""

    def __init__(self, root: Path) -> None:
        self._inside = str(root / "matching")
        self.seconds: dict[str, float] = {}
        self.calls: dict[str, set[tuple[str, int]]] = {}

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Any:
        calls = self.calls[item.nodeid] = set()

        def called(frame: FrameType, _event: str, _arg: object) -> None:
            code = frame.f_code
            if code.co_filename.startswith(self._inside):
                calls.add((code.co_filename, code.co_firstlineno))

        since = time.process_time()
        sys.settrace(called)
        try:
            return (yield)
        finally:
            sys.settrace(None)
            self.seconds[item.nodeid] = time.process_time() - since


class InOrder:
    """Told to pytest: only these tests, the first one first."""

    def __init__(self, tests: Sequence[str]) -> None:
        self._rank = {test: at for at, test in enumerate(tests)}

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        chosen = [one for one in items if one.nodeid in self._rank]
        items[:] = sorted(chosen, key=lambda one: self._rank[one.nodeid])


class _Loader(SourceFileLoader, MetaPathFinder):
    """Finds one module, and gives other code for it."""

    def __init__(self, name: str, path: str, code: CodeType) -> None:
        super().__init__(name, path)
        self._code = code

    def find_spec(self, name: str, _path: object, _target: object = None) -> ModuleSpec | None:
        return spec_from_file_location(name, self.path, loader=self) if name == self.name else None

    def get_code(self, fullname: str) -> CodeType:
        return self._code


def put(path: str, code: CodeType) -> None:
    """From now on in this process, `import` finds this code in the place of the file."""
    name = path.removesuffix(".py").replace("/", ".").removesuffix(".__init__")
    sys.meta_path.insert(0, _Loader(name, str(Path(path).resolve()), code))


def tested(tests: Sequence[str]) -> int:
    files = sorted({test.partition("::")[0] for test in tests})
    return int(pytest.main([*PYTEST, *files], plugins=[InOrder(tests)]))


def forked(work: Callable[[], int], seconds: int) -> int:
    """The id of a process that does this and ends with its answer, in a session of its own, in silence."""
    if process := os.fork():
        return process
    answer = 1
    try:
        os.setsid()
        nowhere = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(nowhere, stream)
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        signal.alarm(seconds * PATIENCE)
        answer = work()
    finally:
        os._exit(answer)


def ended() -> tuple[int, int]:
    """Waits for any of them: which, and its exit code or minus its signal; whatever it began ends too."""
    process, status = os.wait()
    with suppress(ProcessLookupError):
        os.killpg(process, signal.SIGKILL)
    return process, os.waitstatus_to_exitcode(status)
