"""After the last question of a subject, and after a bare answer, there is always something to press."""

import pytest

from storage.tables.person import RoleName
from tests.stories.beginning import presses_all
from tests.stories.somebody import known
from tests.town import Town

READ_IT = "👍 Het is goed"
WHO_SEES_ME = "👀 Wie ziet mij"
HOME = "Wat wil je doen?"


async def test_a_resident_who_has_read_enough_is_at_home_again(town: Town) -> None:
    martin, _, _ = await known(town)
    await martin.says("/privacy")
    assert HOME in await presses_all(martin, WHO_SEES_ME, READ_IT)
    assert READ_IT not in martin.buttons


@pytest.mark.parametrize("role", [RoleName.CONNECTOR, RoleName.COORDINATOR])
async def test_staff_have_buttons_after_the_last_question_and_after_a_bare_answer(
    town: Town, role: RoleName
) -> None:
    where = await town.neighbours.opens()
    await town.neighbours.add(where, "Ineke", role=role)
    ineke = town.talk("ineke")
    await ineke.says("/privacy")
    assert HOME in await presses_all(ineke, WHO_SEES_ME, READ_IT)
    assert ineke.buttons
    await ineke.says("/weghalen niemand")
    assert ineke.buttons
