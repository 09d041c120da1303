"""A few streets live for two weeks, and what has to hold holds. `STREETS=300` for more (`make street`).

`STREETS_FROM=27` begins with that life.

A life in which something breaks is lived again with fewer steps, until it is a short story, and printed.
"""

import os
from collections.abc import Sequence
from pathlib import Path
from random import Random
from shutil import copyfile

import pytest

from tests.engines import lent
from tests.street.holds import broken
from tests.street.street import Step, begin, live, live_again
from tests.town import standing

STREETS, DAYS = int(os.environ.get("STREETS", "2")), int(os.environ.get("STREET_DAYS", "8"))
FIRST = int(os.environ.get("STREETS_FROM", "0"))
MOST_TRIES = 60

pytestmark = pytest.mark.slow


async def lived(
    template: Path, folder: Path, seed: int, steps: Sequence[Step] | None = None
) -> tuple[list[Step], list[str]]:
    """What they did, and what did not hold at the end; with `steps` that life once more."""
    path = folder / f"{seed}.sqlite"
    copyfile(template, path)
    async with lent(f"sqlite:///{path}") as database, standing(database) as town:
        found = await begin(town)
        if steps is None:
            done = await live(found, Random(seed), DAYS)
        else:
            done = list(steps)
            await live_again(found, done)
        return done, [what async for what in broken(found)]


async def shortest(template: Path, folder: Path, seed: int, steps: list[Step]) -> list[Step]:
    """Half of it is left out, then less, as long as something breaks still."""
    size, tries = len(steps) // 2, 0
    while size and tries < MOST_TRIES:
        for at in range(0, len(steps), size):
            fewer, tries = steps[:at] + steps[at + size :], tries + 1
            if (await lived(template, folder, seed, fewer))[1]:
                steps = fewer
                break
        else:
            size //= 2
    return steps


@pytest.mark.parametrize("seed", range(FIRST, STREETS))
async def test_in_a_street_that_lives_what_was_said_holds(
    migrated_sqlite: Path, tmp_path: Path, seed: int
) -> None:
    steps, wrong = await lived(migrated_sqlite, tmp_path, seed)
    if wrong:
        story = await shortest(migrated_sqlite, tmp_path, seed, steps)
        pytest.fail("\n".join([*wrong, "in this life:", *map(str, story)]))
    assert len(steps) > DAYS, "they did something"
