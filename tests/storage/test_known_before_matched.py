"""Known before matched: whom nobody of the team and no host has met is asked for nothing."""

from datetime import timedelta

from storage import attendance, people
from storage.activity_facts import facts
from storage.database import Database
from storage.matching_exchange import may_give
from storage.matching_neighbourhood import is_free
from storage.tables.activity import AttendanceState
from storage.tables.person import PersonState
from tests.storage.walkers import NOW, activity_of, somebody, suggested


async def test_whom_nobody_met_yet_is_suggested_and_asked_for_nothing(database: Database) -> None:
    async with database.work() as work:
        martin, new = await somebody(work, "Martin"), await somebody(work, "Zoë", met=False)
        activity = await activity_of(work, martin)
        await people.change(work, new.id, state=PersonState.TAKING_PART)

        async def considered() -> list[bool]:
            known = await facts(work, martin.neighbourhood_id, NOW)
            one = known.people[new.id]
            return [new.id in await suggested(work, activity), is_free(known, one, NOW), may_give(known, one)]

        assert await considered() == [False, False, False]
        led_themselves = await activity_of(work, new, NOW - timedelta(days=3))
        await attendance.put(work, led_themselves.id, NOW, person_id=new.id, state=AttendanceState.PRESENT)
        assert await considered() == [False, False, False]
        before = await activity_of(work, martin, NOW - timedelta(days=2))
        await attendance.put(work, before.id, NOW, person_id=new.id, state=AttendanceState.PRESENT)
        assert await considered() == [True, True, True]
