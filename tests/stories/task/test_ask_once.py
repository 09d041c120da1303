"""However often somebody asks for a human, one task waits, and the phone of the connector stays quiet."""

from datetime import timedelta

import pytest

from bot.playground import acts
from storage import neighbourhoods, tasks
from storage.tables.contact import TaskKind
from storage.tables.person import RoleName
from storage.tasks import Task
from tests.town import Talk, Town

TIMES = 8


@pytest.fixture
async def joke(town: Town) -> Talk:
    await town.neighbours.add(await town.neighbours.opens(), "Joke", role=RoleName.CONNECTOR)
    return town.talk("joke")


async def open_tasks(town: Town, kind: TaskKind) -> list[Task]:
    async with town.database.read() as work:
        return await tasks.open_of_kind(work, kind)


async def wants_to_be_called(talk: Talk, number: str) -> None:
    await talk.says("/start")
    await talk.says("👍 Ja")
    await talk.says("📞 Bel mij liever")
    await talk.presses("Ja, dat mag")
    await talk.says(number)
    await talk.says("Bep")


async def speaks(town: Town, talk: Talk) -> str:
    acts.send_voice(town.telegram, talk.phone)
    await town.settle()
    await talk.presses("👍 Ja")
    return talk.heard


async def test_a_stranger_who_asks_for_a_call_again_and_again_makes_one_task(town: Town, joke: Talk) -> None:
    bep = town.newcomer("Bep")
    await bep.says("/start")
    for number in range(TIMES):
        await wants_to_be_called(bep, f"020 123456{number}")
    (task,) = await open_tasks(town, TaskKind.CALL_ME)
    assert task.words == "Bep: 020 - 123 45 67"
    assert joke.everything.count("wil liever gebeld worden") == 3
    await town.lives_to("2027-03-01 13:10")
    assert joke.everything.count("wil liever gebeld worden") == 4
    assert "020 - 123 45 67" in joke.heard


async def test_recordings_of_one_chat_wait_in_one_task_and_none_is_lost(town: Town, joke: Talk) -> None:
    bep = town.newcomer("Bep")
    await bep.says("/start")
    heard = [await speaks(town, bep) for _ in range(TIMES)]
    (task,) = await open_tasks(town, TaskKind.VOICE)
    own = [m["voice"]["file_id"] for m in bep.phone.messages.values() if "voice" in m]
    played = [m["voice"]["file_id"] for m in joke.phone.messages.values() if "voice" in m]
    assert task.voices == played == own[:5]
    assert all("Ik geef het door aan Joke." in one for one in heard[:5])
    assert all("Dit geef ik nog niet door." in one for one in heard[5:])
    await joke.says("/taken")
    assert [m["voice"]["file_id"] for m in joke.phone.messages.values() if "voice" in m] == own[:5] * 2


async def test_many_words_to_a_human_are_one_message_that_grows(town: Town, joke: Talk) -> None:
    async with town.database.read() as work:
        (where,) = await neighbourhoods.open_ones(work)
    martin = await town.neighbours.add(where, "Martin")
    talk = town.talk("martin")
    await talk.says("/mens")
    for number in range(TIMES):
        await talk.says(f"Nog iets: {number}.")
    (task,) = await open_tasks(town, TaskKind.TALK)
    assert task.about_id == martin.id
    assert joke.everything.count("Martin wil graag met je praten.") == 1
    assert f"Nog iets: {TIMES - 1}." in joke.everything


async def test_what_does_not_fit_is_said_to_be_not_passed_on(town: Town, joke: Talk) -> None:
    bep = town.newcomer("Bep")
    await bep.says("/mens")
    await bep.presses("👍 Ja")
    for _ in range(6):
        assert "Ik geef het door aan Joke." in await bep.says("x" + " lang" * 59)
    assert "Dit geef ik nog niet door." in await bep.says("x" + " lang" * 59)
    assert "Iemand zonder naam" in await joke.says("/taken")


async def test_who_is_forgotten_and_asks_anew_again_and_again_rings_no_phone(town: Town, joke: Talk) -> None:
    bep = town.newcomer("Bep")
    for _ in range(5):
        await bep.says("/mens")
        await bep.presses("👍 Ja")
        await bep.says("/vergeetmij")
        await bep.presses("Haal alles weg")
    assert joke.everything.count("wil graag met je praten") == 2
    await bep.says("/mens")
    await bep.presses("👍 Ja")
    assert len(await open_tasks(town, TaskKind.TALK)) == 1
    town.playground.clock.move_by(timedelta(days=2, minutes=1))
    await town.settle()
    assert joke.everything.count("wil graag met je praten") == 3
