"""Question 4: a whole neighbourhood at once; which new groups, which groups grow, with which supporter?"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from matching.bound import certificate
from matching.columns import Column, columns
from matching.exchange import gets, gives
from matching.feasible import is_within
from matching.fingerprint import fingerprint
from matching.grow import free_residents
from matching.neighbourhood import Neighbourhood
from matching.people import Supporter, Words
from matching.plan import Plan, PlannedGroup, Share, Unplaced
from matching.reasons import because
from matching.settings import DEFAULTS, Settings
from matching.ties import Tie, pick, tie, tie_of_set
from matching.unplaced import left_over


@dataclass(frozen=True, slots=True)
class _Choice:
    column: Column
    supporter: Supporter | None
    bonus: int


def round_(neighbourhood: Neighbourhood, settings: Settings = DEFAULTS, seed: int = 0) -> Plan:
    possible = columns(neighbourhood, settings, seed)
    groups = [_planned(choice, settings, seed) for choice in _pack(possible.found, neighbourhood, seed)]
    paid = certificate(possible.found, settings.bound_sweeps) if possible.complete else None
    return Plan(
        groups=tuple(sorted(groups, key=lambda group: (-group.value, group.members))),
        unplaced=_left_over(neighbourhood, possible.found, groups, settings),
        value=sum(group.value for group in groups),
        upper_bound=None if paid is None else sum(paid.values()),
        certificate=None if paid is None else tuple(sorted(paid.items())),
        input_hash=fingerprint(neighbourhood),
        settings_hash=fingerprint(settings),
    )


def _pack(found: Sequence[Column], neighbourhood: Neighbourhood, seed: int) -> Iterator[_Choice]:
    """Greedy set packing: always the column of the highest value that still can be, until none can."""
    room = {supporter.id: supporter.cap for supporter in neighbourhood.supporters}
    used: set[tuple[str, str]] = set()
    for column in sorted(found, key=lambda column: (-column.best_value, _tie(column, seed))):
        able = [(bonus, supporter) for bonus, supporter in column.helpers if room[supporter.id] > 0]
        if used & column.uses or (column.helpers and not able):
            continue
        used |= column.uses
        bonus, supporter = able[0] if able else (0, None)
        if supporter:
            room[supporter.id] -= 1
        yield _Choice(column, supporter, bonus)


def _tie(column: Column, seed: int) -> tuple[tuple[Tie, ...], Tie]:
    group = column.group.id if column.group else ""
    return tie_of_set(seed, (one.id for one in column.placed)), tie(seed, group)


def _planned(choice: _Choice, settings: Settings, seed: int) -> PlannedGroup:
    column, group, supporter = choice.column, choice.column.group, choice.supporter
    helping = [supporter] if supporter else []
    activity = _together(seed, column, "enjoys", [])
    day_part = _together(seed, column, "day_parts", [one.day_parts for one in helping])
    return PlannedGroup(
        members=tuple(sorted(one.id for one in column.members)),
        grows=group.id if group else None,
        newcomers=tuple(sorted(one.id for one in column.placed)) if group else (),
        supporter=supporter.id if supporter else None,
        day_part=day_part,
        activity=activity,
        language=_together(seed, column, "languages", [one.languages for one in helping]),
        value=column.value + choice.bonus,
        gives_gets=_shares(column),
        reasons=because(activity, day_part, near=_is_near(column, settings)),
    )


def _together(seed: int, column: Column, kind: str, helping: Sequence[Words]) -> str:
    """A word that all share; two newcomers may each share another one with a group, then one of these."""
    words: list[Words] = [getattr(one, kind) for one in column.placed]
    others = [getattr(column.group, kind), *helping] if column.group else helping
    shared = words[0].intersection(*words, *others)
    return pick(seed, shared or frozenset[str]().union(*words).intersection(*others))


def _shares(column: Column) -> tuple[Share, ...]:
    everybody = sorted(column.members, key=lambda one: one.id)
    return tuple(Share(one.id, gives(one, everybody), gets(one, everybody)) for one in everybody)


def _is_near(column: Column, settings: Settings) -> bool:
    if column.group:
        return all(is_within(settings.near_m, one, column.group) for one in column.placed)
    return all(is_within(settings.near_m, one, other) for one, other in combinations(column.placed, 2))


def _left_over(
    neighbourhood: Neighbourhood, found: Sequence[Column], groups: Sequence[PlannedGroup], settings: Settings
) -> tuple[Unplaced, ...]:
    free = free_residents(neighbourhood)
    placed = {one for group in groups for one in (group.newcomers or group.members)}
    possible = {one.id for column in found for one in column.placed}
    rest = (one for one in free if one.id not in placed)
    return left_over(rest, free, possible, neighbourhood, settings)
