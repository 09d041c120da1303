"""What is read aloud: counted, kept once a voice, and a connector's own voice goes with the connector."""

from datetime import UTC, datetime, timedelta

from storage import conversations, neighbourhoods, people, roles, sentences
from storage.database import Database
from storage.erase import erase_person
from storage.people import Person
from storage.tables.person import RoleName
from storage.work import Work

NOW = datetime(2027, 3, 1, 12, 0, tzinfo=UTC)
HI, MENU = "Hoi! Ik ben de Buren-bot.", "Wat wil je doen?"


async def connector(work: Work, name: str, telegram_id: int, where: int | None = None) -> Person:
    where = where or (await neighbourhoods.begin(work, "De Linden")).id
    person = await people.meet(work, where, NOW, telegram_id=telegram_id, call_name=name)
    await roles.give(work, person.id, where, RoleName.CONNECTOR, NOW)
    return person


async def test_a_sentence_is_counted_in_each_language(database: Database) -> None:
    async with database.work() as work:
        first = await sentences.count(work, "nl", MENU, NOW)
        assert await sentences.count(work, "nl", MENU, NOW) == first
        assert await sentences.count(work, "en", MENU, NOW) != first
        await sentences.count(work, "nl", HI, NOW)
        found = await sentences.most_heard(work, "nl", person_id=1, most=5)
    assert [(one.words, one.heard) for one in found] == [(MENU, 2), (HI, 1)]


async def test_a_machine_has_one_recording_of_a_sentence(database: Database) -> None:
    async with database.work() as work:
        number = await sentences.count(work, "nl", HI, NOW)
        for file in ("old", "new"):
            await sentences.keep(work, number, "espeak-ng-135", file, NOW)
        await sentences.keep(work, number, "another", "elsewhere", NOW)
        found = await sentences.recording_by_machine(work, "nl", HI, "espeak-ng-135")
        assert await sentences.recording_by_machine(work, "en", HI, "espeak-ng-135") is None
        assert await sentences.recording_by_machine(work, "nl", MENU, "espeak-ng-135") is None
    assert found is not None
    assert found.file_id == "new"


async def test_who_knows_the_listener_is_heard_first(database: Database) -> None:
    async with database.work() as work:
        joke = await connector(work, "Joke", 1)
        piet = await connector(work, "Piet", 2, joke.neighbourhood_id)
        elsewhere = await connector(work, "Riek", 3)
        number = await sentences.count(work, "nl", HI, NOW)
        for one in (joke, piet, elsewhere):
            await sentences.keep(work, number, sentences.OWN_VOICE, one.call_name, NOW, one.id)

        async def heard(known_by: int | None) -> str:
            found = await sentences.recording_by_connector(work, "nl", HI, joke.neighbourhood_id, known_by)
            return found.file_id if found else ""

        assert await heard(joke.id) == "Joke"
        assert await heard(piet.id) == await heard(None) == "Piet"
        await roles.end(work, piet.id, joke.neighbourhood_id, RoleName.CONNECTOR, NOW)
        assert await heard(piet.id) == "Joke"


async def test_a_recording_is_erased_with_whoever_spoke(database: Database) -> None:
    async with database.work() as work:
        joke = await connector(work, "Joke", 1)
        number = await sentences.count(work, "nl", HI, NOW)
        await sentences.keep(work, number, sentences.OWN_VOICE, "hers", NOW, joke.id)
        await sentences.keep(work, number, "espeak-ng-135", "its", NOW)
        await erase_person(work, joke.id, NOW)
        assert await sentences.recording_by_connector(work, "nl", HI, joke.neighbourhood_id, joke.id) is None
        assert await sentences.recording_by_machine(work, "nl", HI, "espeak-ng-135") is not None


async def test_what_others_last_read_loses_the_name_of_who_is_erased(database: Database) -> None:
    said = {"of": [{"kind": "say", "params": {"params": {"name": "Willemijn"}}}]}
    async with database.work() as work:
        willemijn = await connector(work, "Willemijn", 1)
        for chat in (7, 8):
            await conversations.find_or_start(work, chat, "nl", NOW)
        await conversations.put_last_said(work, 7, said)
        await conversations.put_last_said(work, 8, {"of": []})
        await erase_person(work, willemijn.id, NOW)
        kept = [await conversations.find(work, chat) for chat in (7, 8)]
    assert [one and one.last_said for one in kept] == [None, {"of": []}]


async def test_what_nobody_hears_any_more_goes(database: Database) -> None:
    async with database.work() as work:
        old = await sentences.count(work, "nl", HI, NOW)
        await sentences.keep(work, old, "espeak-ng-135", "file", NOW)
        await sentences.count(work, "nl", MENU, NOW + timedelta(days=2))
        assert await sentences.drop_old(work, NOW + timedelta(days=1)) == 1
        assert await sentences.find(work, old) is None
        assert [one.words for one in await sentences.most_heard(work, "nl", 1, 5)] == [MENU]
