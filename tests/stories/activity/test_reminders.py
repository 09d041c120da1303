"""Reminders: only to who chose them, at the right moment, and what follows from the answer."""

from handlers.activity import reminders
from handlers.activity.attending import cannot_come, expect
from storage import attendance, calls, consents, people, tasks
from storage.activities import Activity
from storage.people import Person
from storage.tables.person import PersonState, Purpose, RoleName
from tests.diary import activity_on, skip_through, skip_to, the_activity, the_neighbourhood
from tests.town import Town

DAY_BEFORE, SOON = "2027-03-08 10:01", "2027-03-09 09:01"
NO_REMINDERS = (Purpose.KEEP, Purpose.MATCHED, Purpose.CONTACTED)


async def three(town: Town, moment: str = "2027-03-09 10:30") -> tuple[Activity, Person, Person, Person]:
    """Joke, connector and host, activities with Martin (who knows her) and Riek."""
    where = await town.neighbours.opens()
    joke = await town.neighbours.add(where, "Joke", role=RoleName.CONNECTOR)
    martin = await town.neighbours.add(where, "Martin", known_by=joke, first_with_known=True)
    riek = await town.neighbours.add(where, "Riek", known_by=joke)
    return await activity_on(town, where, moment, coming=(martin, riek), host=joke), joke, martin, riek


async def test_the_day_before_at_ten_they_hear_when_where_and_who(town: Town) -> None:
    await three(town)
    martin = town.talk("martin")
    await skip_to(town, "2027-03-08 09:59")
    assert martin.everything == ""
    await skip_to(town, DAY_BEFORE)
    assert martin.heard.splitlines() == [
        "Hoi Martin!",
        "We gaan wandelen: morgen, dinsdag 9 maart.",
        "Om half 11 in de ochtend.",
        "Bij het bankje voor de apotheek.",
        "Riek komt ook.",
        "Kom maar om kwart over 10 in de ochtend.",
        "Joke is er dan al.",
        "Wat doe jij?",
    ]
    assert martin.buttons[-3:] == ["👍 Ik kom", "👎 Ik kan niet", "😟 Het is spannend"]
    assert "Martin komt ook.\nJoke van het team is er ook." in town.talk("riek").everything


async def test_an_hour_and_a_half_before_they_hear_it_shortly(town: Town) -> None:
    await three(town)
    riek = town.talk("riek")
    await skip_through(town, DAY_BEFORE, "2027-03-09 08:59", SOON)
    assert "We gaan wandelen: vandaag, " in riek.heard


async def test_a_reminder_never_comes_in_the_quiet_hours(town: Town) -> None:
    """For an activity at nine the short one comes the evening before."""
    await three(town, "2027-03-09 09:00")
    riek = town.talk("riek")
    await skip_to(town, "2027-03-08 19:29")
    await skip_to(town, "2027-03-08 19:31")
    assert "We gaan wandelen: morgen, " in riek.heard
    await skip_to(town, "2027-03-09 09:30")
    assert riek.heard == ""


async def test_who_did_not_choose_reminders_gets_none(town: Town) -> None:
    where = await town.neighbours.opens()
    piet = await town.neighbours.add(where, "Piet", consents_to=NO_REMINDERS)
    joke = await town.neighbours.add(where, "Joke", role=RoleName.CONNECTOR)
    await activity_on(town, where, "2027-03-09 10:30", coming=(piet,), host=joke)
    await skip_through(town, DAY_BEFORE, SOON, "2027-03-09 10:30")
    assert town.talk("piet").everything == ""


async def test_who_changed_their_mind_about_reminders_gets_none(town: Town) -> None:
    _, _, martin, _ = await three(town)
    async with town.database.work() as work:
        await consents.withdraw(work, martin.id, town.now, Purpose.REMINDERS)
    await skip_through(town, DAY_BEFORE, SOON)
    assert town.talk("martin").everything == ""
    assert "We gaan wandelen: morgen, " in town.talk("riek").everything


async def test_a_yes_to_reminders_for_this_activity_is_enough(town: Town) -> None:
    where = await town.neighbours.opens()
    piet = await town.neighbours.add(where, "Piet", consents_to=NO_REMINDERS)
    joke = await town.neighbours.add(where, "Joke", role=RoleName.CONNECTOR)
    activity = await activity_on(town, where, "2027-03-09 10:30", coming=(piet,), host=joke)
    async with town.database.work() as work:
        await reminders.choose(work, town.now, activity, piet.id, wanted=True)
    await skip_to(town, DAY_BEFORE)
    assert "We gaan wandelen: morgen, " in town.talk("piet").heard


async def test_a_no_to_reminders_for_this_activity_is_enough(town: Town) -> None:
    activity, _, martin, _ = await three(town)
    async with town.database.work() as work:
        await reminders.choose(work, town.now, activity, martin.id, wanted=False)
    await skip_through(town, DAY_BEFORE, SOON)
    assert town.talk("martin").everything == ""


async def test_who_joins_late_gets_only_what_is_still_ahead(town: Town) -> None:
    activity, joke, _, _ = await three(town)
    await skip_to(town, "2027-03-08 18:00")
    late = await town.neighbours.add(await the_neighbourhood(town), "Lies", known_by=joke)
    async with town.database.work() as work:
        await expect(work, town.now, activity, late.id)
    await skip_to(town, SOON)
    assert town.talk("lies").everything.count("We gaan wandelen") == 1
    assert "We gaan wandelen: vandaag, " in town.talk("lies").everything


async def test_saying_i_cannot_frees_the_place_and_tells_the_others_without_a_name(town: Town) -> None:
    activity, _, martin, _ = await three(town)
    await skip_to(town, DAY_BEFORE)
    heard = await town.talk("martin").presses("Ik kan niet")
    assert "Je hoeft niet te zeggen waarom." in heard
    riek = town.talk("riek").everything
    assert "Er komt iemand niet." in riek
    assert "Martin" not in riek.partition("Er komt iemand niet.")[2]
    async with town.database.read() as work:
        assert [one.person_id for one in await attendance.coming(work, activity.id)] != [martin.id]
        assert len(await attendance.coming(work, activity.id)) == 1
    await skip_to(town, SOON)
    assert "vandaag" not in town.talk("martin").everything


async def test_when_one_is_left_the_activity_may_still_happen_with_the_host(town: Town) -> None:
    await three(town)
    await skip_to(town, DAY_BEFORE)
    await town.talk("martin").presses("Ik kan niet")
    assert "Jullie zijn nu met zijn tweeën." in town.talk("riek").everything
    assert "Jullie zijn nu met zijn tweeën." in town.talk("joke").everything


async def test_the_last_one_is_told_kindly_and_may_choose(town: Town) -> None:
    where = await town.neighbours.opens()
    joke = await town.neighbours.add(where, "Joke", role=RoleName.CONNECTOR)
    martin = await town.neighbours.add(where, "Martin", known_by=joke)
    riek = await town.neighbours.add(where, "Riek", known_by=joke)
    await activity_on(town, where, "2027-03-09 10:30", coming=(martin, riek))
    await skip_to(town, DAY_BEFORE)
    await town.talk("martin").presses("Ik kan niet")
    assert "Nu ben jij nog de enige." in town.talk("riek").everything
    assert town.talk("riek").buttons[-2:] == ["👍 Ik kom", "👎 Ik kan niet"]


async def test_who_comes_after_all_is_reminded_again(town: Town) -> None:
    activity, _, martin, _ = await three(town)
    async with town.database.work() as work:
        assert await cannot_come(work, town.now, activity, martin.id)
        assert await expect(work, town.now, activity, martin.id)
    await skip_to(town, DAY_BEFORE)
    assert "We gaan wandelen: morgen, " in town.talk("martin").heard


async def test_finding_it_exciting_is_ordinary_and_a_human_is_asked_what_they_can_do(town: Town) -> None:
    _, joke, martin, _ = await three(town)
    await skip_to(town, DAY_BEFORE)
    heard = await town.talk("martin").presses("spannend")
    assert "Dat is heel gewoon.\nIk vraag of Joke iets stuurt: vandaag." in heard
    assert "Martin" in town.talk("joke").everything
    async with town.database.read() as work:
        (task,) = await tasks.open_for(work, joke.id, joke.neighbourhood_id)
        assert (task.about_id, task.for_id) == (martin.id, joke.id)


async def test_who_has_no_telegram_is_called_once_the_day_before(town: Town) -> None:
    where = await town.neighbours.opens()
    joke = await town.neighbours.add(where, "Joke", role=RoleName.CONNECTOR)
    riek = await town.neighbours.add(where, "Riek", known_by=joke, phone_number="020 111 22 33")
    await activity_on(town, where, "2027-03-09 10:30", coming=(riek,), host=joke)
    await skip_to(town, DAY_BEFORE)
    async with town.database.read() as work:
        (line,) = await calls.open_of(work, joke.id)
        assert (line.kind, line.person_id) == ("activity_reminder", riek.id)
    assert "Komt u ook?" in town.talk("joke").heard
    await skip_to(town, "2027-03-09 10:29")
    async with town.database.read() as work:
        assert len(await calls.open_of(work, joke.id)) <= 1


async def test_what_a_buddy_ticks_counts_as_what_was_said(town: Town) -> None:
    where = await town.neighbours.opens()
    joke = await town.neighbours.add(where, "Joke", role=RoleName.CONNECTOR)
    riek = await town.neighbours.add(where, "Riek", known_by=joke, phone_number="020 111 22 33")
    activity = await activity_on(town, where, "2027-03-09 10:30", coming=(riek,), host=joke)
    await skip_to(town, "2027-03-08 10:10")
    await town.talk("joke").presses("Riek komt niet")
    async with town.database.read() as work:
        assert await attendance.coming(work, activity.id) == []


async def test_a_host_hears_the_day_before_who_will_be_there(town: Town) -> None:
    await three(town)
    await skip_to(town, DAY_BEFORE)
    joke = town.talk("joke")
    assert "Martin en Riek komen ook." in joke.everything
    assert joke.buttons[:3] == ["📅 Verplaatsen", "✏️ Meer zeggen", "🚫 Gaat niet door"]


async def test_when_the_host_cannot_come_a_connector_may_step_in(town: Town) -> None:
    where = await town.neighbours.opens()
    joke = await town.neighbours.add(where, "Joke", role=RoleName.CONNECTOR)
    martin = await town.neighbours.add(where, "Martin", known_by=joke)
    riek = await town.neighbours.add(where, "Riek", known_by=joke)
    activity = await activity_on(town, where, "2027-03-09 10:30", coming=(martin, riek), host=martin)
    await skip_to(town, DAY_BEFORE)
    await town.talk("martin").presses("Ik kan niet")
    assert "heeft nog iemand nodig die erbij is." in town.talk("joke").everything
    assert "Martin" not in town.talk("joke").everything
    await town.talk("joke").presses("Ik ga mee")
    assert (await the_activity(town, activity)).host_id == joke.id


async def test_who_tells_their_name_gets_the_reminders_they_agreed_to(town: Town) -> None:
    activity, joke, _, _ = await three(town)
    anna = town.newcomer("Anna")
    await anna.says("/start")
    async with town.database.work() as work:
        assert await expect(work, town.now, activity, None, anna.telegram_id)
    async with town.database.work() as work:
        known = await people.meet(
            work,
            joke.neighbourhood_id,
            town.now,
            call_name="Anna",
            telegram_id=anna.telegram_id,
            state=PersonState.WELCOME,
        )
        await consents.give(work, known.id, Purpose.REMINDERS, town.now)
    await skip_to(town, "2027-03-01 12:01")
    await skip_to(town, DAY_BEFORE)
    assert "Hoi Anna!\nWe gaan wandelen: morgen, " in anna.everything


async def test_a_bot_that_was_down_at_ten_still_reminds_later(town: Town) -> None:
    await three(town)
    await skip_to(town, "2027-03-08 11:15")
    assert "We gaan wandelen: morgen, " in town.talk("riek").everything


async def test_after_a_long_silence_one_reminder_is_enough(town: Town) -> None:
    """The bot slept from the day before until the activity was near: the short one says it all."""
    await three(town)
    await skip_to(town, "2027-03-09 09:30")
    assert town.talk("riek").everything.count("We gaan wandelen: vandaag, ") == 1


async def test_a_reminder_is_not_sent_when_the_activity_has_begun(town: Town) -> None:
    await three(town)
    await skip_to(town, "2027-03-09 10:31")
    assert town.talk("riek").everything == ""
