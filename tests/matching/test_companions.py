"""Somebody starts a walk: the neighbours who fit are suggested, and nobody who should not be."""

from dataclasses import replace
from itertools import combinations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matching.companions import Companions, Start, companions
from matching.errors import ErrorCode, MatchingError
from matching.neighbourhood import Neighbourhood
from matching.people import Group, Load
from matching.reasons import ReasonCode
from matching.settings import Settings
from matching.ties import tie
from tests.matching import oracle
from tests.matching.neighbours import (
    IDS,
    chances,
    few,
    ids_of,
    neighbour,
    renamed,
    renamed_start,
    shuffled,
    some,
    starts,
    street,
    streets,
    walk,
)

MARTIN = neighbour("martin", offers=some("shopping"), wishes=some("soup"))
ANNA = neighbour("anna", offers=some("soup"), wishes=some("shopping"))
BEN, CARLA = neighbour("ben"), neighbour("carla")


def test_who_can_do_something_for_each_other_walk_together_first() -> None:
    found = companions(street(MARTIN, BEN, ANNA), walk(most=1))
    assert ids_of(found) == ("anna",)
    assert found.suggested[0].gives == (("soup", ("martin",)),)
    assert found.suggested[0].gets == (("shopping", ("martin",)),)
    assert found.starter.gives == (("shopping", ("anna",)),)
    assert found.starter.gets == (("soup", ("anna",)),)
    assert [companion.id for companion in found.reserves] == ["ben"]


def test_who_wishes_nothing_still_has_company() -> None:
    found = companions(street(neighbour("martin"), BEN, CARLA), walk())
    assert set(ids_of(found)) == {"ben", "carla"}


def test_a_walk_where_one_only_gives_comes_before_a_walk_where_nobody_does() -> None:
    giving = neighbour("martin", offers=some("shopping"))
    asking = neighbour("anna", wishes=some("shopping"))
    assert ids_of(companions(street(giving, BEN, asking, CARLA), walk(most=1))) == ("anna",)


def test_who_waited_longest_is_asked_first() -> None:
    waiting = neighbour("carla", rounds_waited=2)
    assert ids_of(companions(street(MARTIN, BEN, waiting), walk(most=1))) == ("carla",)


def test_both_lists_are_best_first_also_when_only_the_likeliest_are_weighed() -> None:
    crowd = [neighbour(f"n{rounds}", rounds_waited=rounds) for rounds in (3, 0, 4, 1, 2)]
    found = companions(street(MARTIN, *crowd), walk(most=2), Settings(shortlist=2))
    assert ids_of(found) == ("n4", "n3")
    assert [companion.id for companion in found.reserves] == ["n2", "n1", "n0"]


def test_the_reasons_are_in_code_and_parameters() -> None:
    found = companions(street(MARTIN, ANNA), walk())
    said = [(reason.code, dict(reason.params)) for reason in found.suggested[0].reasons]
    assert said == [
        (ReasonCode.SHARED_JOY, {"activity": "walk"}),
        (ReasonCode.DAY_PART, {"day_part": "tuesday morning"}),
        (ReasonCode.NEAR, {}),
        (ReasonCode.YOU_BRING, {"offer": "soup", "to": ("martin",)}),
        (ReasonCode.YOU_GET, {"wish": "shopping", "from": ("martin",)}),
    ]


def test_near_is_said_of_who_lives_near_the_place() -> None:
    near, far = neighbour("anna", x=400), neighbour("ben", x=401)
    found = companions(street(MARTIN, near, far), walk())
    said = {one.id: [reason.code for reason in one.reasons] for one in found.suggested}
    assert ReasonCode.NEAR in said["anna"]
    assert ReasonCode.NEAR not in said["ben"]


@pytest.mark.parametrize(
    "changes",
    [
        {"enjoys": some("chess")},
        {"day_parts": some("sunday evening")},
        {"languages": some("ar")},
        {"x": 801},
        {"reach_m": 99, "x": 100},
    ],
)
def test_who_does_not_fit_the_walk_is_not_suggested(changes: dict[str, object]) -> None:
    found = companions(street(MARTIN, neighbour("anna", **changes)), walk())
    assert found.suggested == found.reserves == ()


def test_the_place_must_be_within_everybodys_own_reach() -> None:
    close_to_martin = neighbour("anna", x=500, reach_m=400)
    assert companions(street(replace(MARTIN, x=500), close_to_martin), walk()).suggested == ()


@pytest.mark.parametrize("pair", [("martin", "anna"), ("anna", "martin")])
def test_a_block_with_the_starter_is_silent_and_holds_both_ways(pair: tuple[str, str]) -> None:
    found = companions(street(MARTIN, ANNA, BEN, never=frozenset({pair})), walk())
    assert ids_of(found) == ("ben",)
    assert found.reserves == ()


@pytest.mark.parametrize("pair", [("ben", "anna"), ("anna", "ben")])
def test_who_blocked_somebody_suggested_is_no_reserve_either(pair: tuple[str, str]) -> None:
    found = companions(street(MARTIN, ANNA, BEN, CARLA, never=frozenset({pair})), walk(most=1))
    assert ids_of(found) == ("anna",)
    assert [companion.id for companion in found.reserves] == ["carla"]


def test_two_reserves_never_blocked_each_other() -> None:
    found = companions(street(MARTIN, ANNA, BEN, CARLA, never=frozenset({("ben", "carla")})), walk(most=1))
    assert len(found.reserves) == 1


def test_nobody_is_suggested_beside_an_invited_neighbour_who_blocked_them() -> None:
    """Also when the invited neighbour rests now, and so is not here."""
    blocks = frozenset({("guest", "anna"), ("carla", "ben")})
    found = companions(street(MARTIN, ANNA, BEN, CARLA, never=blocks), walk(invited=some("carla", "guest")))
    assert found.suggested == found.reserves == ()


def test_who_was_asked_before_is_not_asked_again() -> None:
    start = walk(invited=some("anna"), declined=some("ben"))
    found = companions(street(MARTIN, ANNA, BEN, CARLA), start)
    assert ids_of(found) == ("carla",)
    assert found.reserves == ()


def test_the_invited_take_up_room_and_count_for_giving_and_getting() -> None:
    found = companions(street(MARTIN, ANNA, BEN, CARLA), walk(most=2, invited=some("anna")))
    assert len(found.suggested) == 1
    assert found.starter.gives == (("shopping", ("anna",)),)
    full = companions(street(MARTIN, ANNA, BEN), walk(most=1, invited=some("anna", "martin")))
    assert full.suggested == ()
    assert [companion.id for companion in full.reserves] == ["ben"]


def test_all_on_a_walk_share_a_language() -> None:
    both = neighbour("martin", languages=some("nl", "ar"))
    arab = neighbour("anna", languages=some("ar"), rounds_waited=1)
    found = companions(street(both, arab, BEN), walk())
    assert ids_of(found) == ("anna",)
    assert found.reserves == ()


def test_who_was_invited_by_hand_sets_the_language_where_one_is_shared() -> None:
    both = neighbour("martin", languages=some("nl", "ar"))
    arab = neighbour("anna", languages=some("ar"))
    turk = neighbour("anna", languages=some("tr"))
    assert companions(street(both, arab, BEN), walk(invited=some("anna"))).suggested == ()
    assert ids_of(companions(street(both, turk, BEN), walk(invited=some("anna")))) == ("ben",)


def test_who_is_at_the_own_cap_is_never_suggested() -> None:
    full, room = Load(resident="anna", open=2, cap=2), Load(resident="ben", open=1, cap=2)
    found = companions(street(MARTIN, ANNA, BEN, loads=(full, room)), walk())
    assert ids_of(found) == ("ben",)


def test_no_more_people_are_suggested_than_may_come() -> None:
    crowd = [neighbour(f"n{number}") for number in range(9)]
    found = companions(street(MARTIN, *crowd), walk(most=2), Settings(reserves=3))
    assert (len(found.suggested), len(found.reserves)) == (2, 3)


def test_members_of_a_group_may_walk_too() -> None:
    club = Group(id="club", members=some("anna"), x=0, y=0)
    assert ids_of(companions(street(MARTIN, ANNA, groups=(club,)), walk())) == ("anna",)


def test_a_starter_alone_gets_an_empty_answer() -> None:
    found = companions(street(MARTIN), walk())
    assert (found.suggested, found.reserves, found.value) == ((), (), 1000)
    assert found.starter.id == "martin"


def test_an_unknown_starter_is_an_error_with_a_code() -> None:
    with pytest.raises(MatchingError) as caught:
        companions(Neighbourhood(), walk())
    assert caught.value.code is ErrorCode.UNKNOWN_RESIDENT
    assert caught.value.params == {"id": "martin"}


@pytest.mark.parametrize("most", [0, 6, -1])
def test_a_walk_is_for_one_to_five_others(most: int) -> None:
    with pytest.raises(MatchingError) as caught:
        companions(street(MARTIN), walk(most=most))
    assert (caught.value.code, caught.value.params["most"]) == (ErrorCode.MOST_OUT_OF_RANGE, most)


def everybody(found: Companions) -> list[str]:
    return [found.starter.id, *(one.id for one in (*found.suggested, *found.reserves))]


@few
@given(streets(least=2), starts)
def test_nobody_blocked_or_out_of_reach_is_ever_suggested(neighbourhood: Neighbourhood, start: Start) -> None:
    people = neighbourhood.by_id()
    shown = everybody(companions(neighbourhood, start))
    for one, other in combinations(shown, 2):
        assert oracle.pair_fits(people[one], people[other], neighbourhood)
    for one in shown[1:]:
        assert (start.x - people[one].x) ** 2 + (start.y - people[one].y) ** 2 <= people[one].reach_m ** 2
        assert not any(oracle.blocked(one, other, neighbourhood) for other in start.invited)
        assert one not in start.invited | start.declined | neighbourhood.full()


@few
@given(streets(least=2), starts, chances)
def test_the_order_in_which_people_come_in_changes_nothing(
    neighbourhood: Neighbourhood, start: Start, chance: Random
) -> None:
    found = companions(neighbourhood, start)
    assert found == companions(neighbourhood, start)
    assert found == companions(shuffled(neighbourhood, chance), start)


@few
@given(streets(least=2), starts, st.integers(-1, 3))
def test_other_names_with_the_same_hash_order_give_the_same_people(
    neighbourhood: Neighbourhood, start: Start, seed: int
) -> None:
    new_names = sorted((f"new {number}" for number in range(len(IDS))), key=lambda name: tie(seed, name))
    names = dict(zip(sorted(IDS, key=lambda name: tie(seed, name)), new_names, strict=True))
    again = companions(renamed(neighbourhood, names), renamed_start(start, names), seed=seed)
    found = companions(neighbourhood, start, seed=seed)
    assert everybody(again) == [names[one] for one in everybody(found)]
    assert again.value == found.value


def test_the_seed_decides_between_equals_and_not_the_alphabet() -> None:
    crowd = street(MARTIN, *(neighbour(name) for name in "abcdef"))
    first = {ids_of(companions(crowd, walk(most=1), seed=seed)) for seed in range(30)}
    assert len(first) > 3


@few
@given(streets(least=2), starts)
def test_the_suggested_set_is_the_best_of_all_sets_that_fit(
    neighbourhood: Neighbourhood, start: Start
) -> None:
    start = replace(start, invited=start.invited - {"r0"})
    people = neighbourhood.by_id()
    core = [people["r0"], *(people[one] for one in sorted(start.invited & people.keys()))]
    languages = frozenset.intersection(*(one.languages for one in core)) or people["r0"].languages

    def could_come(chosen: tuple[str, ...]) -> bool:
        them = [people[one] for one in chosen]
        return (
            len(chosen) + len(start.invited) <= start.most
            and bool(frozenset.intersection(languages, *(one.languages for one in them)))
            and all(start.activity in one.enjoys and start.day_part in one.day_parts for one in them)
            and all((one.x - start.x) ** 2 + (one.y - start.y) ** 2 <= one.reach_m**2 for one in them)
            and all(oracle.pair_fits(a, b, neighbourhood) for a, b in combinations([people["r0"], *them], 2))
            and not any(oracle.blocked(a, b, neighbourhood) for a in chosen for b in start.invited)
        )

    def value(chosen: tuple[str, ...]) -> int:
        return oracle.group_value([*core, *(people[one] for one in chosen)], neighbourhood)

    free = sorted(people.keys() - start.invited - start.declined - neighbourhood.full() - {"r0"})
    fitting = [chosen for size in range(1, 6) for chosen in combinations(free, size) if could_come(chosen)]
    found = companions(neighbourhood, start)
    assert found.value == max((value(chosen) for chosen in fitting), default=value(()))
    assert found.value == value(ids_of(found))
    assert bool(found.suggested) == bool(fitting)
