"""Who may hear a report. Pure: people by number, and who is close to whom it is about."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Team:
    """Numbers of people, in each role the longest first. `away`: who reads nothing for now."""

    connectors: Sequence[int]
    coordinators: Sequence[int]
    confidants: Sequence[int]
    away: frozenset[int] = frozenset()

    @property
    def staff(self) -> list[int]:
        return [*self.connectors, *self.coordinators]


@dataclass(frozen=True, slots=True)
class About:
    """Whom it is about, and who supports them: knows them, or calls them. Nobody where nothing was said."""

    person: int | None = None
    supporters: frozenset[int] = frozenset()


def may_hear(team: Team, teller: int, about: About) -> list[int]:
    """The confidants first, for they stand outside the daily work; who is away comes last.

    Of somebody of the team nobody of the team hears: those who work with them supervise them, or depend on
    them.
    """
    never = {teller, about.person} | about.supporters
    staff = [] if about.person in team.staff else team.staff
    allowed = dict.fromkeys(one for one in (*team.confidants, *staff) if one not in never)
    return sorted(allowed, key=lambda one: one in team.away)


def handler(
    team: Team, teller: int, about: About, chosen: int | None, not_again: int | None = None
) -> int | None:
    """Whom the teller chose, if that is right; else the first who may hear. None: nobody here may.

    `not_again`: with whom it was before.
    """
    allowed = [one for one in may_hear(team, teller, about) if one != not_again]
    return chosen if chosen in allowed else next(iter(allowed), None)
