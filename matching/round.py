"""Question 4: a whole neighbourhood at once; which new groups, which groups grow, with which supporter?"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from matching.executor import Executor
from matching.fingerprint import fingerprint
from matching.grow import free_residents
from matching.limits import Limits, Progress
from matching.neighbourhood import Neighbourhood
from matching.plan import Plan, PlannedGroup, Unplaced
from matching.planned import planned
from matching.settings import DEFAULTS, Settings
from matching.towns import towns, whole_plan
from matching.unplaced import left_over
from matching.value import Valuation

if TYPE_CHECKING:
    from matching.packing.packer import Packing

SEARCH = 0.85
"""Of a limited time; the rest is for those who are left over: which answer would help them."""


def round_(  # noqa: PLR0913  each is a wish of its own
    neighbourhood: Neighbourhood,
    settings: Settings = DEFAULTS,
    seed: int = 0,
    *,
    seconds: float | None = None,
    progress: Progress | None = None,
    cancel: Callable[[], bool] | None = None,
    stop: Callable[[], bool] | None = None,
    workers: int = 1,
    executor: Executor | None = None,
) -> Plan:
    """`seconds` is an outer limit: a plan that met it says so, and may differ on another computer.

    `progress` hears (stage, done, total). When `cancel` says so, `limits.Cancelled` is raised; when `stop`
    does, the best plan so far is the answer. `workers` are threads here; an `executor` does the independent
    parts elsewhere: towns, or the starts of one. Neither changes a plan.
    """
    # Here and not above: a bot that is never asked for a round loads no numpy.
    from matching.packing.threads import Threads  # noqa: PLC0415

    limits = Limits(seconds, progress, cancel, stop)
    parts = towns(neighbourhood)
    if len(parts) == 1:
        return plan_of(settings, seed, executor or Threads(workers), neighbourhood, limits)
    sizes = [len(part.residents) for part in parts]
    plan_here = partial(plan_of, settings, seed, None)
    return whole_plan((executor or Threads()).each(plan_here, parts, sizes, limits), neighbourhood, settings)


def plan_of(
    settings: Settings, seed: int, executor: Executor | None, neighbourhood: Neighbourhood, limits: Limits
) -> Plan:
    """Of one town."""
    from matching.packing.packer import packed  # noqa: PLC0415

    search = limits.part(SEARCH)
    packing = packed(neighbourhood, settings, seed, search, executor)
    valuation = Valuation(neighbourhood, settings)
    groups = [planned(choice, valuation, settings, seed) for choice in packing.chosen]
    unplaced = _left_over(neighbourhood, packing, groups, settings, limits)
    limits.stopped = limits.stopped or search.stopped
    paid = packing.certificate
    return Plan(
        groups=tuple(sorted(groups, key=lambda group: (-group.value, group.members))),
        unplaced=unplaced,
        value=sum(group.value for group in groups),
        upper_bound=packing.bound,
        certificate=paid.residents if paid else None,
        group_certificate=paid.groups if paid else (),
        supporter_certificate=paid.supporters if paid else (),
        exact=packing.exact,
        stopped=limits.stopped,
        input_hash=fingerprint(neighbourhood),
        settings_hash=fingerprint(settings),
    )


def _left_over(
    neighbourhood: Neighbourhood,
    packing: "Packing",
    groups: Sequence[PlannedGroup],
    settings: Settings,
    limits: Limits,
) -> tuple[Unplaced, ...]:
    free = free_residents(neighbourhood)
    placed = {one for group in groups for one in (group.newcomers or group.members)}
    rest = [one for one in free if one.id not in placed]
    return left_over(rest, free, packing.possible, neighbourhood, settings, limits, packing.fast)
