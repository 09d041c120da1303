"""Anything that people enjoy is started as a walk is: three taps, and it exists."""

import pytest

from storage import activities, attendance, cards, local_choices, outbox
from storage.activities import Activity
from storage.tables.activity import ActivityState, AttendanceSource, AttendanceState
from storage.tables.conversation import OutboxState
from storage.tables.local_choice import FourO, LocalChoiceKind
from tests.diary import activity_on, local, skip_through, skip_to
from tests.stories.walking import WEDNESDAY, Cast, meet
from tests.town import Talk, Town


async def begins(town: Town, *enjoyed: str) -> tuple[Cast, Talk]:
    cast = await meet(town)
    async with town.database.work() as work:
        for name in ("Martin", "Joke", "Piet"):
            await cards.put_interests(work, cast.people[name].id, list(enjoyed), town.now)
    martin = cast.talk("Martin")
    await martin.says("/samen")
    return cast, martin


async def go_on(martin: Talk) -> None:
    await martin.presses(WEDNESDAY)
    await martin.presses("Bankje")


async def test_coffee_takes_three_taps_and_what_somebody_enjoys_stands_first(town: Town) -> None:
    cast, martin = await begins(town, "coffee", "games")
    assert martin.buttons[:3] == ["☕ Koffie", "🎲 Spelletjes", "💡 Iets anders"]
    await martin.presses("☕ Koffie")
    await go_on(martin)
    made = await cast.activity()
    assert (made.category, made.title, made.o4) == ("coffee", None, FourO.MEET)
    assert await cast.suggested() == {"Joke", "Piet"}


async def test_behind_something_else_stands_everything_by_theme(town: Town) -> None:
    cast, martin = await begins(town, "coffee")
    await martin.presses("💡 Iets anders")
    await martin.presses("Wandelen")
    await go_on(martin)
    await martin.presses("20 minuten")
    assert ((await cast.activity()).category, (await cast.activity()).minutes) == ("walk", 20)


async def test_own_words_are_the_title_and_find_who_enjoys_it(town: Town) -> None:
    cast, martin = await begins(town, "games")
    await martin.says("Kaarten bij het raam")
    await go_on(martin)
    made = await cast.activity()
    assert (made.category, made.title) == ("games", "Kaarten bij het raam")
    assert await cast.suggested() == {"Joke", "Piet"}


async def test_own_words_that_are_no_choice_are_something_to_do_all_the_same(town: Town) -> None:
    cast, martin = await begins(town, "coffee")
    await martin.says("Sterren kijken")
    await go_on(martin)
    made = await cast.activity()
    assert (made.category, made.title) == ("own", "Sterren kijken")
    assert await cast.suggested() == set()


@pytest.mark.parametrize("words", ["x" * 4000, "🎈🎈🎈"])
async def test_a_title_that_is_none_is_asked_for_again_and_nothing_is_lost(town: Town, words: str) -> None:
    cast, martin = await begins(town, "coffee")
    await martin.says(words)
    assert "Een paar woorden is genoeg." in martin.heard
    await martin.presses("☕ Koffie")
    await go_on(martin)
    assert (await cast.activity()).category == "coffee"


async def test_words_of_nothing_but_marks_are_no_title(town: Town) -> None:
    cast, martin = await begins(town, "coffee")
    await martin.says("\u202e\u202d")
    assert "☕ Koffie" in martin.buttons
    await martin.presses("☕ Koffie")
    await go_on(martin)
    assert (await cast.activity()).title is None


async def test_marks_that_turn_the_reading_direction_never_reach_others(town: Town) -> None:
    cast, martin = await begins(town, "coffee")
    await martin.says("Sterren\u202e kijken")
    await go_on(martin)
    assert (await cast.activity()).title == "Sterren kijken"


async def test_a_choice_that_was_taken_away_meanwhile_leads_to_another_one(town: Town) -> None:
    """Kindly, with the moment that was chosen; and whoever has it on their card may go on with it."""
    cast, martin = await begins(town, "local-1", "coffee")
    async with town.database.work() as work:
        added = await local_choices.add(
            work, cast.where.id, LocalChoiceKind.ACTIVITY, "jeu de boules", town.now, o4=FourO.MEET
        )
        await cards.put_interests(work, cast.people["Martin"].id, [added.tag, "coffee"], town.now)
    await martin.says("/samen")
    await martin.presses("jeu de boules")
    await martin.presses(WEDNESDAY)
    async with town.database.work() as work:
        await local_choices.hide(work, added.id, town.now)
        await cards.put_interests(work, cast.people["Martin"].id, ["coffee"], town.now)
    await martin.presses("Bankje")
    assert "Die keuze is er nu niet meer." in martin.heard
    await martin.presses("☕ Koffie")
    await martin.presses("Bankje")
    made = await cast.activity()
    assert (made.category, made.starts_at) == ("coffee", local("2027-03-03 10:30"))


async def test_an_activity_of_a_kind_that_no_longer_exists_goes_on(town: Town) -> None:
    """As when a later version drops a choice: it is shown, reminded of and looked back on."""
    cast, _ = await begins(town, "coffee")
    martin, joke = cast.people["Martin"], cast.people["Joke"]
    await activity_on(
        town, cast.where, "2027-03-03 10:30", coming=(martin, joke), host=martin, category="gone"
    )
    assert "woensdag 3 maart" in await cast.talk("Piet").says("/kijk")
    await skip_through(town, "2027-03-02 12:00", "2027-03-03 09:30", "2027-03-03 12:00")
    assert "woensdag 3 maart" in cast.talk("Joke").everything
    assert "Wie waren er?" in cast.talk("Martin").everything
    async with town.database.read() as work:
        assert await outbox.in_state(work, OutboxState.FAILED) == []


async def test_own_words_of_who_is_erased_are_gone(town: Town) -> None:
    cast, martin = await begins(town, "coffee")
    await martin.says("Sterren kijken")
    await go_on(martin)
    made = await cast.activity()
    await martin.says("/vergeetmij")
    await martin.presses("weg")
    async with town.database.read() as work:
        assert (await activities.get(work, made.id)).title is None


async def ended(cast: Cast, made: Activity) -> Activity:
    await skip_to(cast.town, "2027-03-03 12:00")
    async with cast.town.database.read() as work:
        return await activities.get(work, made.id)


async def test_with_only_its_host_it_happens_and_who_came_by_is_counted(town: Town) -> None:
    cast, martin = await begins(town, "fishing")
    await martin.presses("Vissen")
    await go_on(martin)
    made = await cast.activity()
    assert (await ended(cast, made)).state is ActivityState.HAPPENED
    await martin.presses("Namen kiezen")
    await martin.presses("iemand")
    await martin.presses("2")
    async with town.database.read() as work:
        there = await attendance.of_activity(work, made.id, AttendanceState.PRESENT)
    assert sorted(one.source for one in there) == [
        AttendanceSource.HOST,
        AttendanceSource.HOST,
        AttendanceSource.SELF,
    ]
    assert [one.first_time for one in there] == [True, True, True]
