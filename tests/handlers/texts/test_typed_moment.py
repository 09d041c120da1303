"""A moment in own words, in each language; seen from Monday 1 March 2027, noon."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from handlers.texts.typed_moment import moment_of

ZONE = ZoneInfo("Europe/Amsterdam")
NOW = datetime(2027, 3, 1, 12, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        ("nl", "zaterdag om 3 uur", "2027-03-06 15:00"),
        ("nl", "Zaterdag 15:30", "2027-03-06 15:30"),
        ("nl", "morgen half 11", "2027-03-02 10:30"),
        ("nl", "overmorgen om kwart over drie in de middag", "2027-03-03 15:15"),
        ("nl", "woensdag kwart voor 8 in de avond", "2027-03-03 19:45"),
        ("nl", "maandag", "2027-03-08 10:30"),
        ("nl", "6 maart in de avond", "2027-03-06 19:00"),
        ("nl", "vandaag om 4 uur", "2027-03-01 16:00"),
        ("nl", "om elf uur", "2027-03-02 11:00"),
        ("nl", "om 12 uur zondag", "2027-03-07 12:00"),
        ("nl", "3 februari", "2028-02-03 10:30"),
        ("en", "saturday at half past 3", "2027-03-06 15:30"),
        ("en", "tomorrow evening", "2027-03-02 19:00"),
        ("tr", "cumartesi saat 3", "2027-03-06 15:00"),
        ("tr", "yarın akşam", "2027-03-02 19:00"),
        ("ar", "السبت الساعة 3", "2027-03-06 15:00"),
        ("ar", "غدا مساء", "2027-03-02 19:00"),
    ],
)
def test_it_is_the_next_such_moment(language: str, said: str, meant: str) -> None:
    found = moment_of(said, language, NOW, ZONE)
    assert found is not None
    assert found.astimezone(ZONE).strftime("%Y-%m-%d %H:%M") == meant


@pytest.mark.parametrize("said", ["", "koffie", "weet ik niet", "als het droog is", "99 bananen"])
def test_what_is_no_moment_is_none(said: str) -> None:
    assert moment_of(said, "nl", NOW, ZONE) is None
