"""`burengroep match --cluster`: a scheduler and two workers here, and what may go wrong with them."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import CancelledError
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest
from distributed.scheduler import KilledWorker

from bot import match_cluster
from bot.cli import main
from bot.match_cluster_part import OtherProgram, part_done
from handlers.texts.speaker import speaker
from matching.interchange.people_file import write_people
from storage.failure import Failure
from tests.bot.listed import match, plan
from tests.matching.some_towns import far_apart

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("folder_with_people")]

if TYPE_CHECKING:
    from distributed import Client

SAY = speaker("en")
ROOT = Path(__file__).parents[2]
QUIET = os.environ | {
    "PYTHONPATH": str(ROOT),
    "DASK_DISTRIBUTED__ADMIN__SYSTEM_MONITOR__GIL__ENABLED": "false",
    "DASK_DISTRIBUTED__SCHEDULER__WORKER_TTL": "null",
}


class Cluster:
    """Its processes, to be ended one by one."""

    def __init__(self) -> None:
        self.scheduler = self._begun("dask_scheduler", "--host", "127.0.0.1", "--port", "0")
        self.address = self._said(self.scheduler, "Scheduler at:")
        self.workers = [
            self._begun("dask_worker", self.address, "--nthreads", "1", "--no-nanny", "--host", "127.0.0.1")
            for _ in range(2)
        ]
        for worker in self.workers:
            self._said(worker, "Registered to:")

    def _begun(self, what: str, *arguments: str) -> "subprocess.Popen[str]":
        command = [sys.executable, "-m", f"distributed.cli.{what}", *arguments, "--no-dashboard"]
        return subprocess.Popen(command, env=QUIET, stderr=subprocess.PIPE, text=True)

    def _said(self, process: "subprocess.Popen[str]", what: str) -> str:
        assert process.stderr
        line = next(line for line in process.stderr if what in line)
        return line.split(what)[1].strip()

    def kill(self, process: "subprocess.Popen[str]") -> None:
        process.kill()
        process.wait()
        assert process.stderr
        process.stderr.close()

    def end(self) -> None:
        for process in (*self.workers, self.scheduler):
            self.kill(process)


@pytest.fixture
def cluster() -> Iterator[Cluster]:
    begun = Cluster()
    yield begun
    begun.end()


@contextmanager
def asked(cluster: Cluster) -> Iterator["subprocess.Popen[bytes]"]:
    """A match that has handed out its towns."""
    command = [sys.executable, "-m", "bot", "match", "people.json", "--out", "plan.json", "--progress"]
    arguments = [*command, "--cluster", cluster.address]
    with subprocess.Popen(arguments, env=QUIET, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
        assert run.stderr
        seen = b""
        while b"elsewhere" not in seen:
            sign = run.stderr.read(1)
            assert sign, seen
            seen += sign
        yield run


def only_the_plan() -> dict[str, Any]:
    return {name: said for name, said in plan().items() if name not in ("seconds", "peak_mb")}


def test_a_cluster_makes_the_same_plan_also_when_a_worker_dies_and_says_what_is_wrong(
    cluster: Cluster, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("people.json").write_text(write_people(far_apart(100, 100, 100)), "utf-8")
    assert match() == 0
    here = json.dumps(only_the_plan())

    with asked(cluster) as run:
        cluster.kill(cluster.workers[1])
        _, said = run.communicate()
    assert run.returncode == 0, said
    assert json.dumps(only_the_plan()) == here

    with asked(cluster) as run:
        run.send_signal(signal.SIGINT)
        out, said = run.communicate()
    assert run.returncode == 0, said
    assert b"It was stopped before it was ready" in out
    assert plan()["stopped"]
    assert main(["verify", "plan.json", "people.json"]) == 0

    with asked(cluster) as run:
        cluster.kill(cluster.scheduler)
        _, said = run.communicate()
    assert run.returncode == 2
    assert b"The scheduler does not answer any more" in said

    capsys.readouterr()
    monkeypatch.setattr(match_cluster, "REACHED_WITHIN", 1)
    assert match("--cluster", cluster.address) == 2
    assert f"No dask scheduler answers at {cluster.address}." in capsys.readouterr().err


class Future:
    """A part that was asked for, whose answer is an error."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    def result(self) -> bytes:
        raise self._error


class NobodyThere:
    def nthreads(self) -> dict[str, int]:
        return {}


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (KilledWorker("part", None, 4), "worker-died"),
        (OtherProgram(), "other-program"),
        (ModuleNotFoundError("matching"), "other-program"),
        (CancelledError(), "lost"),
        (OSError(), "lost"),
    ],
)
def test_a_part_that_fails_is_one_sentence(error: Exception, said: str) -> None:
    with pytest.raises(Failure) as failed:
        match_cluster.Cluster(cast("Client", None), SAY)._answer(cast("Any", Future(error)))
    assert str(failed.value) == SAY.text(f"match-cluster.{said}")


def test_nobody_waits_for_workers_who_do_not_come(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LOOK", "WORKER_WITHIN"):
        monkeypatch.setattr(match_cluster, name, 0)
    with pytest.raises(Failure) as failed:
        match_cluster.Cluster(cast("Client", NobodyThere()), SAY)._look()
    assert str(failed.value) == SAY.text("match-cluster.no-workers")


def test_a_computer_with_another_program_refuses_before_it_begins() -> None:
    with pytest.raises(OtherProgram):
        part_done("another fingerprint", "enough", None, b"not even read")


@pytest.mark.parametrize("address", ["nonsense", "tcp://", "other://127.0.0.1:1", ""])
def test_what_is_no_address_is_said_in_one_line(address: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert match("--cluster", address) == 2
    assert capsys.readouterr().err == (
        f"No dask scheduler answers at {address}. Is the address right, and does it run?\n"
    )


def test_without_the_extra_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    assert match("--cluster", "tcp://127.0.0.1:1") == 2
    assert 'pip install "burengroep[cluster]"' in capsys.readouterr().err
