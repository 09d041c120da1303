"""What a handover refuses, and what it moves: on a ground where everything exists once."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import update

from handlers.conversation.refusal import Refusal
from handlers.handover.hand_over import hand_over
from handlers.handover.who_can import who_can, why_not
from handlers.permission.actor import actor_of
from handlers.permission.of_group import that_may
from handlers.permission.permissions import TEAM
from storage import activities, attendance, blocks, groups, handovers, people, roles, series, tasks, vettings
from storage.handovers import Handover
from storage.tables.activity import ActivityState, AttendanceState, SeriesRow
from storage.tables.contact import TaskKind
from storage.tables.group import GroupPhase, MembershipState, Via
from storage.tables.handover import HandoverRow, HandoverState
from storage.tables.person import RoleName
from storage.work import Work
from tests.probes.ground import BEFORE, NOW, Ground, Side

Spoil = Callable[[Work, Side], Awaitable[None]]
AGREED = NOW - timedelta(days=40)


async def ready(work: Work, side: Side, times: int = 3) -> Handover:
    """The connector's group, agreed on, and so often together already."""
    asked = await handovers.ask(
        work, side.things["group"][0], side.number("connector"), side.number("volunteer"), AGREED
    )
    await handovers.move(work, asked.id, (HandoverState.ASKED,), HandoverState.TOGETHER, agreed_at=AGREED)
    for week in range(times):
        walk = await activities.start(
            work,
            side.id,
            side.things["place"][0],
            AGREED + timedelta(weeks=week + 1),
            45,
            group_id=asked.group_id,
            state=ActivityState.HAPPENED,
            created_at=AGREED,
        )
        for who in ("connector", "volunteer"):
            await attendance.put(
                work, walk.id, AGREED, person_id=side.number(who), state=AttendanceState.PRESENT
            )
    return asked


async def test_all_that_was_carried_goes_along_and_what_was_told_in_private_stays(ground: Ground) -> None:
    database, (side, _) = ground
    group, (connector, volunteer) = side.things["group"][0], map(side.number, ("connector", "volunteer"))
    async with database.work() as work:
        asked = await ready(work, side)
        shared: dict[str, Any] = {
            "neighbourhood_id": side.id,
            "place_id": side.things["place"][0],
            "group_id": group,
        }
        weekly = await work.add(
            SeriesRow(
                **shared,
                host_id=connector,
                weekday=1,
                local_time=NOW.time(),
                minutes=45,
                category="walk",
                planned_until=NOW,
            )
        )
        missed, private = [
            await tasks.put(
                work,
                neighbourhood_id=side.id,
                kind=kind,
                for_id=connector,
                about_id=side.number("subject"),
                made_at=BEFORE,
            )
            for kind in (TaskKind.MISSED, TaskKind.TALK)
        ]
        await hand_over(work, NOW, asked.id)
        assert (await groups.get(work, group)).supporter_id == volunteer
        assert (await people.get(work, side.number("subject"))).known_by_id == volunteer
        assert (await people.get(work, side.number("host"))).known_by_id != volunteer, "does not belong to it"
        found = await series.find(work, weekly.id or 0)
        assert found
        assert found.host_id == volunteer
        about = {one.id: one.for_id for one in await tasks.all_about(work, side.number("subject"))}
        assert (about[missed.id], about[private.id]) == (volunteer, connector)
        planned = [await activities.get(work, side.things["activity"][2])]
        for who, sees in (("connector", 0), ("second", 0), ("volunteer", 1)):
            actor = await actor_of(work, side.people[who])
            assert len(await that_may(work, actor, TEAM, "activity", planned)) == sees, who
        with pytest.raises(Refusal, match="handover-over"):
            await hand_over(work, NOW, asked.id)


async def role_over(work: Work, side: Side) -> None:
    await roles.end(work, side.number("volunteer"), side.id, RoleName.VOLUNTEER, NOW)


async def rests(work: Work, side: Side) -> None:
    await people.change(work, side.number("volunteer"), pause_until=NOW.date() + timedelta(days=9))


async def seen_until_today(work: Work, side: Side) -> None:
    seen = await vettings.ask(work, side.number("volunteer"), side.id, RoleName.VOLUNTEER, BEFORE)
    await vettings.sign(work, seen.id, side.number("coordinator"), {}, BEFORE.date(), NOW.date())


async def a_member(work: Work, side: Side) -> None:
    group, volunteer = side.things["group"][0], side.number("volunteer")
    await groups.put(work, group, volunteer, MembershipState.MEMBER, NOW, via=Via.VISIT)


async def apart(work: Work, side: Side) -> None:
    await blocks.put(work, side.number("subject"), side.number("volunteer"))


async def full(work: Work, side: Side) -> None:
    await roles.put_cap(work, side.number("volunteer"), side.id, RoleName.VOLUNTEER, 1)


async def group_over(work: Work, side: Side) -> None:
    await groups.change(work, side.things["group"][0], phase=GroupPhase.ENDED)


async def another_supporter(work: Work, side: Side) -> None:
    await groups.change(work, side.things["group"][0], supporter_id=side.number("second"))


async def left(work: Work, side: Side) -> None:
    await work.change(update(HandoverRow).values(to_id=None))


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (left, "handover-over"),
        (role_over, "handover-gone"),
        (rests, "handover-rests"),
        (seen_until_today, "handover-look-again"),
        (a_member, "handover-other-group"),
        (apart, "handover-other-group"),
        (full, "handover-full"),
        (group_over, "handover-over"),
        (another_supporter, "handover-over"),
    ],
)
async def test_what_is_refused_leaves_all_as_it_was(ground: Ground, spoil: Spoil, said: str) -> None:
    database, (side, _) = ground
    async with database.work() as work:
        asked = await ready(work, side)
        await spoil(work, side)
        before = (await groups.get(work, asked.group_id)).supporter_id
        with pytest.raises(Refusal, match=said):
            await hand_over(work, NOW, asked.id)
        assert (await groups.get(work, asked.group_id)).supporter_id == before
        assert (await people.get(work, side.number("subject"))).known_by_id == side.number("connector")


async def test_three_times_together_come_first(ground: Ground) -> None:
    database, (side, _) = ground
    async with database.work() as work:
        asked = await ready(work, side, times=2)
        with pytest.raises(Refusal, match="handover-too-soon"):
            await hand_over(work, NOW, asked.id)


async def test_a_cap_below_what_is_carried_takes_nothing_away(ground: Ground) -> None:
    database, (side, _) = ground
    async with database.work() as work:
        volunteer = side.number("volunteer")
        own, other = [await groups.get(work, side.things["group"][one]) for one in (2, 0)]
        assert [one.id for one in await who_can(work, NOW, other)] == [volunteer]
        await roles.put_cap(work, volunteer, side.id, RoleName.VOLUNTEER, 0)
        assert await why_not(work, NOW, other, volunteer) == "handover-full"
        assert (await groups.get(work, own.id)).supporter_id == volunteer
        actor = await actor_of(work, side.people["volunteer"])
        assert await that_may(work, actor, TEAM, "group", [own]), "what they carry stays theirs"


async def test_who_works_in_two_neighbourhoods_is_connector_of_each_groups_own(ground: Ground) -> None:
    database, (north, south) = ground
    async with database.work() as work:
        await roles.give(work, north.number("connector"), south.id, RoleName.CONNECTOR, BEFORE)
        actor = await actor_of(work, north.people["connector"])
        everything = [await groups.get(work, one) for side in (north, south) for one in side.things["group"]]
        theirs = {one.id for one in await that_may(work, actor, TEAM, "group", everything)}
        assert theirs == {north.things["group"][0], north.things["group"][3], south.things["group"][3]}
