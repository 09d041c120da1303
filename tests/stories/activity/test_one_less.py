"""Somebody cannot come: what they hear about the others is what the others really hear."""

import pytest

from handlers.activity.attending import cannot_come, expect
from storage import outbox
from storage.activities import Activity
from storage.people import Person
from storage.tables.conversation import OutboxState
from storage.tables.person import Purpose, RoleName
from tests.diary import activity_on, skip_to
from tests.town import Talk, Town

PROMISE = "De anderen horen dat er iemand niet komt.\nWie dat is, zeg ik niet."
NO_PROMISE = "Fijn dat je het zegt."
SILENT = tuple(one for one in Purpose if one is not Purpose.CONTACTED)


async def two_come(
    town: Town, moment: str = "2027-03-09 10:30", riek_agrees: tuple[Purpose, ...] = tuple(Purpose)
) -> tuple[Activity, Person, Person]:
    """Martin and Riek; nobody leads, so that only they are told."""
    where = await town.neighbours.opens()
    joke = await town.neighbours.add(where, "Joke", role=RoleName.CONNECTOR)
    martin = await town.neighbours.add(where, "Martin", known_by=joke)
    riek = await town.neighbours.add(where, "Riek", known_by=joke, consents_to=riek_agrees)
    return await activity_on(town, where, moment, coming=(martin, riek), host=martin), martin, riek


async def a_stranger_comes(town: Town, activity: Activity) -> Talk:
    ali = town.newcomer("Ali")
    await ali.says("/start")
    async with town.database.work() as work:
        assert await expect(work, town.now, activity, None, ali.telegram_id)
    return ali


async def says_no(town: Town, reminded: str, then: str) -> str:
    """Martin has his reminder before him, and presses its button at another moment."""
    await skip_to(town, reminded)
    await skip_to(town, then)
    return await town.talk("martin").presses("Ik kan niet")


@pytest.mark.parametrize(
    ("starts", "then"),
    [
        ("2027-03-09 10:30", "2027-03-08 12:00"),
        ("2027-03-09 10:30", "2027-03-09 10:35"),
        ("2027-03-09 09:30", "2027-03-08 23:00"),
        ("2027-03-09 08:30", "2027-03-09 07:00"),
    ],
    ids=["the day before", "when it has begun", "in the night before", "early in the morning"],
)
async def test_the_others_hear_it_when_that_is_said(town: Town, starts: str, then: str) -> None:
    await two_come(town, starts)
    riek = town.talk("riek")
    said = await says_no(town, "2027-03-08 10:00", then)
    assert PROMISE in said
    assert "Nu ben jij nog de enige." in riek.heard


async def test_in_the_night_it_waits_for_the_morning_when_that_is_early_enough(town: Town) -> None:
    await two_come(town)
    riek = town.talk("riek")
    assert PROMISE in await says_no(town, "2027-03-08 10:00", "2027-03-08 23:00")
    assert riek.heard == ""
    await skip_to(town, "2027-03-09 09:00")
    assert "Nu ben jij nog de enige." in riek.heard


async def test_without_others_nothing_is_said_of_them(town: Town) -> None:
    activity, _, riek = await two_come(town)
    async with town.database.work() as work:
        assert await cannot_come(work, town.now, activity, riek.id)
    said = await says_no(town, "2027-03-08 10:00", "2027-03-08 12:00")
    assert NO_PROMISE in said
    assert "anderen" not in said


async def test_of_who_wants_no_messages_nothing_is_promised(town: Town) -> None:
    await two_come(town, riek_agrees=SILENT)
    said = await says_no(town, "2027-03-08 10:00", "2027-03-08 12:00")
    assert NO_PROMISE in said
    assert "alleen" not in town.talk("riek").heard


async def test_a_neighbour_without_a_name_hears_it_as_well(town: Town) -> None:
    activity, *_ = await two_come(town)
    ali = await a_stranger_comes(town, activity)
    assert PROMISE in await says_no(town, "2027-03-08 10:00", "2027-03-08 12:00")
    assert "Er komt iemand niet.\nJullie zijn nu met zijn tweeën." in ali.heard
    assert "Martin" not in ali.heard


async def test_two_who_cannot_come_in_the_night_are_one_message_in_the_morning(town: Town) -> None:
    activity, martin, riek = await two_come(town)
    ali = await a_stranger_comes(town, activity)
    await skip_to(town, "2027-03-08 23:00")
    async with town.database.work() as work:
        await cannot_come(work, town.now, activity, martin.id)
        await cannot_come(work, town.now, activity, riek.id)
    await skip_to(town, "2027-03-09 09:00")
    assert ali.heard.count("Er komt iemand niet.") == 1
    assert "Nu ben jij nog de enige." in ali.heard
    async with town.database.read() as work:
        assert await outbox.in_state(work, OutboxState.FAILED) == []
