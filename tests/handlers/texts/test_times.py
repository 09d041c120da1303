"""Times as somebody who reads slowly would hear them said."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from handlers.texts import times

HOME = ZoneInfo("Europe/Amsterdam")


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, 3, hour, minute, tzinfo=HOME)


@pytest.mark.parametrize(
    ("moment", "dutch", "english"),
    [
        (at(10), "10 uur in de ochtend", "10 o\u2019clock in the morning"),
        (at(10, 30), "half 11 in de ochtend", "half past 10 in the morning"),
        (at(10, 15), "kwart over 10 in de ochtend", "quarter past 10 in the morning"),
        (at(10, 45), "kwart voor 11 in de ochtend", "quarter to 11 in the morning"),
        (at(10, 20), "20 over 10 in de ochtend", "20 past 10 in the morning"),
        (at(10, 50), "10 voor 11 in de ochtend", "10 to 11 in the morning"),
        (at(10, 23), "10 uur 23 in de ochtend", "23 minutes past 10 in the morning"),
        (at(10, 1), "10 uur 1 in de ochtend", "1 minute past 10 in the morning"),
        (at(12, 30), "half 1 in de middag", "half past 12 in the afternoon"),
        (at(12, 45), "kwart voor 1 in de middag", "quarter to 1 in the afternoon"),
        (at(14), "2 uur in de middag", "2 o\u2019clock in the afternoon"),
        (at(19, 40), "20 voor 8 in de avond", "20 to 8 in the evening"),
        (at(23, 45), "kwart voor 12 in de avond", "quarter to 12 in the evening"),
        (at(0), "12 uur in de nacht", "12 o\u2019clock at night"),
    ],
)
def test_the_clock_is_said_in_words(moment: datetime, dutch: str, english: str) -> None:
    assert times.clock_in_words(moment) == dutch
    assert times.clock_in_words(moment, "en") == english


def test_a_moment_has_its_day_and_its_part_of_the_day() -> None:
    assert times.in_words(at(10, 30)) == "dinsdag 3 maart, om half 11 in de ochtend"
    assert times.in_words(at(10, 30), "en") == "Tuesday 3 March, at half past 10 in the morning"


def test_today_and_tomorrow_are_called_so_and_other_days_by_name() -> None:
    today = datetime(2026, 3, 2, 23, 30, tzinfo=HOME)
    assert times.day_in_words(at(0, 10), today=today) == "morgen"
    assert times.day_in_words(today, today=today) == "vandaag"
    assert times.day_in_words(date(2026, 3, 4), today=today) == "woensdag 4 maart"
    assert times.day_in_words(date(2026, 3, 1), today=today) == "zondag 1 maart"
    assert times.day_in_words(date(2026, 3, 3), "en", today=date(2026, 3, 2)) == "tomorrow"


def test_what_may_be_read_a_day_later_says_which_day_it_means() -> None:
    today = at(9)
    assert times.dated_day_in_words(at(10), "nl", today) == "vandaag, dinsdag 3 maart"
    assert times.dated_day_in_words(at(10), "en", at(9) - timedelta(days=1)) == "tomorrow, Tuesday 3 March"
    assert times.dated_day_in_words(at(10), "nl", at(9) - timedelta(days=2)) == "dinsdag 3 maart"


def test_the_day_is_the_day_in_the_neighbourhood() -> None:
    late = datetime(2026, 3, 3, 23, 30, tzinfo=UTC)
    assert times.in_words(late) == "woensdag 4 maart, om half 1 in de nacht"
    assert times.in_words(late, timezone="UTC") == "dinsdag 3 maart, om half 12 in de avond"


def test_the_same_activity_has_the_same_words_before_and_after_the_clock_changes() -> None:
    winter = datetime(2026, 3, 28, 9, 0, tzinfo=UTC)
    summer = datetime(2026, 3, 29, 8, 0, tzinfo=UTC)
    assert times.clock_in_words(winter) == times.clock_in_words(summer) == "10 uur in de ochtend"


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        times.in_words(datetime(2026, 3, 3, 10, 0))  # noqa: DTZ001 - that is the point


@pytest.mark.parametrize(
    ("hour", "part"),
    [(0, "night"), (5, "night"), (6, "morning"), (11, "morning"), (12, "afternoon"), (17, "afternoon"),
     (18, "evening"), (23, "evening")],
)  # fmt: skip
def test_the_day_has_four_parts(hour: int, part: str) -> None:
    assert times.day_part(at(hour)) == part


def test_days_of_the_week_begin_on_monday() -> None:
    assert times.day_of_week_in_words(0) == "maandag"
    assert times.day_of_week_in_words(6, "en") == "Sunday"


@pytest.mark.parametrize(
    ("names", "dutch", "english"),
    [
        ([], "", ""),
        (["Joke"], "Joke", "Joke"),
        (["Joke", "Piet"], "Joke en Piet", "Joke and Piet"),
        (["Joke", "Piet", "Riek"], "Joke, Piet en Riek", "Joke, Piet and Riek"),
    ],
)
def test_names_stand_in_a_row(names: list[str], dutch: str, english: str) -> None:
    assert times.names_in_words(names) == dutch
    assert times.names_in_words(names, "en") == english
