"""Streets for the solver, and the best plan of each by brute force and by another solver."""

from dataclasses import replace
from functools import cache
from itertools import combinations

from matching.columns import Column, columns
from matching.neighbourhood import Neighbourhood
from matching.people import Load
from matching.settings import DEFAULTS
from tests.matching import oracle
from tests.matching.neighbours import Chance

Row = tuple[str, str]
Listed = tuple[frozenset[Row], int]


def street(seed: int, size: int, supporters: int, groups: int, *, wide: int = 1) -> Neighbourhood:
    """People with growth, supporters, blocks and history; in a wide street they live farther apart."""
    chance = Chance(seed)
    names = [f"r{number}" for number in range(size)]

    def pairs(most: int) -> frozenset[tuple[str, str]]:
        return frozenset((chance.choice(names), chance.choice(names)) for _ in range(chance.randint(0, most)))

    return Neighbourhood(
        residents=tuple(replace(one, x=one.x * wide, y=one.y * wide) for one in map(chance.resident, names)),
        never=pairs(size // 2),
        met=frozenset((*pair, chance.randint(0, 6)) for pair in sorted(pairs(size))),
        supporters=tuple(chance.supporter(f"s{number}") for number in range(supporters)),
        groups=tuple(chance.group(f"g{number}", names) for number in range(groups)),
        loads=tuple(Load(resident=name, open=chance.randint(1, 3)) for name in names[::5]),
    )


def mixed_street(seed: int, size: int, *, wide: int = 1) -> Neighbourhood:
    return street(seed, size, supporters=(0, 0, 1, 2)[seed % 4], groups=seed // 4 % 3, wide=wide)


def listed(column: Column) -> Listed:
    rows = {("resident", one.id) for one in column.placed}
    rows |= {("group", column.group.id)} if column.group else set()
    return frozenset(
        rows | ({("supporter", column.supporter.id)} if column.supporter else set())
    ), column.value


def by_the_text(neighbourhood: Neighbourhood) -> list[Listed]:
    """All columns once more, as the oracle reads the model."""
    found = [
        (frozenset({("resident", one) for one in placed} | {("group", group)}), value)
        for placed, group, value in oracle.growth_columns(neighbourhood)
    ]
    free = oracle.free(neighbourhood)
    for new in (new for size in range(3, 7) for new in combinations(free, size)):
        members = [*new]
        if not oracle.can_form(members, neighbourhood):
            continue
        placed = frozenset(("resident", one.id) for one in members)
        value = oracle.group_value(members, neighbourhood)
        able = [one for one in neighbourhood.supporters if oracle.can_support(one, members, neighbourhood)]
        found += [(placed | {("supporter", one.id)}, value + oracle.background(one, members)) for one in able]
        found += [] if neighbourhood.supporters else [(placed, value)]
    return found


def caps(neighbourhood: Neighbourhood) -> dict[Row, int]:
    return {("supporter", one.id): one.cap for one in neighbourhood.supporters}


def brute_force(found: list[Listed], caps: dict[Row, int]) -> int:
    """The best sum of values: each resident in turn is left over, or in a column that begins there."""
    beginning: dict[Row, list[Listed]] = {}
    for rows, value in found:
        beginning.setdefault(min(row for row in rows if row[0] == "resident"), []).append((rows, value))
    order = sorted(beginning)

    @cache
    def best(at: int, used: frozenset[tuple[Row, int]]) -> int:
        if at == len(order):
            return 0
        taken = dict(used)
        most = best(at + 1, used)
        for rows, value in beginning[order[at]]:
            if all(taken.get(row, 0) < caps.get(row, 1) for row in rows):
                then = frozenset((taken | {row: taken.get(row, 0) + 1 for row in rows}).items())
                most = max(most, value + best(at + 1, then))
        return most

    return best(0, frozenset())


def other_solver(neighbourhood: Neighbourhood) -> int:
    """CP-SAT over the columns that the checker finds."""
    from ortools.sat.python import cp_model  # noqa: PLC0415  slow to import, and only a few tests ask

    model, using = cp_model.CpModel(), dict[Row, list[cp_model.IntVar]]()
    worth = []
    for rows, value in map(listed, columns(neighbourhood, DEFAULTS)):
        chosen = model.new_bool_var("")
        worth.append(value * chosen)
        for row in rows:
            using.setdefault(row, []).append(chosen)
    for row, variables in using.items():
        model.add(sum(variables) <= caps(neighbourhood).get(row, 1))
    model.maximize(sum(worth))
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    assert solver.solve(model) == cp_model.OPTIMAL
    return int(solver.objective_value)


def town(seed: int, size: int = 45) -> Neighbourhood:
    """Large enough for several tiles, with seams through groups, growths and what supporters can do."""
    return street(seed, size, supporters=seed % 3, groups=seed % 4, wide=4)
