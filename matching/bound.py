"""A proof of how much is possible at best: a whole number for each resident (a dual solution)."""

from collections.abc import Sequence

from matching.columns import Column

Certificate = dict[str, int]


def certificate(columns: Sequence[Column], sweeps: int) -> Certificate:
    """Numbers such that the placed of every column together hold at least its value; lower is better.

    It starts with y = 0, where every resident of a column pays an equal part, and then lowers each number in
    turn as far as all columns allow. Whatever the order, and however few the sweeps, the proof stays a proof.
    """
    using = _using(columns)
    paid = {one: max(-(-column.best_value // len(column.placed)) for column in using[one]) for one in using}
    for sweep in range(sweeps):
        for one in sorted(using, reverse=sweep % 2 == 1):
            paid[one] -= _spare(one, paid, using[one])
    return paid


def proves(paid: Certificate, columns: Sequence[Column]) -> bool:
    """Anybody can recheck it: this is all that a certificate has to be."""
    return min(paid.values(), default=0) >= 0 and all(
        sum(paid[one.id] for one in column.placed) >= column.best_value for column in columns
    )


def _using(columns: Sequence[Column]) -> dict[str, list[Column]]:
    using: dict[str, list[Column]] = {}
    for column in columns:
        for one in column.placed:
            using.setdefault(one.id, []).append(column)
    return using


def _spare(one: str, paid: Certificate, columns: Sequence[Column]) -> int:
    return min(paid[one], *(sum(paid[o.id] for o in column.placed) - column.best_value for column in columns))
