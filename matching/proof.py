"""A certificate held against every possible group, found once more in plain Python (`columns.py`).

It is made in `matching/packing/dual.py` (`certified`).
"""

from collections.abc import Iterable, Iterator

from matching.columns import columns
from matching.flaws import Flaw, FlawCode, of_each
from matching.neighbourhood import Neighbourhood
from matching.plan import Plan
from matching.settings import Settings


def proof_flaws(plan: Plan, neighbourhood: Neighbourhood, settings: Settings) -> Iterator[Flaw]:
    if plan.certificate is None:
        if plan.upper_bound is not None or plan.proved_optimal:
            yield Flaw(FlawCode.OTHER_BOUND)
        return
    paid = _Paid(plan)
    bound = paid.bound(neighbourhood)
    if bound != plan.upper_bound or plan.value > bound:
        yield Flaw(FlawCode.OTHER_BOUND)
    yield from of_each(FlawCode.NOT_PROVED, paid.negative)
    for column in columns(neighbourhood, settings):
        ids = tuple(one.id for one in column.placed)
        grown = column.group.id if column.group else None
        helping = column.supporter.id if column.supporter else None
        if paid.by(ids, grown, helping) < column.value:
            yield Flaw(FlawCode.NOT_PROVED, ids)


class _Paid:
    """The numbers of a certificate; who is not named pays nothing."""

    def __init__(self, plan: Plan) -> None:
        self._residents = dict(plan.certificate or ())
        self._groups, self._supporters = dict(plan.group_certificate), dict(plan.supporter_certificate)
        every = (*self._residents.items(), *self._groups.items(), *self._supporters.items())
        self.negative = [one for one, number in every if number < 0]

    def bound(self, neighbourhood: Neighbourhood) -> int:
        helping = sum(self._supporters.get(one.id, 0) * one.cap for one in neighbourhood.supporters)
        return sum(self._residents.values()) + sum(self._groups.values()) + helping

    def by(self, placed: Iterable[str], grown: str | None, helping: str | None) -> int:
        paid = sum(self._residents.get(one, 0) for one in placed)
        paid += 0 if grown is None else self._groups.get(grown, 0)
        return paid + (0 if helping is None else self._supporters.get(helping, 0))
