"""A city by hand: where it is cut, what a tile is told, what it answers, and who waits for whom."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from matching.limits import Limits
from matching.neighbourhood import Neighbourhood
from matching.packing import build, city
from matching.packing.build import Builder
from matching.packing.city import SWEEPS, _State, covered
from matching.packing.crowd import Crowd, crowd_of
from matching.packing.guess import Surrounded, guessed, priced
from matching.packing.hands import Hands
from matching.packing.pool import Pool
from matching.packing.sweep import Sweep, _scattered
from matching.packing.tile import Answer, Task, work
from matching.packing.tiles import tiles
from matching.packing.words import Places
from matching.people import Group, Resident, Supporter
from matching.settings import DEFAULTS, Settings
from tests.matching.neighbours import circle, neighbour, some, street
from tests.matching.pools import by_hand

pytestmark = pytest.mark.slow

HELPER = Supporter(
    id="s", x=0, y=0, reach_m=300, day_parts=some("tuesday morning"), languages=some("nl"), cap=2
)


def builder_of(neighbourhood: Neighbourhood, settings: Settings = DEFAULTS) -> Builder:
    return Builder(neighbourhood, crowd_of(neighbourhood, settings, 0), settings)


def crowd_at(*places: tuple[int, int]) -> Crowd:
    """In the order of these places, whatever order a crowd would have."""
    crowd = crowd_of(street(*(neighbour(f"r{at}") for at in range(len(places)))), DEFAULTS, 0)
    x, y = np.array(places, np.int64).T
    return replace(crowd, x=x, y=y)


def cut(crowd: Crowd, most: int, part: float = 0.5) -> list[list[int]]:
    return [tile.tolist() for tile in tiles(crowd, np.arange(len(crowd)), most, part)]


def test_a_map_is_cut_across_its_longer_side_and_again() -> None:
    wide = crowd_at((0, 0), (90, 1), (30, 2), (60, 3), (10, 4))
    assert cut(wide, 5) == [[0, 1, 2, 3, 4]]
    assert cut(wide, 4) == [[0, 4], [1, 2, 3]]
    assert cut(wide, 2) == [[0, 4], [2], [1, 3]]
    high = crowd_at((0, 50), (1, 10), (2, 40), (3, 20))
    assert cut(high, 2) == [[1, 3], [0, 2]]
    square = crowd_at((0, 9), (9, 0), (5, 5), (6, 6))
    assert cut(square, 2) == [[0, 2], [1, 3]], "as wide as high: across"


def test_another_part_puts_the_seam_elsewhere_and_never_leaves_a_side_empty() -> None:
    row = crowd_at(*((10 * at, 0) for at in range(8)))
    assert cut(row, 5, 0.38) == [[0, 1, 2], [3, 4, 5, 6, 7]]
    assert cut(row, 5, 0.62) == [[0, 1, 2, 3], [4, 5, 6, 7]]
    assert cut(row, 1, 0.1) == [[at] for at in range(8)]
    shifted = crowd_at((500, 7), (520, 7), (510, 0))
    assert cut(shifted, 2) == [[0], [1, 2]]


def test_tiles_come_scattered_so_that_neighbours_are_far_apart() -> None:
    assert _scattered(8) == [0, 4, 2, 6, 1, 5, 3, 7]
    assert sorted(_scattered(5)) == [0, 1, 2, 3, 4]
    assert _scattered(4) == [0, 2, 1, 3]
    assert (_scattered(1), _scattered(0)) == ([0], [])


def placed(people: tuple[Resident, ...], x: int, **changes: object) -> tuple[Resident, ...]:
    return tuple(replace(one, x=x, **changes) for one in people)  # type: ignore[arg-type]


TRIO, OTHERS = circle("a", "b", "c"), placed(circle("d", "e", "f"), 5000)


def rows_of(builder: Builder, *names: str) -> list[int]:
    at = {one.id: place for place, one in enumerate(builder.crowd.residents)}
    return [at[name] for name in names]


def test_around_a_tile_live_all_who_are_free_within_the_widest_reach_of_it() -> None:
    near = (
        neighbour("edge", x=800),
        neighbour("far", x=801),
        neighbour("high", y=-800),
        neighbour("low", y=801),
    )
    club = Group(
        id="club", members=some("member"), x=0, y=0, day_parts=some(), enjoys=some(), languages=some()
    )
    here = street(*TRIO, *near, neighbour("member"), neighbour("spot"), groups=(club,))
    builder = builder_of(here)
    tile = np.array(rows_of(builder, "a", "b", "c"))
    assert set(builder.around_of(tile)) == set(rows_of(builder, "edge", "high", "spot"))


def test_only_supporters_who_are_near_enough_to_somebody_could_help() -> None:
    builder = builder_of(street(*TRIO, *OTHERS, supporters=(replace(HELPER, id="other", x=9000), HELPER)))
    assert builder.helping_any(np.array(rows_of(builder, "a", "d"))).tolist() == [7]
    assert builder.helping_any(np.array(rows_of(builder, "d"))).tolist() == []
    assert builder_of(street(*TRIO)).helping_any(np.array([0])).tolist() == []


def test_rows_are_people_groups_and_supporters_with_their_caps() -> None:
    builder = builder_of(street(*TRIO, supporters=(HELPER,)))
    pool = builder.all(Limits()).pool
    assert builder.caps.tolist() == [1, 1, 1, 2]
    assert pool.rows.tolist() == [[0, 1, 2, 3, 4, 4, 4]]
    assert builder_of(street(*TRIO)).all(Limits()).pool.rows.tolist() == [[0, 1, 2, 3, 3, 3, 3]]
    assert builder_of(Neighbourhood()).all(Limits()).pool.rows.shape == (0, 7)


def test_only_groups_with_an_anchor_are_listed_and_it_is_told_how_far_that_is() -> None:
    builder = builder_of(street(*circle("a", "b", "c"), *circle("d", "e", "f")))
    heard: list[tuple[str, int, int]] = []
    limits = Limits(progress=lambda *told: heard.append(told))
    who = np.array(rows_of(builder, "a", "b", "c", "d", "e", "f"))
    found = builder.around(who, 1, limits)
    assert [sorted(row[:-1]) for row in found.pool.rows.tolist() if row[-4] == 6] == [
        sorted(who[:3].tolist()) + [6] * 3
    ]
    assert all(who[0] in row for row in found.pool.rows.tolist())
    assert set(heard) == {("groups", 0, 1)}
    assert found.complete


ALIKE = [neighbour(f"r{at}", offers=some("soup"), wishes=some("soup")) for at in range(9)]


@pytest.mark.parametrize(("most", "groups"), [(84, 84), (83, 7), (80, 7)])
def test_where_there_are_too_many_groups_the_best_from_each_anchor_are_taken(most: int, groups: int) -> None:
    """Eighty-four threes of nine people; a quarter of 83 or 80, over nine, are two pairs and one three."""
    builder = builder_of(street(*ALIKE), Settings(group_most=3, columns_most=most))
    found = builder.all(Limits())
    assert (len(found.pool), found.complete) == (groups, groups == 84)


def test_in_a_hurry_a_few_sets_from_each_first_member_are_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build, "IN_A_HURRY", 2)
    builder = builder_of(street(*ALIKE), Settings(group_most=3))
    found = builder.all(Limits(seconds=0.0))
    assert not found.complete
    assert len(found.pool) == 7


def task_of(builder: Builder, *inside: str, around: tuple[str, ...] = (), **changes: object) -> Task:
    who = np.array(rows_of(builder, *inside, *around), np.intp)
    rows, nothing = len(builder.caps), builder.with_()
    usual = Task(
        who,
        len(inside),
        nothing,
        np.zeros(rows + 1, np.int64),
        np.zeros(rows, np.int64),
        nothing,
        (60,),
        None,
    )
    return replace(usual, **changes)  # type: ignore[arg-type]


def test_a_tile_covers_its_groups_and_packs_them() -> None:
    builder = builder_of(street(*TRIO))
    answer = work(builder.nameless(), task_of(builder, "a", "b", "c"))
    assert (int(answer.numbers.sum()), answer.value.tolist()) == (7200, [7200])
    assert sorted(answer.chosen[0].tolist()) == [0, 1, 2, 3, 3, 3, 3]
    assert (answer.possible.tolist(), answer.complete, answer.stopped) == ([0, 1, 2], True, False)
    assert work(builder, task_of(builder, "a", "b", "c", seconds=0.0)).stopped


def test_a_tile_pays_what_the_others_leave_to_pay() -> None:
    builder = builder_of(street(*TRIO))
    numbers = np.zeros(4, np.int64)
    numbers[rows_of(builder, "b", "c")] = 2000, 2100
    answer = work(builder, task_of(builder, "a", around=("b", "c"), numbers=numbers))
    assert (answer.numbers.tolist(), answer.value.tolist()) == ([3100], [7200])
    numbers[rows_of(builder, "b")] = 9000
    assert work(builder, task_of(builder, "a", around=("b", "c"), numbers=numbers)).numbers.tolist() == [0]
    own = np.where(np.arange(4) < 3, 9000, 0)
    assert work(builder, task_of(builder, "a", "b", "c", numbers=own)).numbers.sum() == 7200


def test_who_is_in_a_group_elsewhere_is_left_there_and_groups_of_now_stay_while_nothing_is_better() -> None:
    builder = builder_of(street(*TRIO))
    busy = np.zeros(3, np.int64)
    busy[rows_of(builder, "b")] = 1
    alone = work(builder, task_of(builder, "a", around=("b", "c"), busy=busy))
    assert (alone.value.tolist(), alone.numbers.tolist(), alone.possible.tolist()) == ([], [7200], [0, 1, 2])
    now = builder.all(Limits()).pool
    assert work(builder, task_of(builder, "a", "b", "c", now=now)).value.tolist() == [7200]


def test_a_tile_packs_its_groups_anew_where_more_can_be_placed() -> None:
    builder = builder_of(street(*ALIKE[:6]))
    pool = builder.all(Limits()).pool
    fours = pool.take(np.flatnonzero(pool.placed() == 4)[:1])
    answer = work(builder, task_of(builder, *(one.id for one in ALIKE[:6]), now=fours))
    assert (fours.value.tolist(), int(answer.value.sum())) == ([9600], 14400)


def state_of(*columns: tuple[tuple[int, ...], int]) -> _State:
    """Six people and a supporter for two groups; this is what is chosen so far."""
    pool = by_hand(*columns, people=6, others=[2])
    return _State(numbers=np.arange(8) * 10, groups=pool, possible=np.zeros(8, bool), sizes=(60,))


def test_a_tile_is_told_of_its_own_groups_in_one_order_and_how_busy_others_are() -> None:
    state = state_of(((3, 4, 6), 7), ((0, 5, 6), 9), ((1, 2), 8))
    nothing = state.groups.take(np.zeros(0, np.intp))
    task = state.task(np.array([2, 5, 1]), 2, nothing, 4.0)
    assert (task.who.tolist(), task.inside, task.sizes, task.seconds) == ([2, 5, 1], 2, (60,), 4.0)
    assert task.busy.tolist() == [0, 0, 0, 1, 1, 0, 1]
    assert (task.now.value.tolist(), task.numbers.tolist()) == ([9, 8], state.numbers.tolist())
    turned = state_of(((1, 2), 8), ((3, 4, 6), 7), ((0, 5, 6), 9))
    assert turned.task(np.array([2, 5, 1]), 2, nothing, None).now.value.tolist() == task.now.value.tolist()


def answer_of(*columns: tuple[tuple[int, ...], int], complete: bool = True, stopped: bool = False) -> Answer:
    found = by_hand(*columns, people=6, others=[2])
    return Answer(np.array([77, 88]), found.rows, found.value, np.array([0, 3]), complete, stopped)


def test_an_answer_takes_the_place_of_the_groups_of_its_tile() -> None:
    state = state_of(((3, 4, 6), 7), ((0, 5, 6), 9))
    state.put(np.array([0, 2]), answer_of(((0, 2, 5), 30)))
    assert state.groups.value.tolist() == [7, 30]
    assert state.groups.rows.tolist() == [[3, 4, 6, 7], [0, 2, 5, 7]]
    assert state.numbers.tolist() == [77, 10, 88, 30, 40, 50, 60, 70]
    assert np.flatnonzero(state.possible).tolist() == [0, 3]
    assert (state.complete, state.stopped) == (True, False)


@pytest.mark.parametrize("at", [0, 1, 2])
def test_one_tile_that_is_not_complete_or_was_stopped_says_so_for_all(at: int) -> None:
    state = state_of(((3, 4, 6), 7))
    for done in range(3):
        state.put(np.array([0, 2]), answer_of(((0, 2, 5), 30), complete=done != at, stopped=done == at))
    assert (state.complete, state.stopped) == (False, True)


def first(builder: Builder, task: int) -> tuple[int, int]:
    return task, len(builder.crowd.residents)


def test_one_hand_is_this_process_without_names_and_takes_a_task_when_it_is_free() -> None:
    asked: list[int] = []

    def tasks() -> Iterator[int]:
        for number in range(4):
            asked.append(number)
            yield number

    with Hands(builder_of(street(*TRIO)), 1) as hands:
        answers = hands.each(first, tasks())
        assert (next(answers), asked) == ((0, 0), [0, 1])
        assert list(answers) == [(1, 0), (2, 0), (3, 0)]


def test_a_guess_keeps_the_prices_of_the_tile_alone() -> None:
    builder = builder_of(street(*TRIO, *OTHERS))
    who = np.array(rows_of(builder, "a", "b", "c"))
    nothing = builder.with_()
    paid = priced(builder.nameless(), Surrounded(who, 2, nothing, None))
    whole = priced(builder.nameless(), Surrounded(who, 3, nothing, None))
    assert (len(paid), paid.tolist()) == (2, whole[:2].tolist())
    assert 7200 <= whole.sum() <= 7203
    heard: list[tuple[str, int, int]] = []
    halves = [np.array(rows_of(builder, *"abc")), np.array(rows_of(builder, *"def"))]
    with Hands(builder, 1) as hands:
        limits = Limits(progress=lambda *told: heard.append(told))
        numbers = guessed(builder, nothing, halves, hands, limits)
    assert numbers[who].tolist() == whole.tolist()
    assert numbers[halves[1]].sum() >= 7200
    assert (numbers[-1], heard) == (0, [("prices", 0, 2), ("prices", 1, 2)])


def sweep_of(builder: Builder, *found: str) -> Sweep:
    return Sweep(
        builder, builder.with_(*builder.growing()), [np.array(rows_of(builder, *one)) for one in found]
    )


def waits(sweep: Sweep) -> list[set[int]]:
    return [sweep._before(at) for at in range(len(sweep))]


def test_tiles_wait_for_earlier_ones_that_could_touch_the_same_people() -> None:
    row = [replace(one, x=700 * at) for at, one in enumerate(circle(*"abcd"))]
    builder = builder_of(street(*row))
    assert waits(sweep_of(builder, "a", "b", "c", "d")) == [set(), {0}, {0, 1}, {1, 2}]
    far = builder_of(street(*(replace(one, x=5000 * at) for at, one in enumerate(row))))
    assert waits(sweep_of(far, "a", "b", "c", "d")) == [set(), set(), set(), set()]


def test_tiles_that_could_want_the_same_supporter_or_group_wait_for_each_other_too() -> None:
    wide = replace(HELPER, reach_m=9000)
    assert waits(sweep_of(builder_of(street(*TRIO, *OTHERS, supporters=(wide,))), "abc", "def")) == [
        set(),
        {0},
    ]
    assert (
        waits(sweep_of(builder_of(street(*TRIO, *OTHERS, supporters=(HELPER,))), "abc", "def")) == [set()] * 2
    )
    club = Group(
        id="club", members=some(), x=2500, y=0, day_parts=some("tuesday morning"), enjoys=some("walk"),
        languages=some("nl"), capacity=4,
    )  # fmt: skip
    wished = [replace(one, reach_m=2500) for one in (*TRIO, *OTHERS)]
    assert waits(sweep_of(builder_of(street(*wished, groups=(club,))), "abc", "def")) == [set()] * 2
    give = [replace(one, offers=some("x"), wishes=some("x")) for one in wished]
    assert waits(sweep_of(builder_of(street(*give, groups=(club,))), "abc", "def")) == [set(), {0}]


CLUB = Group(
    id="club", members=some(), x=0, y=0, day_parts=some("tuesday morning"), enjoys=some("walk"),
    languages=some("nl"), capacity=4,
)  # fmt: skip


def test_each_tile_is_worked_at_once_with_the_growths_of_its_own_people() -> None:
    pair = [replace(one, offers=some("x"), wishes=some("x")) for one in TRIO[:2]]
    builder = builder_of(street(*pair, *OTHERS, groups=(CLUB,)))
    growths = builder.with_(*builder.growing())
    assert len(growths) == 1
    told: list[tuple[list[int], int, int]] = []

    class Listening(_State):
        def task(self, who: Places, inside: int, growing: Pool, seconds: float | None) -> Task:
            told.append((who.tolist(), inside, len(growing)))
            return _State.task(self, who, inside, growing, seconds)

    nobody = np.zeros(len(builder.caps) + 1, np.int64)
    state = Listening(nobody, growths.take(np.zeros(0, np.intp)), nobody > 0)
    sweep = sweep_of(builder, "a", "b", "def")
    with Hands(builder, 1) as hands:
        done = [tile.tolist() for tile, _ in sweep.answers(state, hands, Limits())]
    a, b, d, e, f = rows_of(builder, *"abdef")
    assert done == [[a], [d, e, f], [b]], "scattered"
    assert sorted(told) == sorted([([a, b], 1, 1), ([b, a], 1, 1), ([d, e, f], 3, 0)])


def test_a_guess_knows_of_growths_too() -> None:
    pair = [replace(one, offers=some("x"), wishes=some("x")) for one in TRIO[:2]]
    builder = builder_of(street(*pair, groups=(CLUB,)))
    growths = builder.with_(*builder.growing())
    with Hands(builder, 1) as hands:
        numbers = guessed(builder, growths, [np.array([0]), np.array([1])], hands, Limits())
    assert growths.value.tolist() == [4800]
    assert numbers[:2].sum() >= 4800


def test_a_city_tells_how_many_of_three_times_its_tiles_are_done() -> None:
    builder = builder_of(street(*TRIO, *OTHERS))
    heard: list[tuple[str, int, int]] = []
    found = covered(builder, Limits(progress=lambda *told: heard.append(told)), tile=4)
    assert heard == [("prices", at, 2) for at in range(2)] + [("tiles", at, 6) for at in range(6)]
    assert (found.pool.value.tolist(), int(found.numbers.sum()), found.complete) == (
        [7200, 7200],
        14400,
        True,
    )
    assert found.possible.tolist() == [0, 1, 2, 3, 4, 5]
    assert not found.exact


def test_each_sweep_cuts_elsewhere_and_looks_wider() -> None:
    parts, sizes = [part for part, _ in SWEEPS], [size for _, size in SWEEPS]
    assert len({round(part, 1) for part in parts}) == len(SWEEPS)
    assert sizes == sorted(sizes)
    assert all(0.3 < part < 0.7 for part in parts)
    assert city.SWEEPS is SWEEPS
