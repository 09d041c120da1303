"""A plan checked against the people: can it be, is it worth what it says, and does its certificate hold?

Shares with the solver only what fits and what it is worth (`feasible.py`, `value.py`): slow, and simple
enough to trust.
"""

from collections import Counter
from collections.abc import Iterator

from matching.feasible import can_form, can_join, can_support
from matching.fingerprint import fingerprint
from matching.flaws import Flaw, FlawCode, of_each
from matching.grow import free_residents, members_of
from matching.neighbourhood import Neighbourhood
from matching.people import Resident
from matching.plan import Plan, PlannedGroup
from matching.proof import proof_flaws
from matching.settings import DEFAULTS, Settings
from matching.value import Valuation, background


def verify(plan: Plan, neighbourhood: Neighbourhood, settings: Settings = DEFAULTS) -> tuple[Flaw, ...]:
    """Empty when the plan holds. Where `exact` says that nothing better exists, that is not asked again."""
    checks = _Checks(plan, neighbourhood, settings)
    found = (*checks.hashes(), *checks.groups(), *checks.packing())
    return (*found, *proof_flaws(plan, neighbourhood, settings))


class _Checks:
    def __init__(self, plan: Plan, neighbourhood: Neighbourhood, settings: Settings) -> None:
        self.plan, self.neighbourhood, self.settings = plan, neighbourhood, settings
        self.people = neighbourhood.by_id()
        self.supporters = {one.id: one for one in neighbourhood.supporters}
        self.known_groups = {one.id: one for one in neighbourhood.groups}
        self.free = {one.id for one in free_residents(neighbourhood)}
        self.valuation = Valuation(neighbourhood, settings)

    def hashes(self) -> Iterator[Flaw]:
        if self.plan.input_hash != fingerprint(self.neighbourhood):
            yield Flaw(FlawCode.OTHER_INPUT)
        if self.plan.settings_hash != fingerprint(self.settings):
            yield Flaw(FlawCode.OTHER_SETTINGS)

    def groups(self) -> Iterator[Flaw]:
        for group in self.plan.groups:
            if not self._is_known(group):
                yield Flaw(FlawCode.UNKNOWN, group.members)
            elif not self._can_be(group):
                yield Flaw(FlawCode.CANNOT_BE, group.members)
            else:
                yield from self._details(group)
        if self.plan.value != sum(group.value for group in self.plan.groups):
            yield Flaw(FlawCode.OTHER_VALUE)

    def _is_known(self, group: PlannedGroup) -> bool:
        return (
            self.people.keys() >= {*group.members, *group.newcomers}
            and (group.supporter is None or group.supporter in self.supporters)
            and (group.grows is None or group.grows in self.known_groups)
        )

    def _residents(self, ids: tuple[str, ...]) -> list[Resident]:
        return [self.people[one] for one in ids]

    def _can_be(self, group: PlannedGroup) -> bool:
        members, neighbourhood = self._residents(group.members), self.neighbourhood
        if group.grows is not None:
            known, new = self.known_groups[group.grows], self._residents(group.newcomers)
            named = {*group.members} == {*known.members, *group.newcomers} and group.supporter is None
            old = members_of(known, neighbourhood)
            return named and can_join(new, known, old, neighbourhood, self.settings)
        if group.supporter is None:
            helped = not self.supporters
        else:
            helped = can_support(self.supporters[group.supporter], members, neighbourhood)
        return helped and not group.newcomers and can_form(members, neighbourhood, self.settings)

    def _details(self, group: PlannedGroup) -> Iterator[Flaw]:
        if group.value != self._worth(group):
            yield Flaw(FlawCode.OTHER_VALUE, group.members)
        said = (("enjoys", group.activity), ("day_parts", group.day_part), ("languages", group.language))
        if not all(self._is_shared(group, kind, word) for kind, word in said):
            yield Flaw(FlawCode.NOT_SHARED, group.members)

    def _worth(self, group: PlannedGroup) -> int:
        if group.grows is not None:
            old = members_of(self.known_groups[group.grows], self.neighbourhood)
            return self.valuation.growth(old, self._residents(group.newcomers))
        members = self._residents(group.members)
        supporter = None if group.supporter is None else self.supporters[group.supporter]
        extra = background(supporter, members, self.settings) if supporter else 0
        return self.valuation.group(members) + extra

    def _is_shared(self, group: PlannedGroup, kind: str, word: str) -> bool:
        """By all of a new group and its supporter; of a group that grows, by the group and by a newcomer."""
        if group.grows is not None:
            newcomers = self._residents(group.newcomers)
            known = self.known_groups[group.grows]
            return word in getattr(known, kind) and any(word in getattr(one, kind) for one in newcomers)
        helping = [] if group.supporter is None else [self.supporters[group.supporter]]
        everybody = [*self._residents(group.members), *helping]
        # A supporter answers when and in which words, not what he enjoys.
        return all(word in getattr(one, kind, {word}) for one in everybody)

    def packing(self) -> Iterator[Flaw]:
        groups = self.plan.groups
        placed = Counter(one for group in groups for one in (group.newcomers or group.members))
        yield from of_each(FlawCode.NOT_FREE, (one for one in placed if one not in self.free))
        grown = Counter(group.grows for group in groups if group.grows is not None)
        twice = (one for counted in (placed, grown) for one, times in counted.items() if times > 1)
        yield from of_each(FlawCode.TAKEN_TWICE, twice)
        helping = Counter(group.supporter for group in groups if group.supporter is not None)
        caps = {one.id: one.cap for one in self.neighbourhood.supporters}
        over = (one for one, times in helping.items() if times > caps.get(one, times))
        yield from of_each(FlawCode.OVER_CAP, over)
        left = {one.id for one in self.plan.unplaced}
        yield from of_each(FlawCode.LEFT_OUT, (self.free - placed.keys()) ^ left)
