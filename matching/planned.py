"""A chosen column in the words of a plan: who, what, when, in which language, who brings what to whom."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from matching.cliques import Members
from matching.exchange import gets, gives
from matching.feasible import is_within
from matching.people import Group, Supporter, Words
from matching.plan import PlannedGroup, Share
from matching.reasons import because
from matching.settings import Settings
from matching.ties import pick
from matching.value import Valuation, background


@dataclass(frozen=True, slots=True)
class Choice:
    """`placed` are those it places, `members` everybody in the group."""

    placed: Members
    members: Members
    group: Group | None
    supporter: Supporter | None


def planned(choice: Choice, valuation: Valuation, settings: Settings, seed: int) -> PlannedGroup:
    group, supporter = choice.group, choice.supporter
    helping = [supporter] if supporter else []
    activity = _together(seed, choice, "enjoys", [])
    day_part = _together(seed, choice, "day_parts", [one.day_parts for one in helping])
    return PlannedGroup(
        members=tuple(sorted(one.id for one in choice.members)),
        grows=group.id if group else None,
        newcomers=tuple(sorted(one.id for one in choice.placed)) if group else (),
        supporter=supporter.id if supporter else None,
        day_part=day_part,
        activity=activity,
        language=_together(seed, choice, "languages", [one.languages for one in helping]),
        value=worth(choice, valuation, settings),
        gives_gets=_shares(choice),
        reasons=because(activity, day_part, near=_is_near(choice, settings)),
    )


def worth(choice: Choice, valuation: Valuation, settings: Settings) -> int:
    if choice.group:
        old = [one for one in choice.members if one not in choice.placed]
        return valuation.growth(old, choice.placed)
    extra = background(choice.supporter, choice.members, settings) if choice.supporter else 0
    return valuation.group(choice.members) + extra


def _together(seed: int, choice: Choice, kind: str, helping: Sequence[Words]) -> str:
    """A word that all share; two newcomers may each share another one with a group, then one of these."""
    words: list[Words] = [getattr(one, kind) for one in choice.placed]
    others = [getattr(choice.group, kind), *helping] if choice.group else helping
    shared = words[0].intersection(*words, *others)
    return pick(seed, shared or frozenset[str]().union(*words).intersection(*others))


def _shares(choice: Choice) -> tuple[Share, ...]:
    everybody = sorted(choice.members, key=lambda one: one.id)
    return tuple(Share(one.id, gives(one, everybody), gets(one, everybody)) for one in everybody)


def _is_near(choice: Choice, settings: Settings) -> bool:
    if choice.group:
        return all(is_within(settings.near_m, one, choice.group) for one in choice.placed)
    return all(is_within(settings.near_m, one, other) for one, other in combinations(choice.placed, 2))
