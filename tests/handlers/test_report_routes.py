"""Who may hear a report, for every team, every teller, and everybody it may be about."""

from datetime import UTC, datetime, timedelta
from itertools import chain, combinations, product

import pytest

from handlers.report.routes import About, Team, handler, may_hear
from handlers.report.tell import working_days

CONNECTORS, COORDINATORS, CONFIDANTS, NEIGHBOURS = (1, 2), (3, 4), (5, 6), (7, 8)
EVERYBODY = (*CONNECTORS, *COORDINATORS, *CONFIDANTS, *NEIGHBOURS)


def some(of: tuple[int, ...]) -> list[tuple[int, ...]]:
    return list(chain.from_iterable(combinations(of, most) for most in range(len(of) + 1)))


def cases() -> list[tuple[Team, int, About, int | None]]:
    teams = [Team(*one) for one in product(some(CONNECTORS), some(COORDINATORS), some(CONFIDANTS))]
    abouts = [
        About(person, frozenset(supporters))
        for person in (None, *EVERYBODY)
        for supporters in ((), (1,), (5,), (1, 7))
    ]
    return [
        (team, teller, about, chosen)
        for team, teller, about, chosen in product(teams, EVERYBODY, abouts, (None, *EVERYBODY))
    ]


def test_in_no_case_it_is_misrouted() -> None:
    tried = cases()
    wrong = 0
    for team, teller, about, chosen in tried:
        reader = handler(team, teller, about, chosen)
        close = {teller, about.person} | about.supporters
        colleague = about.person in team.staff and reader in team.staff
        wrong += reader is not None and (reader in close or colleague)
        wrong += reader is not None and reader not in (*team.staff, *team.confidants)
        wrong += reader is None and bool(may_hear(team, teller, about))
        wrong += chosen in may_hear(team, teller, about) and reader != chosen
    assert wrong == 0
    assert len(tried) == 165_888  # docs/safety.md says so


def test_about_the_confidant_the_other_one_or_the_team_hears_it() -> None:
    team = Team(CONNECTORS, COORDINATORS, (5,))
    assert handler(team, 7, About(5), chosen=5) == 1
    assert handler(Team(CONNECTORS, COORDINATORS, CONFIDANTS), 7, About(5), chosen=5) == 6


def test_about_somebody_of_the_team_only_a_confidant_hears_it() -> None:
    assert handler(Team(CONNECTORS, COORDINATORS, (5,)), 7, About(3), chosen=1) == 5
    assert handler(Team(CONNECTORS, COORDINATORS, ()), 7, About(3), chosen=1) is None


def test_who_is_away_hears_it_only_when_chosen_or_when_everybody_is() -> None:
    away = Team((1,), (), (5,), frozenset({5}))
    assert handler(away, 7, About(), chosen=None) == 1
    assert handler(away, 7, About(), chosen=5) == 5
    assert handler(Team((1,), (), (5,), frozenset({1, 5})), 7, About(), chosen=None) == 5


def test_who_did_not_look_does_not_get_it_again() -> None:
    assert handler(Team(CONNECTORS, (), ()), 7, About(), chosen=1, not_again=1) == 2


@pytest.mark.parametrize(
    ("since", "days", "working"), [(1, 1, 1), (1, 2, 2), (5, 1, 0), (5, 3, 1), (5, 4, 2), (1, 7, 5)]
)
def test_a_weekend_does_not_count(since: int, days: int, working: int) -> None:
    """`since`: the first of March 2027 is a Monday."""
    moment = datetime(2027, 3, since, 12, tzinfo=UTC)
    assert working_days(moment, moment + timedelta(days=days)) == working
