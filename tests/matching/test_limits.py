"""A limited time is shared out; the best so far comes when nobody waits any longer."""

from collections.abc import Callable

import pytest

from matching.limits import Limits
from matching.round import round_
from matching.settings import Settings
from matching.verify import verify
from tests.matching.packings import town


@pytest.fixture
def passes(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """A clock that stands still until somebody says how many seconds pass."""
    now = [100.0]
    monkeypatch.setattr("matching.limits.time.monotonic", lambda: now[0])

    def passes(seconds: float) -> None:
        now[0] += seconds

    return passes


def test_what_is_left_of_a_part_of_the_time_is_shared_out(passes: Callable[[float], None]) -> None:
    limits = Limits(80.0, _since=100.0)
    assert limits.each(4) == 20
    assert limits.each(4, 0.5) == 10
    passes(30)
    assert limits.each(1, 0.5) == 10
    assert limits.each(0.5) == 50, "the last one gets what there is, and no more"
    passes(20)
    assert limits.each(3, 0.5) == 0
    assert limits.each(3) == 10
    assert Limits().each(7) is None


def test_who_does_not_wait_hears_why_of_everybody_and_of_nobody_what_would_help() -> None:
    here = town(3)
    heard: list[str] = []
    whole = round_(here, progress=lambda stage, _done, _total: heard.append(stage))
    assert "answers" in heard
    assert any(one.would_help for one in whole.unplaced)
    stopped = round_(here, stop=lambda: True)
    assert stopped.stopped
    assert stopped.unplaced
    assert not any(one.would_help for one in stopped.unplaced)


@pytest.mark.slow
@pytest.mark.parametrize("after", [0, 3, 20])
def test_a_city_that_is_stopped_halfway_still_has_a_plan(after: int) -> None:
    here, settings = town(3, 70), Settings()
    asked = 0

    def stop() -> bool:
        nonlocal asked
        asked += 1
        return asked > after

    plan = round_(here, settings, stop=stop)
    assert plan.stopped
    assert plan.groups
    assert verify(plan, here, settings) == ()
