"""How long Telegram asks to wait: read in one place, without a warning of the library."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from telegram.error import RetryAfter

from handlers.telegram.outcome import seconds_to_wait


@pytest.mark.slow
def test_how_long_to_wait_is_settled_in_one_place_and_warns_nobody() -> None:
    """The library warns at each use of `RetryAfter.retry_after`, unless spans of time are asked for."""
    code = (
        "import bot.transport\n"
        "from telegram.error import RetryAfter\n"
        "from handlers.telegram.send import outcome_of\n"
        "print(outcome_of(RetryAfter(7)).seconds, repr(RetryAfter(8).retry_after))"
    )
    kept = {name: value for name, value in os.environ.items() if name != "PTB_TIMEDELTA"}
    environment = {**kept, "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run(
        [sys.executable, "-W", "error::DeprecationWarning", "-c", code],
        env=environment,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("7.0 datetime.timedelta(seconds=8)\n", "")


@pytest.mark.parametrize("spans", ["true", "false"])
@pytest.mark.filterwarnings("ignore:.*In a future major version")
def test_how_long_is_understood_whatever_an_operator_set(spans: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", spans)
    assert seconds_to_wait(RetryAfter(7)) == 7.0
