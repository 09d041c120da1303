"""From rows to the matcher: who is asked when everybody enjoys walking."""

from datetime import timedelta
from typing import Any

import pytest

from storage import (
    activities,
    askable,
    attendance,
    cards,
    consents,
    invitations,
    matching_people,
    neighbourhoods,
    people,
    roles,
)
from storage.database import Database
from storage.tables.activity import AttendanceState, InvitationAnswer
from storage.tables.card import DayPart
from storage.tables.person import BlockRow, PersonState, Purpose, RoleName
from storage.work import Work
from tests.storage.walkers import DAY, NOW, WEDNESDAY, activity_of, found_for, somebody, suggested


@pytest.fixture
async def work(database: Database) -> Any:
    async with database.work() as opened:
        yield opened


async def test_who_has_time_then_is_asked_and_who_never_said_when_as_well(work: Work) -> None:
    martin = await somebody(work, "Martin")
    await somebody(work, "Piet", ((2, DayPart.AFTERNOON), (3, DayPart.MORNING)))
    joke = await somebody(work, "Joke", ((2, DayPart.MORNING),))
    riek = await somebody(work, "Riek")
    assert sorted(await suggested(work, await activity_of(work, martin))) == [joke.id, riek.id]


async def test_who_reads_another_language_is_not_suggested(work: Work) -> None:
    martin = await somebody(work, "Martin")
    await somebody(work, "Joke", language="en")
    assert await suggested(work, await activity_of(work, martin)) == []


async def test_who_speaks_a_language_is_found_by_it_whatever_they_read(work: Work) -> None:
    martin = await somebody(work, "Martin")
    joke = await somebody(work, "Joke", language="en")
    await cards.put_languages(work, joke.id, ["en", "nl"])
    piet = await somebody(work, "Piet")
    await cards.put_languages(work, piet.id, ["tr"])
    assert await suggested(work, await activity_of(work, martin)) == [joke.id]


async def test_who_waited_longest_is_asked_first(work: Work) -> None:
    martin = await somebody(work, "Martin")
    await somebody(work, "Piet", created_at=NOW)
    joke = await somebody(work, "Joke", created_at=NOW - timedelta(weeks=4))
    assert await suggested(work, await activity_of(work, martin), most=1) == [joke.id]


async def test_another_need_that_also_suits_changes_no_explanation(work: Work) -> None:
    martin = await somebody(work, "Martin")
    joke = await somebody(work, "Joke", walk_minutes=40)
    activity = await activity_of(work, martin)
    before = await found_for(work, activity)
    await people.change(work, joke.id, walk_minutes=10, wants_benches=True, wants_slow=True)
    assert await found_for(work, activity) == before


async def test_nobody_is_asked_for_two_activities_at_the_same_time(work: Work) -> None:
    martin, joke = await somebody(work, "Martin"), await somebody(work, "Joke")
    other = await activity_of(work, joke, WEDNESDAY + timedelta(minutes=10))
    await attendance.put(work, other.id, NOW, person_id=joke.id)
    assert await suggested(work, await activity_of(work, martin)) == []
    assert await suggested(work, await activity_of(work, martin, WEDNESDAY + DAY)) == [joke.id]


async def test_with_three_activities_ahead_somebody_is_left_in_peace(work: Work) -> None:
    martin, joke = await somebody(work, "Martin"), await somebody(work, "Joke")
    for days in (2, 3, 4):
        ahead = await activity_of(work, martin, WEDNESDAY + days * DAY)
        await attendance.put(work, ahead.id, NOW, person_id=joke.id)
    assert await suggested(work, await activity_of(work, martin)) == []


@pytest.mark.parametrize("said", [InvitationAnswer.NOT_NOW, InvitationAnswer.CLOSED])
async def test_not_now_and_no_answer_give_the_same_two_weeks_of_rest(
    work: Work, said: InvitationAnswer
) -> None:
    martin, joke, riek = [await somebody(work, name) for name in ("Martin", "Joke", "Riek")]
    for person, days_ago in ((joke, 13), (riek, 15)):
        earlier = await activity_of(work, martin, NOW - days_ago * DAY)
        asked = await invitations.ask(work, earlier.id, person.id, NOW - days_ago * DAY)
        assert asked is not None
        await invitations.answer(work, asked.id, said, NOW)
    assert await suggested(work, await activity_of(work, martin)) == [riek.id]


async def test_who_met_lately_makes_room_for_somebody_new(work: Work) -> None:
    martin, joke, riek = [await somebody(work, name, created_at=NOW) for name in ("Martin", "Joke", "Riek")]
    last_week = await activity_of(work, martin, NOW - 5 * DAY)
    for person in (martin, joke):
        await attendance.put(work, last_week.id, NOW, person_id=person.id, state=AttendanceState.PRESENT)
    assert await suggested(work, await activity_of(work, martin), most=1) == [riek.id]


async def test_whoever_works_here_is_not_suggested_as_company(work: Work) -> None:
    martin, nadia = await somebody(work, "Martin"), await somebody(work, "Nadia")
    await roles.give(work, nadia.id, nadia.neighbourhood_id, RoleName.CONNECTOR, NOW)
    assert await suggested(work, await activity_of(work, martin)) == []


async def test_whoever_did_not_agree_to_it_is_not_sought_for(work: Work) -> None:
    martin = await somebody(work, "Martin")
    await consents.withdraw(work, martin.id, NOW, Purpose.MATCHED)
    assert await matching_people.pool_for(work, await activity_of(work, martin), NOW, 4) is None


ASKED_FOR = (Purpose.KEEP, Purpose.MATCHED, Purpose.CONTACTED)


@pytest.mark.parametrize("missing", ASKED_FOR)
async def test_consent_fails_closed(work: Work, missing: Purpose) -> None:
    martin, joke = await somebody(work, "Martin"), await somebody(work, "Joke")
    activity = await activity_of(work, martin)
    assert await suggested(work, activity) == [joke.id]
    await consents.withdraw(work, joke.id, NOW, missing)
    assert await suggested(work, activity) == []
    assert await askable.may_be_asked(work, activity, NOW) == []
    assert await askable.still_may_be_asked(work, activity, [joke.id], NOW) == []


RATHER_NOT: list[dict[str, Any]] = [
    {"dont_ask": True},
    {"pause_until": NOW.date() + DAY},
    {"unreachable": True},
    {"state": PersonState.RESTING},
    {"telegram_id": None, "known_by_id": None},
]


@pytest.mark.parametrize("why", RATHER_NOT, ids=lambda why: next(iter(why)))
async def test_who_rests_or_cannot_be_reached_is_not_asked(work: Work, why: dict[str, Any]) -> None:
    martin, joke = await somebody(work, "Martin"), await somebody(work, "Joke")
    activity = await activity_of(work, martin)
    await people.change(work, joke.id, **why)
    assert await suggested(work, activity) == []
    assert await askable.may_be_asked(work, activity, NOW) == []
    assert await askable.still_may_be_asked(work, activity, [joke.id], NOW) == []


async def test_who_has_no_telegram_is_asked_by_whoever_knows_them(work: Work) -> None:
    martin = await somebody(work, "Martin")
    riek = await somebody(work, "Riek", known_by_id=martin.id)
    await people.change(work, riek.id, telegram_id=None)
    assert await suggested(work, await activity_of(work, martin)) == [riek.id]


@pytest.mark.parametrize("joke_blocks", [True, False])
async def test_who_blocked_or_is_blocked_by_somebody_there_is_never_asked(
    work: Work, joke_blocks: bool
) -> None:
    martin, joke, host = [await somebody(work, name) for name in ("Martin", "Joke", "Nadia")]
    activity = await activity_of(work, martin)
    await activities.change(work, activity.id, host_id=host.id)
    one, other = (joke, host) if joke_blocks else (host, joke)
    await work.add(BlockRow(person_id=one.id, other_id=other.id))
    activity = await activities.get(work, activity.id)
    assert await suggested(work, activity) == []
    assert await askable.may_be_asked(work, activity, NOW) == []
    assert await askable.still_may_be_asked(work, activity, [joke.id], NOW) == []


async def test_two_who_blocked_each_other_are_not_suggested_together(work: Work) -> None:
    martin, joke, piet = [await somebody(work, name) for name in ("Martin", "Joke", "Piet")]
    await work.add(BlockRow(person_id=joke.id, other_id=piet.id))
    found = await found_for(work, await activity_of(work, martin))
    assert len(found.suggested) + len(found.reserves) == 1


@pytest.mark.parametrize("known", [True, False])
async def test_who_likes_to_know_somebody_first_is_asked_where_that_somebody_is(
    work: Work, known: bool
) -> None:
    martin, joke, nadia = [await somebody(work, name) for name in ("Martin", "Joke", "Nadia")]
    activity = await activity_of(work, martin)
    await people.change(work, joke.id, first_with_known=True, known_by_id=nadia.id)
    await activities.change(work, activity.id, host_id=nadia.id if known else martin.id)
    assert (joke.id in await suggested(work, await activities.get(work, activity.id))) is known


@pytest.mark.parametrize("bench", [True, False])
@pytest.mark.parametrize("need", [{"walk_minutes": 10}, {"wants_benches": True}], ids=str)
async def test_a_short_stretch_or_a_rest_is_possible_where_there_is_a_bench(
    work: Work, need: dict[str, Any], bench: bool
) -> None:
    martin, joke = await somebody(work, "Martin"), await somebody(work, "Joke", **need)
    activity = await activity_of(work, martin)
    await neighbourhoods.change_place(work, activity.place_id, bench=bench)
    assert await suggested(work, activity) == ([joke.id] if bench else [])


async def test_who_cannot_climb_stairs_is_asked_where_there_are_none(work: Work) -> None:
    martin, joke = await somebody(work, "Martin"), await somebody(work, "Joke", wants_step_free=True)
    activity = await activity_of(work, martin)
    assert await suggested(work, activity) == []
    await neighbourhoods.change_place(work, activity.place_id, step_free=True)
    assert await suggested(work, activity) == [joke.id]


@pytest.mark.parametrize(("days", "rounds_ago"), [(1, 1), (6, 1), (7, 2), (27, 4), (28, 5)])
async def test_a_week_is_a_round_and_the_last_seven_days_are_the_first(
    work: Work, days: int, rounds_ago: int
) -> None:
    """As in a list: 1 to 4 are the last four rounds, so that four weeks count and not five."""
    martin = await somebody(work, "Martin")
    joke = await somebody(work, "Joke")
    earlier = await activity_of(work, martin, NOW - days * DAY)
    for one in (martin, joke):
        await attendance.put(work, earlier.id, NOW, person_id=one.id, state=AttendanceState.PRESENT)
    pool = await matching_people.pool_for(work, await activity_of(work, martin), NOW, 4)
    assert pool is not None
    assert pool.neighbourhood.met == {(str(martin.id), str(joke.id), rounds_ago)}
