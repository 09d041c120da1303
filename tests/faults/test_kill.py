"""`kill -9` at any moment: nothing lost, nothing done twice, and in doubt is only what was on its way."""

import os
from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from bot.limiter import ON_THEIR_WAY
from storage.migrate import sync_url
from tests.faults.ballots import EVERY, count_ballots
from tests.faults.looks import look_at_killed, look_at_ours, look_at_plain
from tests.faults.trial import HEAD, Tally, Trial, bound, crashing_bot, plain_bot

pytestmark = [pytest.mark.faults, pytest.mark.slow]

KILLS = {"sqlite": 25, "postgresql": 15}
KILLS_OF_PLAIN = 15
MEANING = (
    "in doubt: on its way when the bot was killed, so it went again; most: after one kill,"
    f" of {ON_THEIR_WAY} that may be; given up: after five doubts, to a human, and the person hears"
)
KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="


def with_a_neighbourhood(database_url: str) -> str:
    engine = create_engine(sync_url(database_url))
    with engine.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO neighbourhood (name, timezone, state, quiet_from, quiet_until, confidant, phone,"
                " house_rules, privacy_text) VALUES ('Proef', 'Europe/Amsterdam', 'open', '23:58', '23:59',"
                " '-', '-', '-', '-')"
            )
        )
    engine.dispose()
    return database_url


async def kill_ours(database_url: str, folder: Path, kills: int, seed: int) -> Tally:
    environment = {
        "DATABASE_URL": with_a_neighbourhood(database_url),
        "DATA_DIR": str(folder),
        "FIELD_KEY": KEY,
    }
    trial = Trial(crashing_bot, environment, seed, look_at_killed(database_url))
    return await trial.run(kills, look_at_ours(database_url))


async def kill_plain(folder: Path, kills: int, seed: int) -> Tally:
    effects = folder / "effects.sqlite"
    return await Trial(plain_bot, {"EFFECTS": str(effects)}, seed).run(kills, look_at_plain(effects))


async def test_a_killed_bot_loses_nothing_and_does_nothing_twice(
    database_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name = "sqlite" if database_url.startswith("sqlite") else "postgresql"
    kills = int(os.environ.get("TORTURE_KILLS", KILLS[name]))
    tally = await kill_ours(database_url, tmp_path, kills, seed=20270301)
    with capsys.disabled():
        print("\n".join(("", HEAD, tally.row(f"this bot, {name}"), bound(tally.kills), MEANING)))  # noqa: T201
    assert tally.updates > tally.kills
    assert tally.lost(tally.effects) == 0
    assert tally.doubled(tally.effects) == 0
    lost = tally.lost(tally.reminders) + tally.lost(tally.answers)
    assert lost <= tally.given_up
    assert tally.told_missing >= lost
    assert tally.most_in_doubt <= ON_THEIR_WAY
    assert tally.messages_twice <= tally.in_doubt <= ON_THEIR_WAY * tally.kills
    assert tally.stop_code == 0
    assert tally.stop_seconds < 5
    ballots = count_ballots(database_url)
    with capsys.disabled():
        print(f"{len(ballots.asked)} questions to groups, {len(ballots.votes)} closed by their last vote")  # noqa: T201
    assert ballots.asked == Counter(range(EVERY, tally.updates + 1, EVERY))
    assert set(ballots.votes) == {1}, "no vote lost, none doubled"
    assert ballots.open_at_once == 1


async def test_the_trial_finds_what_a_plain_polling_bot_loses(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The comparison, and the proof that the trial can fail."""
    tally = await kill_plain(tmp_path, KILLS_OF_PLAIN, seed=20270301)
    with capsys.disabled():
        print("\n".join(("", HEAD, tally.row("plain polling bot"))))  # noqa: T201
    assert tally.lost(tally.effects) + tally.lost(tally.reminders) > 0
