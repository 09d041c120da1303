"""The best way to pack those who were freed once more, found exactly: part of the annealing."""

from matching.packing.anneal_problem import MOST_NODES
from matching.packing.seats import NOBODY, Seats

OPTIONS = 12
"""Who has so many options is as free as anybody."""


class Repack:
    """The best packing of the freed that costs less than the budget, which falls with each that is found."""

    def __init__(self, now: Seats, options: list[list[int]], freed: list[int], budget: int) -> None:
        self._now, self._options, self._freed, self.budget = now, options, freed, budget
        self._at = {one: place for place, one in enumerate(freed)}
        self._done, self._nodes = [False] * len(freed), 0
        self._chosen, self._answer = list[int](), list[int]()
        self._found = False

    def best(self) -> list[int] | None:
        self._deeper(0)
        return self._answer if self._found else None

    def _is_open(self, column: int) -> bool:
        is_taken = any(self._done[self._at[one]] for one in self._now.members[column])
        return not is_taken and self._now.is_free(column)

    def _mark(self, column: int, times: int) -> None:
        for one in self._now.members[column]:
            self._done[self._at[one]] = times > 0
        self._now.use(column, times)

    def _hardest(self, cost: int) -> int | None:
        """Who has the fewest options; -1 when all have their place, None when no way on can be better."""
        room = self.budget - cost
        bound, fewest, found = 0, None, NOBODY
        for at, one in enumerate(self._freed):
            if self._done[at]:
                continue
            own = self._now.price[one]
            part, count = self._least(at, own, room)
            bound += part
            if bound >= room:
                return None
            rank = (count << 20) - min(own, 1_000_000)
            if fewest is None or rank < fewest:
                fewest, found = rank, at
        return found

    def _least(self, at: int, own: int, room: int) -> tuple[int, int]:
        """What a freed resident loses at least, and how many options there are, `OPTIONS` at most."""
        lost, count = self._now.lost, 0
        for column in self._options[at]:
            if lost[column] >= room:
                break
            if self._is_open(column):
                own = min(own, lost[column] // len(self._now.members[column]))
                count += 1
                if count >= OPTIONS:
                    break
        return own, count

    def _deeper(self, cost: int) -> bool:
        """False when it took too long."""
        self._nodes += 1
        if self._nodes > MOST_NODES:
            return False
        at = self._hardest(cost)
        if at is None:
            return True
        if at == NOBODY:
            self._keep_if_better(cost + self._now.unused)
            return True
        return self._with_options(at, cost) and self._without(at, cost)

    def _keep_if_better(self, cost: int) -> None:
        if cost < self.budget:
            self.budget, self._answer, self._found = cost, list(self._chosen), True

    def _with_options(self, at: int, cost: int) -> bool:
        for column in self._options[at]:
            then = cost + self._now.lost[column]
            if then >= self.budget:
                break
            if self._is_open(column):
                self._mark(column, 1)
                self._chosen.append(column)
                good = self._deeper(then)
                self._chosen.pop()
                self._mark(column, -1)
                if not good:
                    return False
        return True

    def _without(self, at: int, cost: int) -> bool:
        """He stays nowhere, and pays his own price."""
        own = self._now.price[self._freed[at]]
        if cost + own >= self.budget:
            return True
        self._done[at] = True
        good = self._deeper(cost + own)
        self._done[at] = False
        return good
