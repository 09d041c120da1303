"""What is told of how many people there are does not tell of one of them, not even by comparing."""

from itertools import product

from handlers.permission.people_counted import FEWEST, people_counted
from handlers.texts.localise import Tongue
from tests.probes.ground import NOW

MOST = 60


def told(count: int) -> str:
    return str(Tongue("nl", NOW).words(people_counted(count)))


def test_under_five_is_few_and_nobody_is_no_other_number() -> None:
    assert {told(count) for count in range(FEWEST)} == {"minder dan 5 mensen"}
    assert told(5) == told(9) == "5 of meer mensen"
    assert told(14) == "10 of meer mensen"


def test_each_that_is_told_may_be_one_of_five_numbers() -> None:
    counts = [told(count) for count in range(MOST)]
    assert all(counts.count(one) == FEWEST for one in counts)


def test_of_all_and_of_a_part_the_rest_cannot_be_found_out() -> None:
    """For every two groups: what is told of both together and of one of them leaves at least five answers."""
    rests: dict[tuple[str, str], set[int]] = {}
    for part, rest in product(range(MOST), range(MOST)):
        rests.setdefault((told(part + rest), told(part)), set()).add(rest)
    small = [found for (whole, _), found in rests.items() if min(found) < FEWEST and "55" not in whole]
    assert min(map(len, small)) >= FEWEST
