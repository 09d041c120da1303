"""Who came to know whom is kept, shown to each alone, hidden at will, and outlives who was where."""

from datetime import timedelta

from handlers.connection.known import tell_whom_they_know
from storage import attendance_names, blocks, connections
from storage.tables.connection import Level
from tests.diary import skip_to
from tests.stories.group.gathering import TUESDAYS, gather
from tests.stories.test_cost_of_a_turn import asked_of
from tests.town import Town


async def test_three_weeks_together_and_they_know_each_other_each_for_themselves(town: Town) -> None:
    found = await gather(town, "Martin", "Joke", "Piet")
    for day in TUESDAYS[:2]:
        await found.walks(day, "Martin", "Joke", "Piet")
    martin = found.talk("Martin")
    assert "Hier staat nog niemand." in await martin.says("/bekenden")
    await found.walks(TUESDAYS[2], "Martin", "Joke")
    assert "Je kent nu 2 buren:\nNadia en Joke." in await martin.says("/bekenden")
    await martin.presses("✏️ Iemand eraf")
    await martin.presses("Joke")
    assert "Je kent nu 1 buur:" in await martin.says("/bekenden")
    assert "Martin" in await found.talk("Joke").says("/bekenden"), "the other one sees no difference"
    async with town.database.read() as work:
        counted = await connections.counted(work, found.where.id)
    assert counted[Level.MET] == 4
    assert counted[Level.KNOW] == 3, "a pair that somebody hides is not counted; both know Nadia"


async def test_it_stays_when_who_was_where_is_forgotten_and_whom_one_avoids_is_not_named(town: Town) -> None:
    found = await gather(town, "Martin", "Joke")
    for day in TUESDAYS:
        await found.walks(day, "Martin", "Joke")
    async with town.database.work() as work:
        await attendance_names.forget_names(work, town.now + timedelta(days=1))
        await connections.note_help(work, found.people["Joke"].id, found.people["Martin"].id, town.now)
        await blocks.put(work, found.people["Martin"].id, found.people["Nadia"].id)
    assert "Je kent nu 1 buur:\nJoke." in await found.talk("Martin").says("/bekenden")
    await skip_to(town, "2027-07-02 12:00")
    assert found.talk("Joke").everything.count("Je kent nu 2 buren.") == 1
    await found.talk("Joke").says("/vergeetmij")
    await found.talk("Joke").presses(found.talk("Joke").buttons[0])
    async with town.database.read() as work:
        assert await connections.of_person(work, found.people["Joke"].id) == []


async def test_in_the_week_of_telling_a_tick_asks_the_same_however_many_were_told(town: Town) -> None:
    found = await gather(town, "Martin", "Joke", "Piet")
    for day in TUESDAYS:
        await found.walks(day, "Martin", "Joke", "Piet")
    await skip_to(town, "2027-07-02 12:00")
    with asked_of(town.database) as asked:
        async with town.database.work() as work:
            await tell_whom_they_know(work, town.now)
    assert len(asked.statements) <= 3, "neighbourhoods if not kept, who was told, who knows somebody"
