"""A few days of a small crowd: all that has to hold holds. `make half-year`: sixty people, half a year."""

from pathlib import Path

import pytest

from tests.street.half_year import lived_on, residents
from tests.street.picture import draw, per_person_and_week

pytestmark = pytest.mark.slow


async def test_in_a_small_crowd_all_holds_every_evening(migrated_sqlite: Path, tmp_path: Path) -> None:
    lived = await lived_on(tmp_path, 7, days=4, many=18, template=migrated_sqlite)
    assert lived.wrong == []
    rows = residents(lived)
    assert {"Joke", "Riek"} & set(rows)
    assert per_person_and_week(lived.came, rows, 1).most[0] > 0
    assert "<title>" in draw(lived.came, rows, 1)
