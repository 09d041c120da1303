"""Why somebody is left over, and which answer would help: the scarce thing is answers, not computing."""

from collections.abc import Collection, Sequence

from matching.helpful_answers import Fast, HelpfulAnswers
from matching.limits import Limits
from matching.neighbourhood import Neighbourhood
from matching.people import Resident
from matching.plan import Unplaced, UnplacedCode
from matching.settings import Settings
from matching.stage import Stage

QUESTIONS = (
    (UnplacedCode.NO_DAY_PART, "day_parts"),
    (UnplacedCode.NO_JOY, "enjoys"),
    (UnplacedCode.NO_LANGUAGE, "languages"),
    (UnplacedCode.NO_OFFER, "offers"),
    (UnplacedCode.NO_WISH, "wishes"),
)


def left_over(
    rest: Sequence[Resident],
    free: Sequence[Resident],
    possible: Collection[str],
    neighbourhood: Neighbourhood,
    settings: Settings,
    limits: Limits,
    fast: Fast | None = None,
) -> tuple[Unplaced, ...]:
    """`rest` are those of the `free` whom a plan does not place; `possible` the ids of all whom it could.

    Why is said of everybody; which answer would help only while there is time.
    """
    helpful = HelpfulAnswers(neighbourhood, free, settings, fast)
    unplaced = []
    for at, one in enumerate(rest):
        limits.tell(Stage.ANSWERS, at, len(rest))
        helps = () if limits.over() else helpful.best(one)
        unplaced.append(Unplaced(one.id, _why(one, possible, helpful), helps))
    return tuple(unplaced)


def _why(one: Resident, possible: Collection[str], helpful: HelpfulAnswers) -> UnplacedCode:
    if one.id in possible:
        return UnplacedCode.NOT_THIS_ROUND
    for code, question in QUESTIONS:
        if not getattr(one, question):
            return code
    return UnplacedCode.NO_CIRCLE if helpful.anybody_fits(one) else UnplacedCode.NOBODY_FITS
