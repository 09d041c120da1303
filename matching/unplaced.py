"""Why somebody is left over, and which answer would help: the scarce thing is answers, not computing."""

from collections.abc import Collection, Sequence

from matching.exchange import offers_given, wishes_met
from matching.feasible import common_ground, pair_fits
from matching.neighbourhood import Neighbourhood
from matching.people import Resident
from matching.plan import Unplaced, UnplacedCode

QUESTIONS = (
    (UnplacedCode.NO_DAY_PART, "day_parts"),
    (UnplacedCode.NO_JOY, "enjoys"),
    (UnplacedCode.NO_LANGUAGE, "languages"),
    (UnplacedCode.NO_OFFER, "offers"),
    (UnplacedCode.NO_WISH, "wishes"),
)


def why_left_over(
    one: Resident, free: Sequence[Resident], possible: Collection[str], neighbourhood: Neighbourhood
) -> Unplaced:
    """`possible` are the ids of all who are in at least one group that could be formed."""
    if one.id in possible:
        return Unplaced(one.id, UnplacedCode.NOT_THIS_ROUND)
    for code, question in QUESTIONS:
        if not getattr(one, question):
            return Unplaced(one.id, code, (question,))
    company = [other for other in free if _could_be_together(one, other, neighbourhood)]
    if not company:
        return Unplaced(one.id, UnplacedCode.NOBODY_FITS)
    return Unplaced(one.id, UnplacedCode.NO_CIRCLE, _missing_link(one, company))


def _could_be_together(one: Resident, other: Resident, neighbourhood: Neighbourhood) -> bool:
    return (
        one.id != other.id and common_ground(one, other) is not None and pair_fits(one, other, neighbourhood)
    )


def _missing_link(one: Resident, company: Sequence[Resident]) -> tuple[str, ...]:
    lacking = (("offers", offers_given(one, company)), ("wishes", wishes_met(one, company)))
    return tuple(question for question, links in lacking if not links)
