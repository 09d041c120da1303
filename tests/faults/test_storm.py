"""In every weather: nothing lost, Telegram's pace kept, the order of a chat kept, live answers first."""

from datetime import datetime, timedelta

import pytest

from handlers.notices.registry import NOTICES
from storage import outbox
from storage.people import Person
from storage.tables.conversation import OutboxState
from tests.faults.storm import NOTICE, Arrivals, Storm, p95, write
from tests.town import Town

pytestmark = [pytest.mark.faults, pytest.mark.slow]

SECOND = timedelta(seconds=1)
PEOPLE, WAVES, BULK = 40, 12, 300
ASKED = 12
"""Live answers, one a second: as long as the notices take at 25 a second."""


@pytest.fixture(autouse=True)
def _with_a_notice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(NOTICES, NOTICE.name, NOTICE)


async def gather(town: Town, how_many: int) -> tuple[list[Person], Arrivals]:
    where = await town.neighbours.opens()
    people = [await town.neighbours.add(where, f"P{number}") for number in range(how_many)]
    arrivals = town.telegram.sendings = Arrivals(town.telegram)
    return people, arrivals


async def write_one(town: Town, number: int, person: Person, *, live: bool, at: datetime) -> None:
    """`at`: when it is due; an answer is due when it is asked for, and may be written beforehand."""
    assert person.telegram_id
    async with town.database.work() as work:
        await write(work, number, person.telegram_id, person.id, at, live=live)


async def in_doubt(town: Town) -> set[int]:
    """What nobody knows of: it stands on a list, so it is not lost silently."""
    async with town.database.read() as work:
        rows = await outbox.in_state(work, OutboxState.UNCERTAIN)
    return {int(row.dedupe_key.split(":")[1]) for row in rows}


@pytest.mark.parametrize("seed", [1, 2])
async def test_in_a_storm_nothing_is_lost_hurried_or_out_of_order(
    town: Town, seed: int, capsys: pytest.CaptureFixture[str]
) -> None:
    people, arrivals = await gather(town, PEOPLE)
    storm = town.telegram.faults = Storm(seed, percent=12)
    written = 0
    for _ in range(WAVES):
        for person in storm.chance.sample(people, PEOPLE // 2):
            written += 1
            await write_one(town, written, person, live=bool(written % 2), at=town.now)
        await town.playground.move_to(town.now + 2 * SECOND)
    storm.percent = 0
    await town.playground.move_to(town.now + timedelta(minutes=5))
    landed, unknown = arrivals.first_of_each(), await in_doubt(town)
    doubled = len(arrivals.landed) - len(landed)
    with capsys.disabled():
        print(  # noqa: T201
            f"\nstorm {seed}: {written} messages, {len(storm.struck)} faults, {doubled} arrived twice, "
            f"{len(unknown)} in doubt, {arrivals.most_within()} in the busiest second"
        )
    assert len(storm.struck) > written * 0.08
    assert set(range(1, written + 1)) - set(landed) <= unknown
    assert len(unknown) < written * 0.03
    assert doubled <= len(storm.struck)
    assert arrivals.most_within() <= 30
    assert arrivals.most_to_one_chat_within() == 1
    for numbers in arrivals.by_chat().values():
        for odd in (0, 1):
            of_one_kind = [number for number in numbers if number % 2 == odd]
            assert of_one_kind == sorted(of_one_kind)


async def test_in_clear_weather_it_goes_as_fast_as_telegram_allows_and_answers_go_first(
    town: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    people, arrivals = await gather(town, PEOPLE)
    began = town.now
    for number in range(BULK):
        await write_one(town, number, people[number % PEOPLE], live=False, at=began)
    asked = {BULK + second: began + second * SECOND for second in range(ASKED)}
    for number, moment in asked.items():
        await write_one(town, number, people[number * 7 % PEOPLE], live=True, at=moment)
    await town.settle()
    landed = arrivals.first_of_each()
    waits = [landed[number].at - asked[number] for number in asked]
    pace = len(landed) / (max(one.at for one in landed.values()) - began).total_seconds()
    with capsys.disabled():
        print(f"\nclear: {pace:.1f} a second; live answers p95 {p95(waits)} among {BULK} notices")  # noqa: T201
    assert len(landed) == BULK + len(asked)
    assert arrivals.most_within() <= 30
    assert arrivals.most_to_one_chat_within() == 1
    assert pace > 20
    assert p95(waits) < 2 * SECOND


async def test_an_answer_does_not_wait_behind_many_notices_to_the_same_person(town: Town) -> None:
    people, arrivals = await gather(town, 1)
    began = town.now
    for number in range(10):
        await write_one(town, number, people[0], live=False, at=began)
    await write_one(town, 10, people[0], live=True, at=began + 1.5 * SECOND)
    await town.settle()
    (order,) = arrivals.by_chat().values()
    assert order.index(10) <= 4
    assert sorted(order) == list(range(11))
