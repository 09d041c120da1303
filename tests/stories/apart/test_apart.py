"""Never these two: silent, for both, wherever people are brought together."""

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest

from handlers.activity.attending import expect
from handlers.check_in.who_hears import who_hears
from handlers.invitation.notices import invitation
from handlers.notices.registry import see
from storage import (
    activities,
    askable,
    attendance,
    blocks,
    check_ins,
    export,
    invitations,
    journal,
    listening,
    neighbourhoods,
    people,
    roles,
    tasks,
)
from storage.activities import Activity
from storage.people import Person
from storage.tables.activity import ActivityState, AttendanceState
from storage.tables.card import DayPart
from storage.tables.check_in import CheckInAfter
from storage.tables.contact import TaskKind
from storage.tables.person import RoleName
from tests.town import Talk, Town


@dataclass
class Street:
    """Nadia knows Joke and Piet, who met once; Joke leads a walk the day after tomorrow."""

    town: Town
    nadia: Person
    joke: Person
    piet: Person
    activity: Activity

    def talk(self, who: Person) -> Talk:
        return self.town.talk(self.town.telegram.chat(who.telegram_id or 0).person.key)

    async def rather_not(self, who: Person, whom: str, answer: str = "👍 Ja") -> str:
        talk = self.talk(who)
        await talk.says("liever niet met")
        await talk.presses(whom)
        return await talk.presses(answer)

    async def tasks(self) -> list[tasks.Task]:
        async with self.town.database.read() as work:
            found = await tasks.open_of_kind(work, TaskKind.APART)
        return [one for one in found if one.neighbourhood_id == self.joke.neighbourhood_id]


async def street(town: Town) -> Street:
    where = await town.neighbours.opens()
    nadia = await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    joke = await town.neighbours.add(where, "Joke", known_by=nadia)
    piet = await town.neighbours.add(where, "Piet", known_by=nadia)
    async with town.database.work() as work:
        past = await begin(work, town, joke, -7, state=ActivityState.HAPPENED)
        for one in (joke, piet):
            await attendance.put(work, past.id, town.now, person_id=one.id, state=AttendanceState.PRESENT)
        activity = await begin(work, town, joke, 2)
    return Street(town, nadia, joke, piet, activity)


async def begin(work: Any, town: Town, host: Person, days: int, **fields: Any) -> Activity:
    starts = town.now + timedelta(days=days)
    who: dict[str, Any] = {"host_id": host.id, "started_by_id": host.id, "created_at": town.now}
    place = 2 * host.neighbourhood_id - 1
    return await activities.start(work, host.neighbourhood_id, place, starts, 20, **who, **fields)


async def test_it_is_said_and_taken_back(town: Town) -> None:
    here = await street(town)
    heard = await here.rather_not(here.joke, "Piet")
    assert "Ik breng jullie niet meer bij elkaar." in heard
    async with town.database.read() as work:
        assert await blocks.said_by(work, here.joke.id) == {here.piet.id}
        assert await blocks.of_person(work, here.piet.id) == {here.joke.id}
    assert "Jullie kunnen elkaar weer tegenkomen." in await here.rather_not(here.joke, "Piet")
    async with town.database.read() as work:
        assert await blocks.said_by(work, here.joke.id) == frozenset()


async def test_a_no_changes_nothing_and_who_met_nobody_is_told_of_a_human(town: Town) -> None:
    here = await street(town)
    assert "Alles blijft zoals het was." in await here.rather_not(here.joke, "Piet", "👎 Nee")
    assert "Je hebt hier nog niemand ontmoet." in await here.talk(here.nadia).says("/lievernietmet")


def as_anybody_reads_it(shown: Any) -> Any:
    """Without the numbers that differ between any two people."""
    return re.sub(r"\d{3,}|'(?:\w*_?id|key|token)': [^,}]+", "#", str(shown))


async def seen_by_piet(here: Street) -> tuple[Any, ...]:
    """All that stands on his phone, in which hour it came, and what he can have exported."""
    phone = here.talk(here.piet).phone
    shown = [
        (m["date"] // 3600, m.get("text"), str(m.get("reply_markup", ""))) for m in phone.messages.values()
    ]
    async with here.town.database.read() as work:
        rows = await export.rows_about(work, here.piet.id, here.piet.telegram_id)
    kept = {table: len(found) for table, found in rows.items() if table not in ("inbox", "button")}
    texts = [(date, text) for date, text, _ in shown]
    return texts, [as_anybody_reads_it(re.findall(r"'text': '[^']*'", m)) for *_, m in shown], kept


async def test_whom_it_is_about_sees_exactly_what_anybody_would(town: Town) -> None:
    """Two streets that are the same, but for what Joke says of Piet in the first one."""
    with_it, without = await street(town), await street(town)
    await with_it.rather_not(with_it.joke, "Piet", "👍 Ja")
    await without.rather_not(without.joke, "Piet", "👎 Nee")
    for said in ("/kijk", "/kaart", "/privacy", "/lievernietmet", "/mijngegevens", "/kijk"):
        for here in (with_it, without):
            await here.talk(here.piet).says(said)
    for label in ("👍 Ik kom", "Ja, graag"):
        for here in (with_it, without):
            await here.talk(here.piet).presses(label)
    await town.lives_to("2027-03-04 12:00")
    assert await seen_by_piet(with_it) == await seen_by_piet(without)
    assert "Joke" in with_it.talk(with_it.piet).everything


async def test_a_listener_who_said_it_is_shown_as_ever_and_another_human_talks(town: Town) -> None:
    with_it, without = await street(town), await street(town)
    for here in (with_it, without):
        async with town.database.work() as work:
            where = here.joke.neighbourhood_id
            await roles.give(work, here.joke.id, where, RoleName.KEY_FIGURE, town.now)
            await listening.put(work, here.joke.id, where, 1, DayPart.MORNING)
    await with_it.rather_not(with_it.joke, "Piet", "👍 Ja")
    await without.rather_not(without.joke, "Piet", "👎 Nee")
    for here in (with_it, without):
        piet = here.talk(here.piet)
        await piet.says("/verhaal")
        await piet.presses("Joke")
        await piet.says("/verhaal")
        await piet.presses("Joke")
    assert await seen_by_piet(with_it) == await seen_by_piet(without)
    wish = "Piet wil graag even praten."
    assert wish in without.talk(without.joke).everything
    assert wish not in with_it.talk(with_it.joke).everything
    assert wish in with_it.talk(with_it.nadia).everything


async def test_how_somebody_is_never_reaches_whom_they_are_kept_apart_from(town: Town) -> None:
    """Also where they asked for it, or are the human who knows them."""
    here = await street(town)
    async with town.database.read() as work:
        where = await neighbourhoods.get(work, here.joke.neighbourhood_id)
    samira = await town.neighbours.add(where, "Samira", role=RoleName.CONNECTOR)
    async with town.database.work() as work:
        made = await check_ins.ask(work, here.joke.id, CheckInAfter.ASKED, town.now, here.nadia.id)
        for one, other in ((here.nadia.id, here.joke.id), (here.joke.id, here.nadia.id)):
            await blocks.put(work, one, other)
            hears = await who_hears(work, made, here.joke)
            assert hears
            assert hears.id == samira.id
            await blocks.take_away(work, one, other)


async def test_who_said_it_does_not_read_the_name_and_does_not_see_what_they_lead(town: Town) -> None:
    here = await street(town)
    await here.rather_not(here.joke, "Piet")
    async with town.database.work() as work:
        await begin(work, town, here.piet, 3)
        await expect(work, town.now, here.activity, here.piet.id)
    assert "Piet" not in await here.talk(here.joke).says("/kijk")
    await town.lives_to("2027-03-02 19:00")
    assert "Piet" not in here.talk(here.joke).heard


@pytest.mark.parametrize("who", ["joke", "piet"])
async def test_both_want_the_same_and_a_human_helps(town: Town, who: str) -> None:
    here = await street(town)
    await here.rather_not(here.piet if who == "joke" else here.joke, "Joke" if who == "joke" else "Piet")
    assert await here.tasks() == []
    async with town.database.work() as work:
        await expect(work, town.now, here.activity, here.piet.id)
    await town.settle()
    heard = here.talk(here.nadia).heard
    assert "is liever niet met een buur samen." in heard
    assert "Zeg niet waarom." in heard
    assert "Ze komen allebei op woensdag 3 maart." in heard
    assert len(await here.tasks()) == 1


async def test_what_they_share_already_is_for_a_human_at_once(town: Town) -> None:
    here = await street(town)
    async with town.database.work() as work:
        await expect(work, town.now, here.activity, here.piet.id)
    await here.rather_not(here.piet, "Joke")
    (task,) = await here.tasks()
    assert (task.about_id, task.other_id, task.activity_id) == (
        here.piet.id,
        here.joke.id,
        here.activity.id,
    )


async def test_the_task_never_goes_to_one_of_the_two(town: Town) -> None:
    here = await street(town)
    async with town.database.work() as work:
        await attendance.put(work, 1, town.now, person_id=here.nadia.id, state=AttendanceState.PRESENT)
        await town_coordinator(work, here)
    await here.rather_not(here.joke, "Nadia")
    (task,) = await here.tasks()
    assert task.for_id is None
    assert "liever niet" not in here.talk(here.nadia).everything
    assert "liever niet" not in await here.talk(here.nadia).says("/taken")
    assert "Het gaat om Nadia." in here.talk(here.piet).everything


async def town_coordinator(work: Any, here: Street) -> None:
    await roles.give(work, here.piet.id, here.piet.neighbourhood_id, RoleName.COORDINATOR, here.town.now)


async def test_who_was_not_asked_yet_is_not_asked(town: Town) -> None:
    here = await street(town)
    async with town.database.work() as work:
        asked = await invitations.ask(work, here.activity.id, here.piet.id, town.now)
        assert asked
        look = await see(work, town.now, await people.get(work, here.piet.id))
        assert await invitation(look, invitation=asked.id) is not None
        await blocks.put(work, here.joke.id, here.piet.id)
        assert await invitation(look, invitation=asked.id) is None
        assert await askable.still_may_be_asked(work, here.activity, [here.piet.id], town.now) == []


async def test_after_an_activity_it_is_one_tap_away(town: Town) -> None:
    here = await street(town)
    async with town.database.work() as work:
        await attendance.put(work, here.activity.id, town.now, person_id=here.piet.id)
    joke, piet = here.talk(here.joke), here.talk(here.piet)
    await town.lives_to("2027-03-03 12:30")
    await joke.presses("Namen kiezen")
    await joke.presses("Piet")
    await joke.presses("Klaar")
    await town.lives_to("2027-03-03 16:05")
    await piet.presses("👎 Niet fijn")
    assert any("Liever niet met" in one for one in piet.buttons), (piet.heard, piet.buttons)


async def test_no_number_counts_it_and_the_journal_does_not_know(town: Town) -> None:
    here = await street(town)
    await here.rather_not(here.joke, "Piet")
    async with town.database.read() as work:
        assert not any("apart" in event for event in await journal.counts(work, here.joke.neighbourhood_id))
