"""A few streets live for two weeks, and what has to hold holds. `STREETS=300` for more (`make street`).

`STREETS_FROM=27` begins with that life. A life in which something breaks is lived again with fewer people,
days and steps, until it is a short story, and printed; `STREET_SHRINKS=600` is for how many seconds.
"""

import os
from collections.abc import Sequence
from pathlib import Path
from random import Random
from shutil import copyfile

import pytest

from tests.engines import lent
from tests.street.breaking import noted
from tests.street.holds import broken
from tests.street.shrink import Shrinking
from tests.street.step import Step
from tests.street.street import begin, live, live_again
from tests.town import standing

STREETS, DAYS = int(os.environ.get("STREETS", "2")), int(os.environ.get("STREET_DAYS", "8"))
FIRST, SECONDS = int(os.environ.get("STREETS_FROM", "0")), float(os.environ.get("STREET_SHRINKS", "600"))

pytestmark = pytest.mark.slow


async def lived(
    template: Path, folder: Path, seed: int, steps: Sequence[Step] | None = None
) -> tuple[list[Step], list[str]]:
    """What they did, and what did not hold; with `steps` that life once more."""
    path = folder / f"{seed}.sqlite"
    copyfile(template, path)
    done, wrong = list(steps or ()), list[str]()
    async with (
        noted(wrong),
        lent(f"sqlite:///{path}", at_once=True) as database,
        standing(database) as town,
        noted(wrong),
    ):
        found = await begin(town)
        if steps is None:
            await live(found, Random(seed), DAYS, done)
        else:
            await live_again(found, done)
        wrong += [what async for what in broken(found)]
    return done, wrong


@pytest.mark.parametrize("seed", range(FIRST, STREETS))
async def test_in_a_street_that_lives_what_was_said_holds(
    migrated_sqlite: Path, tmp_path: Path, seed: int
) -> None:
    steps, wrong = await lived(migrated_sqlite, tmp_path, seed)
    if wrong:

        async def live_it(fewer: Sequence[Step]) -> list[str]:
            return (await lived(migrated_sqlite, tmp_path, seed, fewer))[1]

        shrinking = Shrinking(live_it, wrong, SECONDS)
        story = await shrinking.shortest(steps)
        told = f"in this life ({len(steps)} steps, {shrinking.lives} lives to make it {len(story)}):"
        pytest.fail("\n".join([*wrong, told, *map(str, story)]))
    assert len(steps) > DAYS, "they did something"
