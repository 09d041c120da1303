"""A long life in which two things together break something ends as those two."""

from collections.abc import Sequence

from tests.street.shrink import Shrinking
from tests.street.step import Step

NAMES = ("Martin", "Joke", "Piet", "Samira")
LONG = [
    Step(number, number // 8, "09:30", NAMES[number % 4], f"says {number}", pressed=False)
    for number in range(200)
]
GUILTY = (LONG[37], LONG[150])


async def breaks_with_both(steps: Sequence[Step]) -> list[str]:
    assert [one.place for one in steps] == sorted(one.place for one in steps), "in the order of the life"
    return ["group 4 lives on with nobody"] if all(one in steps for one in GUILTY) else ["something else"]


async def test_what_is_left_is_what_broke_it() -> None:
    shrinking = Shrinking(breaks_with_both, ["group 12 lives on with nobody"], seconds=60)
    assert await shrinking.shortest(LONG) == list(GUILTY)
    assert shrinking.lives < 60, "people first, then days: a step at a time would take two hundred"


async def test_a_life_that_does_not_break_again_is_told_whole() -> None:
    shrinking = Shrinking(breaks_with_both, ["a vote is counted twice"], seconds=60)
    assert await shrinking.shortest(LONG) == LONG
    assert shrinking.lives == 1


async def test_it_ends_in_time_with_what_it_has() -> None:
    shrinking = Shrinking(breaks_with_both, ["group 1 lives on with nobody"], seconds=60, most=5)
    left = await shrinking.shortest(LONG)
    assert shrinking.lives <= 5
    assert len(GUILTY) < len(left) < len(LONG)
    assert all(one in left for one in GUILTY)
