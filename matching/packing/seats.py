"""Who is in which column while the packing is annealed."""

from matching.packing.anneal_problem import AnnealProblem
from matching.packing.bit_masks import Indices

NOBODY = -1


class Seats:
    """Which column everybody is in, and how often the other rows are still free."""

    def __init__(self, problem: AnnealProblem, chosen: Indices) -> None:
        width = [int(size) for size in problem.size]
        self.members = [row[:size] for row, size in zip(problem.members.tolist(), width, strict=True)]
        self.lost, self.extra = problem.reduced_cost.tolist(), problem.extra.tolist()
        self.price, self.extra_price = problem.price.tolist(), problem.extra_price.tolist()
        self.column = [NOBODY] * problem.people
        self.left = problem.extra_caps.tolist()
        self.users: list[list[int]] = [[] for _ in self.left]
        self.unused = sum(price * left for price, left in zip(self.extra_price, self.left, strict=True))
        for one, column in enumerate(chosen.tolist()):
            if column >= 0 and self.column[one] < 0:
                self.put(column)
        once = {column for column in self.column if column >= 0}
        idle = sum(price for price, c in zip(self.price, self.column, strict=True) if c < 0)
        self.cost = idle + sum(self.lost[column] for column in once) + self.unused

    def put(self, column: int) -> None:
        for one in self.members[column]:
            self.column[one] = column
        self.use(column, 1)
        if self.extra[column] >= 0:
            self.users[self.extra[column]].insert(0, column)

    def drop(self, column: int) -> None:
        for one in self.members[column]:
            self.column[one] = NOBODY
        self.use(column, -1)
        if self.extra[column] >= 0:
            self.users[self.extra[column]].remove(column)

    def use(self, column: int, times: int) -> None:
        extra = self.extra[column]
        if extra >= 0:
            self.left[extra] -= times
            self.unused -= times * self.extra_price[extra]

    def is_free(self, column: int) -> bool:
        extra = self.extra[column]
        return bool(extra < 0 or self.left[extra] > 0)
