"""Why somebody is left over, and which answer would help: the scarce thing is answers, not computing."""

from collections.abc import Collection, Iterable, Sequence

from matching.feasible import common_ground, pair_fits
from matching.neighbourhood import Neighbourhood
from matching.openings import Openings
from matching.people import Resident
from matching.plan import Unplaced, UnplacedCode
from matching.settings import DEFAULTS, Settings

QUESTIONS = (
    (UnplacedCode.NO_DAY_PART, "day_parts"),
    (UnplacedCode.NO_JOY, "enjoys"),
    (UnplacedCode.NO_LANGUAGE, "languages"),
    (UnplacedCode.NO_OFFER, "offers"),
    (UnplacedCode.NO_WISH, "wishes"),
)


def left_over(
    rest: Iterable[Resident],
    free: Sequence[Resident],
    possible: Collection[str],
    neighbourhood: Neighbourhood,
    settings: Settings = DEFAULTS,
) -> tuple[Unplaced, ...]:
    """`rest` are those of the `free` whom a plan does not place; `possible` the ids of all whom it could."""
    openings = Openings(neighbourhood, free, settings)
    return tuple(
        Unplaced(one.id, _why(one, free, possible, neighbourhood), openings.best(one)) for one in rest
    )


def _why(
    one: Resident, free: Sequence[Resident], possible: Collection[str], neighbourhood: Neighbourhood
) -> UnplacedCode:
    if one.id in possible:
        return UnplacedCode.NOT_THIS_ROUND
    for code, question in QUESTIONS:
        if not getattr(one, question):
            return code
    anybody = any(_could_be_together(one, other, neighbourhood) for other in free)
    return UnplacedCode.NO_CIRCLE if anybody else UnplacedCode.NOBODY_FITS


def _could_be_together(one: Resident, other: Resident, neighbourhood: Neighbourhood) -> bool:
    return (
        one.id != other.id and common_ground(one, other) is not None and pair_fits(one, other, neighbourhood)
    )
