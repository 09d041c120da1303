"""Any few lives in any order: nothing to who did not agree, nothing of who was erased, apart stays apart.

`LIVES=10000 LIFE_STEPS=50` lives so many (`make lives`).
"""

import os
from collections import Counter
from itertools import count
from pathlib import Path
from typing import Any, ClassVar

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from storage.tables.person import Purpose
from tests import lives
from tests.figures import none_of
from tests.probes.neighbourhood_life import RESIDENTS, Life

LIVES, STEPS = int(os.environ.get("LIVES", "12")), int(os.environ.get("LIFE_STEPS", "25"))
ANYBODY = st.sampled_from(RESIDENTS)


class Neighbourhood(RuleBasedStateMachine):
    """`begin` makes a fresh one. Each rule is one thing that somebody does; then all that is due goes out."""

    begin: Any = None
    heard: ClassVar[Counter[str]] = Counter()

    def __init__(self) -> None:
        super().__init__()
        self.life: Life = type(self).begin()

    def _does(self, name: str, what: str, *args: Any, **named: Any) -> None:
        if name not in self.life.said.erased:
            self.life.do(lambda work: getattr(self.life, what)(work, name, *args, **named))
            self.life.do(self.life.send_what_is_due)

    @rule(name=ANYBODY, purposes=st.sets(st.sampled_from(Purpose), min_size=1), yes=st.booleans())
    def agrees(self, name: str, purposes: set[Purpose], yes: bool) -> None:
        for one in sorted(purposes):
            self._does(name, "agree", one, yes=yes)

    @rule(name=ANYBODY)
    def agrees_to_everything(self, name: str) -> None:
        for one in Purpose:
            self._does(name, "agree", one, yes=True)

    @rule(name=ANYBODY, other=ANYBODY, yes=st.booleans())
    def would_rather_not_be_with(self, name: str, other: str, yes: bool) -> None:
        if other != name and other not in self.life.said.erased:
            self._does(name, "keep_apart", other, yes=yes)

    @rule(name=ANYBODY, weeks=st.sampled_from((1, 4)))
    def rests(self, name: str, weeks: int) -> None:
        self._does(name, "pause", weeks)

    @rule(name=ANYBODY, days=st.integers(2, 6))
    def begins_something(self, name: str, days: int) -> None:
        self._does(name, "begin_activity", days)

    @rule(name=ANYBODY, which=st.integers(0, 3))
    def comes_along(self, name: str, which: int) -> None:
        self._does(name, "come_along", which)

    @rule()
    def connector_passes_on(self) -> None:
        self.life.do(self.life.decide)
        self.life.do(self.life.send_what_is_due)

    @rule(name=ANYBODY, days=st.integers(2, 4))
    def they_do_something_together(self, name: str, days: int) -> None:
        self.begins_something(name, days)
        self.connector_passes_on()
        for other in RESIDENTS:
            self._does(other, "answer", "gladly")

    @rule(name=ANYBODY, answer=st.sampled_from(("gladly", "not_now", "maybe")))
    def answers(self, name: str, answer: str) -> None:
        self._does(name, "answer", answer)

    @rule(hours=st.integers(1, 60))
    def time_goes_by(self, hours: int) -> None:
        self.life.pass_time(hours)

    @rule(name=ANYBODY, how=st.sampled_from(("stop", "erase")), really=st.integers(0, 3))
    def leaves(self, name: str, how: str, really: int) -> None:
        """Not each time: else soon nobody is there."""
        if not really:
            self._does(name, how)

    @invariant()
    def nothing_is_broken(self) -> None:
        self.life.do(self.life.look)
        assert self.life.broken == []

    def teardown(self) -> None:
        type(self).heard.update(self.life.heard)
        kept = self.life.runner.run(lives.everything(self.life.database))
        self.life.close()
        assert [name for name in self.life.said.erased if name in kept] == []


@pytest.fixture
def machine(migrated_sqlite: Path, tmp_path: Path) -> type[Neighbourhood]:
    numbers = count()

    class Here(Neighbourhood):
        heard: ClassVar[Counter[str]] = Counter()
        begin = staticmethod(lambda: Life(migrated_sqlite, tmp_path / f"{next(numbers)}.sqlite"))

    return Here


@pytest.mark.slow
def test_any_lives_in_any_order(machine: type[Neighbourhood], request: pytest.FixtureRequest) -> None:
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
    assert {"invitation", "activity_reminder"} <= machine.heard.keys(), "too little happened to say anything"
    none_of(request, f"lives of {STEPS} steps broke what people said", LIVES)
