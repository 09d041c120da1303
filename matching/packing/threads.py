"""Independent parts on this computer: one after the other, or in threads where the kernel does the work."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

from matching.executor import Given, Made, share
from matching.limits import Limits


class Threads:
    """An `Executor`. The kernel computes without Python's lock; anything else gains nothing by threads."""

    def __init__(self, workers: int = 1) -> None:
        self._workers = workers

    def each(
        self,
        task: Callable[[Given, Limits], Made],
        given: Sequence[Given],
        sizes: Sequence[int],
        limits: Limits,
    ) -> list[Made]:
        def one(at: int) -> tuple[Made, Limits]:
            own = limits.part(share(sizes, at, self._workers))
            return task(given[at], own), own

        with ThreadPoolExecutor(self._workers) as threads:
            done = list(threads.map(one, range(len(given))))
        limits.stopped = limits.stopped or any(own.stopped for _, own in done)
        return [made for made, _ in done]
