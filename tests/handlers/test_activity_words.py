"""The moment of an activity on a button: readable, short enough, and never without its words."""

from datetime import UTC, datetime, timedelta

import pytest

from handlers.activity.words import moment_label
from handlers.texts.emoji import seen_length
from handlers.texts.localise import Tongue
from handlers.texts.speaker import BUTTON_LENGTH
from tests.written import WRITTEN

MONDAY = datetime(2027, 3, 1, 7, tzinfo=UTC)
QUARTER = timedelta(minutes=15)


@pytest.mark.parametrize("language", WRITTEN)
def test_every_quarter_of_an_hour_of_a_week_fits_on_a_button(language: str) -> None:
    """ "Wednesday, quarter to 12" is too long, so that it becomes "Wednesday morning"."""
    tongue = Tongue(language, MONDAY)
    labels = [moment_label(tongue, MONDAY + number * QUARTER) for number in range(7 * 24 * 4)]
    assert max(map(seen_length, labels)) <= BUTTON_LENGTH


def test_what_is_short_enough_says_the_clock() -> None:
    tongue = Tongue("nl", MONDAY)
    assert moment_label(tongue, datetime(2027, 3, 2, 9, 30, tzinfo=UTC)) == "morgen, half 11"
    assert moment_label(tongue, datetime(2027, 3, 3, 10, 45, tzinfo=UTC)) == "woensdag ochtend"
