"""The model once more, from its text, in fractions and loops: slow, and sharing nothing with the core."""

from collections.abc import Iterable, Iterator
from decimal import ROUND_FLOOR, Decimal, localcontext
from fractions import Fraction
from itertools import chain, combinations
from math import floor

from matching.neighbourhood import Neighbourhood
from matching.people import Group, Resident, Supporter


def waiting(one: Resident) -> int:
    return 1000 + 1000 * min(one.rounds_waited, 6)


def harmony(one: Resident, members: list[Resident]) -> int:
    others = [other for other in members if other.id != one.id]
    given = {offer for offer in one.offers for other in others if offer in other.wishes}
    met = {wish for wish in one.wishes for other in others if wish in other.offers}
    if not given and not met:
        return 0
    if not given or not met:
        return 250
    give = Fraction(1) if len(given) >= 2 or len(one.offers) == 1 else Fraction(1, 2)
    get = Fraction(1) if len(met) >= 2 or len(one.wishes) == 1 else Fraction(1, 2)
    return floor(1000 * 2 * give * get / (give + get))


def bond(one: Resident, other: Resident, neighbourhood: Neighbourhood) -> int:
    fewest = min(len(one.enjoys), len(other.enjoys))
    joy = Fraction(len(one.enjoys & other.enjoys), fewest) if fewest else Fraction(0)
    features = {feature for feature, _ in one.mix} & {feature for feature, _ in other.mix}
    differing = [feature for feature in features if dict(one.mix)[feature] != dict(other.mix)[feature]]
    mix = Fraction(len(differing), len(features)) if features else Fraction(0)
    pair = {one.id, other.id}
    again = any({a, b} == pair and ago <= 4 for a, b, ago in neighbourhood.met)
    rational = 400 * joy + 300 * mix - 400 * again
    with localcontext() as context:
        context.prec = 60
        metres = Decimal((one.x - other.x) ** 2 + (one.y - other.y) ** 2).sqrt()
        far = 200 * metres / min(one.reach_m, other.reach_m)
        exact = Decimal(rational.numerator) / rational.denominator - far
        return int(exact.to_integral_value(rounding=ROUND_FLOOR))


def group_value(members: list[Resident], neighbourhood: Neighbourhood) -> int:
    persons = sum(waiting(one) + harmony(one, members) for one in members)
    bonds = sum(bond(one, other, neighbourhood) for one, other in combinations(members, 2))
    return persons + (floor(Fraction(2 * bonds, len(members) - 1)) if len(members) > 1 else 0)


def growth_value(members: list[Resident], newcomers: list[Resident], neighbourhood: Neighbourhood) -> int:
    everybody = members + newcomers
    persons = sum(waiting(one) + harmony(one, everybody) for one in newcomers)
    bonds = sum(
        bond(one, other, neighbourhood)
        for one, other in combinations(everybody, 2)
        if one in newcomers or other in newcomers
    )
    return persons + (floor(Fraction(2 * bonds, len(everybody) - 1)) if len(everybody) > 1 else 0)


def near(metres: int, one: Resident | Supporter, other: Resident | Group) -> bool:
    return (one.x - other.x) ** 2 + (one.y - other.y) ** 2 <= metres * metres


def blocked(one: str, other: str, neighbourhood: Neighbourhood) -> bool:
    return bool({(one, other), (other, one)} & neighbourhood.never)


def pair_fits(one: Resident, other: Resident, neighbourhood: Neighbourhood) -> bool:
    reach = near(one.reach_m, one, other) and near(other.reach_m, other, one)
    return reach and not blocked(one.id, other.id, neighbourhood)


def gives_and_gets(one: Resident, members: list[Resident]) -> bool:
    others = [other for other in members if other.id != one.id]
    arcs_out = [other for other in others if one.offers & other.wishes]
    arcs_in = [other for other in others if other.offers & one.wishes]
    return bool(arcs_out and arcs_in)


def can_form(members: list[Resident], neighbourhood: Neighbourhood) -> bool:
    if not 3 <= len(members) <= 6:
        return False
    for kind in ("enjoys", "day_parts", "languages"):
        if not frozenset.intersection(*(getattr(one, kind) for one in members)):
            return False
    pairs = combinations(members, 2)
    return all(pair_fits(one, other, neighbourhood) for one, other in pairs) and all(
        gives_and_gets(one, members) for one in members
    )


def can_join(
    newcomers: list[Resident], group: Group, members: list[Resident], neighbourhood: Neighbourhood
) -> bool:
    everybody = members + newcomers
    if len(newcomers) not in (1, 2) or len(everybody) > group.capacity:
        return False
    for one in newcomers:
        meets = all(
            getattr(one, kind) & getattr(group, kind) for kind in ("enjoys", "day_parts", "languages")
        )
        others = [other.id for other in everybody if other is not one]
        if one.id in group.members or not meets or not near(one.reach_m, one, group):
            return False
        if any(blocked(one.id, other, neighbourhood) for other in others):
            return False
    return all(gives_and_gets(one, everybody) for one in newcomers)


def can_support(helper: Supporter, members: list[Resident], neighbourhood: Neighbourhood) -> bool:
    day_parts = frozenset.intersection(helper.day_parts, *(one.day_parts for one in members))
    languages = frozenset.intersection(helper.languages, *(one.languages for one in members))
    reached = all(near(helper.reach_m, helper, one) for one in members)
    free = not any(blocked(helper.id, one.id, neighbourhood) for one in members)
    return bool(day_parts and languages) and reached and free


def background(helper: Supporter, members: list[Resident]) -> int:
    return sum(200 for one in members if one.asks_background & helper.background)


Column = tuple[frozenset[str], str, int]


def free(neighbourhood: Neighbourhood) -> list[Resident]:
    taken = {one for group in neighbourhood.groups for one in group.members}
    full = {load.resident for load in neighbourhood.loads if load.open >= load.cap}
    able = [one for one in neighbourhood.residents if one.id not in full]
    return [one for one in able if one.also_new or one.id not in taken]


def new_columns(neighbourhood: Neighbourhood) -> Iterator[Column]:
    """Who is placed, no group that grows, and the value with the best supporter."""
    for size in range(3, 7):
        for chosen in combinations(free(neighbourhood), size):
            extra = supported([*chosen], neighbourhood)
            if can_form([*chosen], neighbourhood) and extra is not None:
                yield ids(chosen), "", group_value([*chosen], neighbourhood) + extra


def growth_columns(neighbourhood: Neighbourhood) -> Iterator[Column]:
    for group in neighbourhood.groups:
        members = [one for one in neighbourhood.residents if one.id in group.members]
        one_or_two = chain(*(combinations(free(neighbourhood), size) for size in (1, 2)))
        for new in one_or_two:
            if can_join([*new], group, members, neighbourhood):
                yield ids(new), group.id, growth_value(members, [*new], neighbourhood)


def ids(people: Iterable[Resident]) -> frozenset[str]:
    return frozenset(one.id for one in people)


def supported(members: list[Resident], neighbourhood: Neighbourhood) -> int | None:
    """What the best supporter adds; None when one is needed and none can."""
    able = [one for one in neighbourhood.supporters if can_support(one, members, neighbourhood)]
    if neighbourhood.supporters and not able:
        return None
    return max((background(one, members) for one in able), default=0)


def best_packing(found: list[Column], used: frozenset[str] = frozenset()) -> int:
    """Without the caps of supporters, so never less than the best plan."""
    if not found:
        return 0
    (placed, group, value), *rest = found
    taken = placed | {f"group {group}"} if group else placed
    without = best_packing(rest, used)
    return without if taken & used else max(without, value + best_packing(rest, used | taken))
