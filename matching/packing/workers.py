"""Worker processes: parts of one neighbourhood side by side."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context
from types import TracebackType
from typing import Self, TypeVar

from matching.packing.child_process import end_with_parent
from matching.packing.column_builder import Builder

Task = TypeVar("Task")
Answer = TypeVar("Answer")
Work = Callable[[Builder, Task], Answer]
"""A function of a module, so that another process can find it by its name."""


class WorkerPool:
    """Each process holds the people as arrays once; one worker is this process itself."""

    def __init__(self, builder: Builder, workers: int) -> None:
        # Only arrays go along: no other process needs a name.
        self._builder = builder.nameless()
        self.workers = workers
        self._pool: ProcessPoolExecutor | None = None
        if workers > 1:
            context = get_context("spawn")
            self._pool = ProcessPoolExecutor(
                workers, mp_context=context, initializer=_take, initargs=(self._builder,)
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    def start(self, work: Work[Task, Answer], task: Task) -> Future[Answer]:
        if self._pool is not None:
            return self._pool.submit(_work, work, task)
        done = Future[Answer]()
        done.set_result(work(self._builder, task))
        return done

    def each(self, work: Work[Task, Answer], tasks: Iterable[Task]) -> Iterator[Answer]:
        """The answers in the order of the tasks; a task is asked for only when a worker is free for it."""
        running = deque[Future[Answer]]()
        for task in tasks:
            running.append(self.start(work, task))
            if len(running) > self.workers:
                yield running.popleft().result()
        while running:
            yield running.popleft().result()


_HELD: list[Builder] = []


def _take(builder: Builder) -> None:
    end_with_parent()
    _HELD[:] = [builder]


def _work(work: Work[Task, Answer], task: Task) -> Answer:
    return work(_HELD[0], task)
