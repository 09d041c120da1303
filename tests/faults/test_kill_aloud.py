"""`kill -9` while a real voice reads everything: each message is heard, once where nothing is in doubt."""

from pathlib import Path

import pytest

from tests.faults.looks import look_at_ours
from tests.faults.test_kill import KEY, with_a_neighbourhood
from tests.faults.trial import Trial, crashing_bot

pytestmark = [
    pytest.mark.faults,
    pytest.mark.slow,
    pytest.mark.usefixtures("real_voice"),
]

KILLS = 4


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)  # what the voice adds is the same on both
async def test_a_killed_bot_reads_everything_aloud_all_the_same(
    database_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    environment = {
        "DATABASE_URL": with_a_neighbourhood(database_url),
        "DATA_DIR": str(tmp_path),
        "FIELD_KEY": KEY,
        "VOICE": "espeak-ng",
        "TALLY_ALOUD": "yes",
    }
    tally = await Trial(crashing_bot, environment, seed=20270302).run(KILLS, look_at_ours(database_url))
    with capsys.disabled():
        print(f"\nkills {tally.kills}, updates {tally.updates}, voices {tally.voices}")  # noqa: T201
    assert tally.lost(tally.effects) == tally.doubled(tally.effects) == 0
    assert tally.lost(tally.answers) == tally.lost(tally.reminders) == 0
    # What was in doubt went again: it may have arrived each time.
    assert 2 * tally.updates - tally.given_up <= tally.voices <= 2 * tally.updates + tally.in_doubt
    assert tally.stop_code == 0
