"""A group through handovers, rests and departures in any order: whose right ended sees nothing of it.

`LIVES=300 LIFE_STEPS=30` lives so many (`make group-lives`).
"""

import os
from itertools import count
from pathlib import Path
from typing import Any, ClassVar

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from tests.figures import none_of
from tests.probes.group_life import TEAM, GroupLife
from tests.probes.neighbourhood_life import RESIDENTS

LIVES, STEPS = int(os.environ.get("LIVES", "10")), int(os.environ.get("LIFE_STEPS", "20"))
ANYBODY = st.sampled_from(sorted(TEAM))
VOLUNTEER = st.sampled_from(("Karim", "Lotte"))


class AroundAGroup(RuleBasedStateMachine):
    """Each rule is one thing that somebody does; then all that is due goes out."""

    begin: Any = None
    handed_over: ClassVar[list[int]] = []

    def __init__(self) -> None:
        super().__init__()
        self.life: GroupLife = type(self).begin()

    def _does(self, name: str, what: str) -> None:
        if self.life.is_there(name):
            self.life.tries(what, name)

    @rule(name=VOLUNTEER)
    def hands_over(self, name: str) -> None:
        self._does(name, "hand_over")

    @rule(name=VOLUNTEER)
    def is_asked(self, name: str) -> None:
        self._does(name, "ask_only")

    @rule()
    def goes_on(self) -> None:
        self.life.tries("goes_on")

    @rule(name=ANYBODY)
    def rests(self, name: str) -> None:
        self._does(name, "role_rests")

    @rule(name=ANYBODY)
    def takes_up(self, name: str) -> None:
        self._does(name, "takes_up")

    @rule(name=ANYBODY)
    def ends(self, name: str) -> None:
        self._does(name, "role_ends")

    @rule(name=ANYBODY)
    def begins_anew(self, name: str) -> None:
        self._does(name, "begins_anew")

    @rule(name=ANYBODY, really=st.integers(0, 4))
    def departs(self, name: str, really: int) -> None:
        if not really:
            self._does(name, "departs")

    @rule(name=st.sampled_from(RESIDENTS))
    def misses(self, name: str) -> None:
        self._does(name, "misses")

    @rule(hours=st.integers(1, 90))
    def time_goes_by(self, hours: int) -> None:
        self.life.pass_time(hours)

    @invariant()
    def nothing_is_broken(self) -> None:
        self.life.do(self.life.look)
        assert self.life.broken == []

    def teardown(self) -> None:
        type(self).handed_over.append(self.life.handed_over)
        self.life.close()


@pytest.fixture
def machine(migrated_sqlite: Path, tmp_path: Path) -> type[AroundAGroup]:
    numbers = count()

    class Here(AroundAGroup):
        handed_over: ClassVar[list[int]] = []
        begin = staticmethod(lambda: GroupLife(migrated_sqlite, tmp_path / f"{next(numbers)}.sqlite"))

    return Here


@pytest.mark.slow
def test_handovers_rests_and_departures_in_any_order(
    machine: type[AroundAGroup], request: pytest.FixtureRequest
) -> None:
    quiet = settings(
        max_examples=LIVES,
        stateful_step_count=STEPS,
        deadline=None,
        derandomize=LIVES < 100,
        database=None,
        phases=(Phase.generate,),
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(machine, settings=quiet)
    assert sum(machine.handed_over) >= LIVES / 4, "too little happened to say anything"
    none_of(request, f"lives of a group, {STEPS} steps each, left a right or a task behind", LIVES)
