"""Towns that cannot touch are planned each by itself; together their plans are the plan of the whole."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import combinations
from random import Random

import pytest

from matching import towns as rooms
from matching.executor import Given, Made, share
from matching.feasible import FARTHER, metres_squared
from matching.limits import Limits
from matching.neighbourhood import Neighbourhood
from matching.packing import primal_heuristic
from matching.packing.threads import Threads
from matching.people import Group, Load, Resident, Supporter
from matching.round import round_
from matching.settings import DEFAULTS
from matching.towns import towns
from matching.verify import verify
from tests.matching.neighbours import circle, neighbour, some, street
from tests.matching.some_towns import far_apart

CLUB = Group(
    id="club", members=some("a"), x=90_000, y=0, day_parts=some("tuesday morning"), enjoys=some("walk"),
    languages=some("nl"),
)  # fmt: skip
HELPER = Supporter(
    id="s", x=0, y=0, reach_m=300, day_parts=some("tuesday morning"), languages=some("nl"), cap=1
)


@pytest.fixture
def _three_are_a_town(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rooms, "TOWN", 3)


def ids(parts: Sequence[Neighbourhood]) -> list[list[str]]:
    return [[one.id for one in part.residents] for part in parts]


def at(x: int, *names: str) -> list[Resident]:
    return [replace(one, x=x) for one in circle(*names)]


def could_touch(whole: Neighbourhood, one: str, other: str) -> bool:
    a, b = whole.resident(one), whole.resident(other)
    return metres_squared(a, b) <= (FARTHER * min(a.reach_m, b.reach_m)) ** 2


@pytest.mark.usefixtures("_three_are_a_town")
def test_nobody_could_touch_anybody_of_another_town_and_nobody_is_lost() -> None:
    found = 0
    for seed in range(30):
        chance = Random(seed)
        residents = [
            neighbour(
                f"r{number}", x=chance.randrange(-20_000, 20_000), y=chance.randrange(900),
                reach_m=chance.choice((1, 90, 350, 1200, 10**6 if number == 0 else 64)),
            )
            for number in range(40)
        ]  # fmt: skip
        # From west to east, and the same from south to north.
        whole = street(*(replace(one, x=one.y, y=one.x) if seed % 2 else one for one in residents))
        parts = ids(towns(whole))
        assert sorted(one for part in parts for one in part) == sorted(one.id for one in whole.residents)
        for here, there in combinations(parts, 2):
            assert not any(could_touch(whole, one, other) for one in here for other in there)
        found += len(parts)
    assert found > 60


@pytest.mark.usefixtures("_three_are_a_town")
def test_twice_the_reach_is_near_enough_to_belong_together() -> None:
    whole = street(*at(0, "a", "b", "c"), *at(1600, "d", "e", "f"))
    assert len(towns(whole)) == 1
    far = street(*at(0, "a", "b", "c"), *at(6400, "d", "e", "f"))
    assert ids(towns(far)) == [["a", "b", "c"], ["d", "e", "f"]]


@pytest.mark.usefixtures("_three_are_a_town")
def test_a_group_and_a_supporter_hold_together_whom_they_reach() -> None:
    people = [*at(0, "a", "b", "c"), *at(90_000, "d", "e", "f")]
    assert len(towns(street(*people))) == 2
    assert len(towns(street(*people, groups=(CLUB,)))) == 1, "its member lives far from where it meets"
    helper = replace(HELPER, x=45_000, reach_m=45_001)
    assert len(towns(street(*people, supporters=(helper,)))) == 1


@pytest.mark.usefixtures("_three_are_a_town")
def test_a_town_without_a_supporter_gets_no_new_group_where_others_have_one() -> None:
    people = [*at(0, "a", "b", "c"), *at(90_000, "d", "e", "f")]
    whole = street(
        *people, supporters=(HELPER,), never=some(("a", "s"), ("a", "d")), loads=(Load(resident="f"),)
    )
    near, far = towns(whole)
    assert (near.never, near.loads) == (some(("a", "s")), ())
    assert (far.never, far.loads) == (frozenset(), whole.loads)
    assert [len(part.supporters) for part in (near, far)] == [1, 1]
    plan = round_(street(*people, supporters=(HELPER,)))
    assert [group.members for group in plan.groups] == [("a", "b", "c")]
    assert [one for one, _ in plan.supporter_certificate] in ([], ["s"])


def test_who_lives_between_towns_goes_along_with_the_largest_and_one_town_is_the_neighbourhood() -> None:
    whole = far_apart(rooms.TOWN, rooms.TOWN + 1, 3)
    assert [len(part.residents) for part in towns(whole)] == [rooms.TOWN + 4, rooms.TOWN]
    alone = far_apart(rooms.TOWN, rooms.TOWN - 1)
    assert towns(alone) == [alone]


class Elsewhere:
    """An executor that does the last part first, and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def each(
        self,
        task: Callable[[Given, Limits], Made],
        given: Sequence[Given],
        sizes: Sequence[int],
        limits: Limits,
    ) -> list[Made]:
        self.asked += sizes
        return [task(one, limits) for one in reversed(given)][::-1]


@pytest.mark.slow
def test_the_plan_of_towns_holds_for_the_whole_and_is_the_same_whoever_makes_it() -> None:
    whole = far_apart(rooms.TOWN, rooms.TOWN + 1)
    elsewhere = Elsewhere()
    plan = round_(whole)
    assert not list(verify(plan, whole, DEFAULTS))
    assert round_(whole, executor=elsewhere).plan_hash == plan.plan_hash
    assert elsewhere.asked == [rooms.TOWN + 1, rooms.TOWN]
    assert plan.value == sum(round_(town).value for town in towns(whole))
    assert {group.members[0][0] for group in plan.groups} == {"0", "1"}


@pytest.mark.usefixtures("_three_are_a_town")
def test_a_town_keeps_its_own_groups_meetings_and_helpers() -> None:
    club = replace(CLUB, members=some("d"))
    helpers = (HELPER, replace(HELPER, id="t"))
    met = some(("a", "b", 1), ("a", "d", 2), ("e", "f", 3))
    people = [*at(0, "a", "b", "c"), *at(90_000, "d", "e", "f")]
    near, far = towns(street(*people, groups=(club,), supporters=helpers, met=met))
    assert (near.groups, near.supporters, near.met) == ((), helpers, some(("a", "b", 1)))
    assert (far.groups, far.supporters, far.met) == ((club,), (HELPER,), some(("e", "f", 3)))


@pytest.mark.usefixtures("_three_are_a_town")
def test_the_plan_of_the_whole_is_made_of_all_that_its_towns_say() -> None:
    here = [replace(one, x=90_000, offers=some("soup"), wishes=some("soup")) for one in circle("d", "e", "f")]
    club = replace(CLUB, members=some("d"))
    late = [replace(one, rounds_waited=2) for one in circle("g", "h", "i")]
    whole = street(*at(0, "a", "b", "c"), *here, *late, groups=(club,), supporters=(HELPER,))
    plan, parts = round_(whole), [round_(town) for town in towns(whole)]
    assert len(parts) == 2
    assert [group.members for group in plan.groups] == [("a", "b", "c", "g", "h", "i"), ("d", "e", "f")]
    assert plan.groups[0].value > plan.groups[1].value
    assert plan.upper_bound == sum(part.upper_bound or 0 for part in parts)
    assert plan.exact is True
    for paid in ("certificate", "group_certificate", "supporter_certificate"):
        assert getattr(plan, paid) == tuple(sorted(pair for part in parts for pair in getattr(part, paid)))
    assert [one for one, _ in plan.group_certificate] == ["club"]
    assert verify(plan, whole) == ()


def test_a_town_without_a_proof_leaves_the_whole_without_one() -> None:
    plan = round_(street(*circle("a", "b", "c")))
    unproved = replace(plan, upper_bound=None, certificate=None, exact=False)
    both = rooms.whole_plan((plan, unproved), street(), DEFAULTS)
    assert (both.upper_bound, both.certificate, both.exact) == (None, None, False)
    nothing = replace(plan, upper_bound=0, value=0)
    assert rooms.whole_plan((nothing, nothing), street(), DEFAULTS).upper_bound == 0


@pytest.mark.parametrize(("hands", "seconds"), [((), [60, 75, 100]), ((2,), [100, 100, 100])])
def test_threads_share_a_limited_time_and_one_at_a_time_is_usual(
    hands: tuple[int, ...], seconds: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("matching.limits.time.monotonic", lambda: 7.0)
    limits = Limits(100, _since=7.0)
    assert Threads(*hands).each(lambda _, own: own.seconds, "abc", [6, 3, 1], limits) == seconds
    assert not limits.stopped
    limits.stop = lambda: True
    assert Threads(*hands).each(lambda one, own: own.over() and one, "abc", [6, 3, 1], limits) == [*"abc"]
    assert limits.stopped


@pytest.mark.slow
def test_the_starts_of_one_town_may_be_made_elsewhere_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(primal_heuristic, "FEW_AT_ONCE", 0)
    whole, elsewhere = far_apart(rooms.TOWN), Elsewhere()
    assert round_(whole, executor=elsewhere).plan_hash == round_(whole).plan_hash
    assert elsewhere.asked == [1, 1, 1]


def test_a_limited_time_is_shared_out_by_size_among_those_who_work_at_once() -> None:
    assert [share([6, 3, 1], at, 1) for at in range(3)] == [0.6, 0.75, 1]
    assert [share([6, 3, 1], at, 2) for at in range(3)] == [1, 1, 1]
    assert share([0], 0, 1) == 1


def test_a_stop_in_one_town_makes_the_whole_plan_a_stopped_one() -> None:
    plan = round_(far_apart(rooms.TOWN, rooms.TOWN), stop=lambda: True)
    assert plan.stopped
    assert plan.upper_bound is not None
    assert plan.upper_bound >= plan.value
