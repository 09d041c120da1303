"""What does not hold in a plan, in one line: which group or who, and what."""

from matching.flaws import Flaw, FlawCode
from matching.interchange.claims import ClaimCode, Untrue

FLAWS: dict[FlawCode, str] = {
    FlawCode.OTHER_INPUT: "it was made from another list of people, or that list has changed since",
    FlawCode.OTHER_SETTINGS: "it was made with other settings",
    FlawCode.UNKNOWN: "names somebody who is not in the list",
    FlawCode.NOT_FREE: "cannot be placed: is in a group already",
    FlawCode.CANNOT_BE: "cannot be: size, distance, a block, nothing shared, or one gives or gets nothing",
    FlawCode.NOT_SHARED: "the activity, day part or language is not shared by all",
    FlawCode.OTHER_VALUE: "the value is not what it says",
    FlawCode.TAKEN_TWICE: "is in more than one group of the plan",
    FlawCode.OVER_CAP: "supports more groups than the cap",
    FlawCode.LEFT_OUT: "is neither in a group nor among those left over, or in both",
    FlawCode.OTHER_BOUND: "the upper bound is not the sum of the certificate, or the value is above it",
    FlawCode.NOT_PROVED: "the certificate does not hold: together these hold less than they could be worth",
}
CLAIMS: dict[ClaimCode, str] = {
    ClaimCode.PLAN_HASH: "it was changed after it was made: its hash is another one",
    ClaimCode.RATIO: "the ratio is not the value divided by the upper bound",
    ClaimCode.PROVED_OPTIMAL: "what it says about being the best does not follow from it",
    ClaimCode.GIVES_GETS: "who gives what to whom is not what these people said",
    ClaimCode.REASONS: "the reasons are not those of this group",
}


def line(wrong: Flaw | Untrue) -> str:
    said = FLAWS[wrong.code] if isinstance(wrong, Flaw) else CLAIMS[wrong.code]
    whom = ", ".join(wrong.ids) or "the plan"
    return f"{whom}: {said}."
