"""Languages and streets of the team and of neighbours: nobody can be found out by them."""

from handlers.desk.team_at_a_glance import coverage_lines
from handlers.texts.localise import Tongue
from storage.coverage import Coverage
from tests.probes.ground import NOW

STREETS = {1: "Lindestraat", 2: "Esdoornplein"}


def told(team: int) -> list[str]:
    found = Coverage(
        team=team,
        languages={"nl": 12, "tr": 5, "ti": 4},
        streets={1: 7, 2: 4},
        team_languages=frozenset({"nl", "ti"}),
        team_streets=frozenset({2}),
    )
    return [str(Tongue("nl", NOW).words(one)) for one in coverage_lines(found, STREETS)]


def test_what_fewer_than_five_speak_or_where_they_live_is_not_named() -> None:
    assert told(5) == [
        "Nederlands: 10 of meer mensen, iemand van het team ook.",
        "Turks: 5 of meer mensen, niemand van het team.",
        "Lindestraat: 5 of meer mensen, niemand van het team.",
    ]


def test_of_a_team_under_five_nothing_is_told() -> None:
    assert not any("team" in one for one in told(4))
