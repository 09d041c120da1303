"""Independent parts of a plan on other computers, through dask.distributed: `burengroep match --cluster`.

The same plan as here, byte for byte: each part is asked for with a fingerprint of what computes it, and
whoever runs something else refuses. A worker that dies is no loss: its parts go to another.
"""

import logging
import pickle
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError
from contextlib import contextmanager
from threading import Event as Ready
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from bot.match_cluster_part import OtherProgram, part_done, what_computes
from bot.match_problems import printable
from handlers.texts.speaker import Speaker
from matching.executor import Given, Made
from matching.limits import Limits
from matching.stage import Stage
from storage.failure import Failure

if TYPE_CHECKING:
    from distributed import Client, Event, Future

REACHED_WITHIN = 5
"""Seconds in which a scheduler answers."""
WORKER_WITHIN = 20.0
"""Seconds without any worker: one that was killed may be started again by its nanny."""
EACH = 0.2
"""Seconds between two looks at a Ctrl-C."""
LOOK = 2.0
"""Seconds between two looks at who works."""
LARGE = "1GiB"
"""Towns are large: that is no mistake that needs a warning."""


@contextmanager
def cluster_at(address: str, say: Speaker) -> Iterator["Cluster"]:
    """Raises `Failure` where there is no cluster, or none any more."""
    client = _client(address, say)
    try:
        yield Cluster(client, say)
    finally:
        client.close(timeout=LOOK)


def _client(address: str, say: Speaker) -> "Client":
    try:
        import dask  # noqa: PLC0415  an optional extra
        from distributed import Client  # noqa: PLC0415
    except ImportError:
        raise Failure(say.text("match-cluster.not-installed")) from None
    # What dask notes about lost connections is said in a sentence of ours.
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    dask.config.set({"distributed.admin.large-graph-warning-threshold": LARGE})
    try:
        _check_address(address)
        return Client(address, timeout=REACHED_WITHIN, set_as_default=False)
    except (OSError, ValueError, TypeError):
        raise Failure(say.text("match-cluster.not-reached", address=printable(address))) from None


def _check_address(address: str) -> None:
    """Raises `ValueError`: a client that cannot read an address says so, and then stumbles over itself."""
    from distributed.comm.addressing import parse_address, parse_host_port  # noqa: PLC0415
    from distributed.comm.registry import get_backend  # noqa: PLC0415

    scheme, place = parse_address(address)
    get_backend(scheme)
    parse_host_port(place)


class Cluster:
    """An `Executor`."""

    def __init__(self, client: "Client", say: Speaker) -> None:
        self._client, self._say = client, say
        self._looked = self._seen = time.monotonic()

    def each(
        self,
        task: Callable[[Given, Limits], Made],
        given: Sequence[Given],
        sizes: Sequence[int],
        limits: Limits,
    ) -> list[Made]:
        from distributed import Event  # noqa: PLC0415

        enough = Event(f"enough-{uuid4().hex}", client=self._client)
        hands = sum(self._working().values())
        futures = []
        for at, one in enumerate(given):
            seconds = limits.each(sum(sizes) / (sizes[at] * max(1, hands)))
            # Bytes: a scheduler then need not unpack whom they are about.
            work = pickle.dumps((task, one))
            asked = what_computes(), enough.name, seconds, work
            futures.append(self._client.submit(part_done, *asked, pure=False))
        made: list[Made] = [self._made(futures, at, enough, limits) for at in range(len(futures))]
        return made

    def _made(self, futures: "list[Future]", at: int, enough: "Event", limits: Limits) -> Any:
        ready = Ready()
        futures[at].add_done_callback(lambda _: ready.set())
        while not futures[at].done():
            limits.tell(Stage.ELSEWHERE, sum(one.done() for one in futures), len(futures))
            if limits.over():
                enough.set()
            self._look()
            ready.wait(EACH)
        # What is unpickled comes from our own workers.
        made, stopped = pickle.loads(self._answer(futures[at]))  # noqa: S301  # nosec B301
        limits.stopped = limits.stopped or stopped
        return made

    def _answer(self, future: "Future") -> bytes:
        from distributed.scheduler import KilledWorker  # noqa: PLC0415

        try:
            answer: bytes = future.result()
        except KilledWorker:
            raise self._failure("worker-died") from None
        except (OtherProgram, ImportError):
            raise self._failure("other-program") from None
        except (CancelledError, OSError):
            raise self._failure("lost") from None
        return answer

    def _look(self) -> None:
        """Nobody waits for ever for workers who will not come."""
        now = time.monotonic()
        if now - self._looked < LOOK:
            return
        self._looked = now
        if self._working():
            self._seen = now
        elif now - self._seen > WORKER_WITHIN:
            raise self._failure("no-workers")

    def _working(self) -> dict[str, int]:
        try:
            return dict(self._client.nthreads())
        except (OSError, ValueError):
            raise self._failure("lost") from None

    def _failure(self, what: str) -> Failure:
        return Failure(self._say.text(f"match-cluster.{what}"))
