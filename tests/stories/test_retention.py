"""Nothing is kept for ever: names at activities, words, and in the end a card, after a question first."""

from datetime import timedelta

import pytest

from storage import attendance, calls, consents, journal, people, prints, series, tasks
from storage.people import Person
from storage.tables.activity import AttendanceState
from storage.tables.contact import TaskKind
from storage.tables.person import Purpose, RoleName
from tests.diary import AMSTERDAM, activity_on, skip_to
from tests.lives import everything
from tests.stories.walking import Cast, meet
from tests.town import Town

YEAR_LATER = "2028-01-04 13:30"
"""Everybody was put into the database on 4 January 2027."""
QUESTION = "Het is al een jaar stil."


async def there_still(town: Town, person: Person) -> bool:
    async with town.database.read() as work:
        return await people.find(work, person.id) is not None


async def a_quiet_year(town: Town, **martin: object) -> tuple[Cast, Person]:
    cast = await meet(town, "Joke", **martin)
    async with town.database.work() as work:
        # Joke is alive: only Martin is quiet.
        await journal.note(work, "test", town.now + timedelta(days=320), actor_id=cast.people["Joke"].id)
    await skip_to(town, YEAR_LATER)
    return cast, cast.people["Martin"]


async def test_after_a_year_of_silence_it_is_asked_and_not_answering_is_an_answer(town: Town) -> None:
    cast, martin = await a_quiet_year(town)
    assert QUESTION in cast.talk("Martin").heard
    assert "Dat is op donderdag 3 februari." in cast.talk("Martin").heard
    assert QUESTION not in cast.talk("Joke").everything + cast.talk("Nadia").everything
    await skip_to(town, "2028-02-02 12:00")
    assert await there_still(town, martin)
    assert cast.talk("Martin").everything.count(QUESTION) == 1
    await skip_to(town, "2028-02-03 13:31")
    assert not await there_still(town, martin)
    assert await there_still(town, cast.people["Joke"])
    assert str(martin.telegram_id) not in await everything(town.database)


async def test_one_tap_keeps_the_card_for_another_year(town: Town) -> None:
    cast, martin = await a_quiet_year(town)
    assert "Je kaart blijft." in await cast.talk("Martin").presses("👍 Ja, dat mag")
    await skip_to(town, "2028-12-01 12:00")
    assert await there_still(town, martin)
    assert cast.talk("Martin").everything.count(QUESTION) == 1
    await skip_to(town, "2029-01-10 12:00")
    assert cast.talk("Martin").everything.count(QUESTION) == 2


async def test_any_other_word_is_a_sign_of_life_too(town: Town) -> None:
    cast, martin = await a_quiet_year(town)
    await cast.talk("Martin").says("hallo")
    await skip_to(town, "2028-02-10 12:00")
    assert await there_still(town, martin)


async def test_whoever_wants_it_gone_goes_at_once_after_one_more_question(town: Town) -> None:
    cast, martin = await a_quiet_year(town)
    await cast.talk("Martin").presses("🗑️ Haal alles weg")
    assert await there_still(town, martin)
    await cast.talk("Martin").presses("Haal alles weg")
    assert not await there_still(town, martin)


async def test_however_late_it_runs_nobody_goes_without_having_been_asked(town: Town) -> None:
    """The bot slept for two years: first the question, and time to answer."""
    cast = await meet(town, "Joke")
    await skip_to(town, "2029-06-01 12:00")
    assert QUESTION in cast.talk("Martin").heard
    assert await there_still(town, cast.people["Martin"])
    await skip_to(town, "2029-06-20 12:00")
    assert await there_still(town, cast.people["Martin"])


async def test_by_phone_it_is_asked_aloud_and_the_answer_counts(town: Town) -> None:
    cast, martin = await a_quiet_year(town, phone_number="020 000 00 03")
    nadia = cast.talk("Nadia")
    assert "De bot bewaart nog uw naam en uw kaart." in nadia.heard
    await nadia.presses("👍 Ja, dat mag")
    assert "De kaart van Martin blijft." in nadia.everything
    await skip_to(town, "2028-02-10 12:00")
    assert await there_still(town, martin)


async def test_by_phone_everything_can_go_after_one_more_question(town: Town) -> None:
    cast, martin = await a_quiet_year(town, phone_number="020 000 00 03")
    nadia = cast.talk("Nadia")
    await nadia.presses("🗑️ Haal alles weg")
    assert await there_still(town, martin)
    await nadia.presses("Ja, haal weg")
    assert not await there_still(town, martin)


@pytest.mark.parametrize("knows", [RoleName.CONNECTOR, RoleName.COORDINATOR], ids=str)
async def test_who_agreed_to_no_messages_is_not_written_to_but_a_human_is(
    town: Town, knows: RoleName
) -> None:
    where = await town.neighbours.opens()
    human = await town.neighbours.add(where, "Nadia", role=knows)
    martin = await town.neighbours.add(
        where, "Martin", known_by=human, consents_to=(Purpose.KEEP,), phone_number="020 000 00 03"
    )
    await skip_to(town, YEAR_LATER)
    nadia = town.talk("nadia")
    assert "Van Martin hoorde ik een jaar niets." in nadia.heard
    assert "haal ik alles weg op donderdag 3 februari." in nadia.heard
    async with town.database.read() as work:
        assert [one.kind for one in await tasks.all_about(work, martin.id)] == [TaskKind.IDLE_CARD]
    await nadia.presses("👍 Mag blijven")
    assert "Er staat niets open." in await nadia.says("/taken")
    await skip_to(town, "2028-02-10 12:00")
    assert await there_still(town, martin)


async def test_who_has_a_role_or_activities_every_week_is_never_idle(town: Town) -> None:
    cast = await meet(town, "Joke")
    joke = cast.people["Joke"]
    activity = await activity_on(town, cast.where, "2027-03-02 10:30", coming=(joke,))
    async with town.database.work() as work:
        weekly = await series.begin(work, activity, AMSTERDAM)
        await series.join(work, weekly.id, joke.id)
    await skip_to(town, "2028-06-01 12:00")
    for name in ("Joke", "Nadia"):
        assert QUESTION not in cast.talk(name).everything
        assert await there_still(town, cast.people[name])


async def test_after_a_year_an_activity_says_how_many_were_there_and_not_who(town: Town) -> None:
    cast = await meet(town, "Joke", "Piet")
    joke = cast.people["Joke"]
    activity = await activity_on(town, cast.where, "2027-03-02 10:30", coming=(joke,))
    async with town.database.work() as work:
        await attendance.put(work, activity.id, town.now, chat_id=99, state=AttendanceState.PRESENT)
    await skip_to(town, "2028-03-01 10:00")
    async with town.database.read() as work:
        assert await attendance.of_person(work, activity.id, joke.id) is not None
    await skip_to(town, "2028-03-02 10:30")
    async with town.database.read() as work:
        found = await attendance.of_activity(work, activity.id)
    assert [(one.person_id, one.chat_id) for one in found] == [(None, None), (None, None)]


async def test_words_go_after_ninety_days_done_or_not_and_paper_and_lines_with_them(town: Town) -> None:
    cast = await meet(town, "Joke")
    joke = cast.people["Joke"]
    async with town.database.work() as work:
        await tasks.put(
            work,
            neighbourhood_id=cast.where.id,
            kind=TaskKind.OWN_WORDS,
            about_id=joke.id,
            words="Ik zing graag.",
            made_at=town.now,
        )
        await prints.put(work, joke.id, "flyer", {"who": "Joke"}, town.now)
        call = await calls.put(
            work,
            person_id=joke.id,
            caller_id=None,
            kind="task_answered",
            params={"words": "Ja hoor."},
            group_key=None,
            due_at=town.now,
            expires_at=town.now + timedelta(days=1),
        )
    await skip_to(town, "2027-05-29 12:00")
    async with town.database.read() as work:
        assert [one.words for one in await tasks.all_about(work, joke.id)] == ["Ik zing graag."]
        assert len(await prints.all_of_them(work)) == 1
        assert await calls.find(work, call) is not None
    await skip_to(town, "2027-05-31 12:00")
    async with town.database.read() as work:
        assert [one.words for one in await tasks.all_about(work, joke.id)] == [None]
        assert await prints.all_of_them(work) == []
        assert await calls.find(work, call) is None


async def test_the_journal_forgets_after_two_years(town: Town) -> None:
    cast = await meet(town, "Joke")
    async with town.database.work() as work:
        await journal.note(work, "test", town.now, neighbourhood_id=cast.where.id)
        await consents.give(work, cast.people["Joke"].id, Purpose.KEEP, town.now + timedelta(days=700))
    await skip_to(town, "2029-02-27 12:00")
    async with town.database.read() as work:
        assert (await journal.counts(work, cast.where.id)).get("test") == 1
    await skip_to(town, "2029-03-02 12:00")
    async with town.database.read() as work:
        assert "test" not in await journal.counts(work, cast.where.id)
