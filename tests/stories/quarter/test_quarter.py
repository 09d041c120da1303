"""A coordinator hears how the last quarter went, in figures that hurt nobody."""

from datetime import datetime

from handlers.activity.attending import expect
from storage import activities, attendance
from storage.tables.activity import ActivityState, AttendanceState
from tests.stories.coordinating import coordinated_by, forges
from tests.town import AMSTERDAM, Town


async def test_a_quarter_is_told_and_an_empty_one_says_so(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    joke = await town.neighbours.add(where, "Joke")
    last = (datetime(2026, 12, 31, 23, 30, tzinfo=AMSTERDAM), datetime(2027, 1, 1, 0, 30, tzinfo=AMSTERDAM))
    async with town.database.work() as work:
        for moment in last:
            made = await activities.start(
                work,
                where.id,
                1,
                moment,
                20,
                host_id=joke.id,
                created_at=town.now,
                state=ActivityState.GOING,
            )
            await expect(work, made.starts_at, made, joke.id, None)
            await activities.change(work, made.id, state=ActivityState.HAPPENED)
            mine = await attendance.of_person(work, made.id, joke.id)
            assert mine is not None
            await attendance.change(work, mine.id, state=AttendanceState.PRESENT)
    heard = await ineke.says("/kwartaal")
    for line in (
        "De Linden, kwartaal 4 van 2026",
        "Er was 1 activiteit.",
        "Erbij waren: minder dan 5 mensen.",
        "Kwamen door een partner: minder dan 5 mensen.",
        "Dit zegt niets over zorgkosten",
    ):
        assert line in heard
    assert "Joke" not in heard
    sent = [m["document"]["file_name"] for m in ineke.phone.messages.values() if "document" in m]
    assert sent == ["kwartaal.pdf"]
    earlier = await ineke.presses("Kwartaal eerder")
    assert "kwartaal 3 van 2026" in earlier
    assert "Er is niets gebeurd dat te tellen is." in earlier
    assert "kwartaal" not in await forges(town, town.talk("joke"), "show_quarter", {})
