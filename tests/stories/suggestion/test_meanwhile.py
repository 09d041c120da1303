"""While the matcher thinks people live on: whatever they do then counts, and so does what was true before."""

from collections.abc import Awaitable, Callable

import pytest

from storage import (
    activities,
    attendance,
    cards,
    consents,
    neighbourhoods,
    people,
    roles,
    series,
    suggestions,
)
from storage.askable import ACTIVITIES_AT_ONCE
from storage.database import Database
from storage.erase import erase_person
from storage.tables.activity import SeriesState
from storage.tables.person import BlockRow, PersonState, RoleName
from storage.tables.suggestion import SuggestionKind
from storage.work import Work
from tests.stories.suggestion.test_matching_round import NEXT_MORNING, meet_three, suggested, weekly
from tests.stories.walking import Cast
from tests.town import Town

THAT_EVENING = "2027-03-01 20:00"
"""There was no round yet, so the first is on the first day, whatever the hour."""
Event = Callable[[Work, Cast], Awaitable[object]]


def riek(cast: Cast) -> int:
    return cast.people["Riek"].id


async def pauses(work: Work, cast: Cast) -> None:
    await people.change(work, riek(cast), pause_until=cast.town.now.date().replace(year=2028))


async def rests(work: Work, cast: Cast) -> None:
    await people.change(work, riek(cast), state=PersonState.RESTING)


async def stops(work: Work, cast: Cast) -> None:
    await consents.withdraw(work, riek(cast), cast.town.now)


async def is_erased(work: Work, cast: Cast) -> None:
    await erase_person(work, riek(cast), cast.town.now)


async def blocks(work: Work, cast: Cast) -> None:
    await work.add(BlockRow(person_id=riek(cast), other_id=cast.people["Joke"].id))


async def is_blocked(work: Work, cast: Cast) -> None:
    await work.add(BlockRow(person_id=cast.people["Joke"].id, other_id=riek(cast)))


async def offers_nothing_now(work: Work, cast: Cast) -> None:
    await cards.put_offers(work, riek(cast), [], cast.town.now)


async def offers_something_else(work: Work, cast: Cast) -> None:
    await cards.put_offers(work, riek(cast), ["jobs", "listening"], cast.town.now)
    await cards.put_wishes(work, cast.people["Joke"].id, ["groceries", "listening"], cast.town.now)


async def likes_something_else(work: Work, cast: Cast) -> None:
    await cards.put_interests(work, riek(cast), ["coffee"], cast.town.now)


async def would_know_somebody_first(work: Work, cast: Cast) -> None:
    await people.change(work, riek(cast), first_with_known=True)


async def begins_to_work_here(work: Work, cast: Cast) -> None:
    await roles.give(work, riek(cast), cast.where.id, RoleName.CONNECTOR, cast.town.now)


async def is_suggested_elsewhere(work: Work, cast: Cast) -> None:
    made = await suggestions.make(
        work,
        cast.where.id,
        SuggestionKind.GROUP,
        cast.town.now,
        connector_id=cast.people["Nadia"].id,
        activity="coffee",
        day_part="",
    )
    await suggestions.put_member(work, made.id, riek(cast), position=0, reasons=[], gives=[], gets=[])


async def has_activities_enough(work: Work, cast: Cast) -> None:
    (bench, *_) = await neighbourhoods.places(work, cast.where.id)
    for day in range(ACTIVITIES_AT_ONCE):
        starts_at = cast.town.now.replace(day=10 + day)
        activity = await activities.start(
            work, cast.where.id, bench.id, starts_at, 20, created_at=cast.town.now
        )
        await attendance.put(work, activity.id, cast.town.now, person_id=riek(cast))


EVENTS = [
    pauses,
    rests,
    stops,
    is_erased,
    blocks,
    is_blocked,
    offers_nothing_now,
    likes_something_else,
    would_know_somebody_first,
    begins_to_work_here,
    is_suggested_elsewhere,
    has_activities_enough,
]


def happens_meanwhile(cast: Cast, event: Event) -> None:
    """The real process thinks; when it is ready, something has happened."""
    rounds, database = cast.town.runtime.rounds, cast.town.database
    solve = rounds.solve

    async def thinks(*asked: object, **how: object) -> object:
        plan = await solve(*asked, **how)  # type: ignore[arg-type]
        assert plan.groups, "the matcher found something, before it happened"
        await done(database, event, cast)
        return plan

    rounds.solve = thinks  # type: ignore[assignment]


async def done(database: Database, event: Event, cast: Cast) -> None:
    async with database.work() as work:
        await event(work, cast)


async def with_riek(cast: Cast) -> list[str]:
    """The kinds of open suggestions in which she is with others."""
    async with cast.town.database.read() as work:
        found = [(one, await suggestions.members(work, one.id)) for one in await suggested(cast)]
    together = [(one.kind, [member.person_id for member in members]) for one, members in found]
    return [kind for kind, members in together if len(members) > 1 and riek(cast) in members]


@pytest.mark.parametrize("event", EVENTS)
async def test_a_plan_under_way_brings_nobody_together_who_may_not_be_now(town: Town, event: Event) -> None:
    cast = await meet_three(town)
    happens_meanwhile(cast, event)
    await town.lives_to(NEXT_MORNING)
    assert await with_riek(cast) == []


@pytest.mark.parametrize(
    "event", [pauses, stops, is_erased, blocks, is_suggested_elsewhere, has_activities_enough]
)
async def test_before_the_round_it_is_as_true(town: Town, event: Event) -> None:
    cast = await meet_three(town)
    await done(town.database, event, cast)
    await town.lives_to(NEXT_MORNING)
    assert await with_riek(cast) == []


async def test_what_is_said_of_a_group_is_what_they_say_now(town: Town) -> None:
    """She still can be in it, and has more to give than the plan knew: the next round says so."""
    cast = await meet_three(town)
    happens_meanwhile(cast, offers_something_else)
    await town.lives_to(NEXT_MORNING)
    (found,) = await suggested(cast)
    async with town.database.read() as work:
        gives = {one.person_id: one.gives for one in await suggestions.members(work, found.id)}
    assert gives[riek(cast)] == ["jobs", "listening"]


async def test_nothing_happens_and_the_group_is_there(town: Town) -> None:
    cast = await meet_three(town)

    async def nothing(_work: Work, _cast: Cast) -> None:
        """The tests above would be green for the wrong reason if this were red."""

    happens_meanwhile(cast, nothing)
    await town.lives_to(NEXT_MORNING)
    assert await with_riek(cast) == [SuggestionKind.GROUP]


async def somebody_joins(work: Work, cast: Cast) -> None:
    (weekly_activity,) = await series.running(work)
    await series.join(work, weekly_activity.id, cast.people["Anna"].id)


async def somebody_leaves(work: Work, cast: Cast) -> None:
    (weekly_activity,) = await series.running(work)
    await series.leave(work, weekly_activity.id, cast.people["Joke"].id)


async def is_called_off(work: Work, cast: Cast) -> None:
    (weekly_activity,) = await series.running(work)
    await series.change(work, weekly_activity.id, state=SeriesState.ENDED)


async def her_host_goes(work: Work, cast: Cast) -> None:
    """Without a connector as host it runs by itself, and is left alone."""
    (weekly_activity,) = await series.running(work)
    await series.change(work, weekly_activity.id, host_id=cast.people["Joke"].id)


@pytest.mark.parametrize(
    "event", [blocks, is_erased, somebody_joins, somebody_leaves, is_called_off, her_host_goes]
)
async def test_a_weekly_activity_that_changed_meanwhile_gets_nobody(town: Town, event: Event) -> None:
    """Room for one more is no room for two; the next night looks at it as it is then."""
    cast = await meet_three(town)
    await cast.add("Anna")
    await weekly(cast, host="Nadia")
    happens_meanwhile(cast, event)
    await town.lives_to(THAT_EVENING)
    assert await suggested(cast) == []
