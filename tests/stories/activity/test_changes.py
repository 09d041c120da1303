"""An activity moves or is off: everybody who comes knows it at once, and nothing old is said any more."""

from storage import attendance, calls, outbox
from storage.activities import Activity
from storage.people import Person
from storage.tables.activity import ActivityState
from storage.tables.conversation import OutboxState
from storage.tables.person import Purpose, RoleName
from tests.diary import activity_on, skip_to, the_activity, the_neighbourhood
from tests.town import Town


async def joke_hosts(town: Town, moment: str = "2027-03-09 10:30") -> tuple[Activity, Person, Person]:
    """Joke, connector and host; Martin comes by Telegram, Riek by phone."""
    where = await town.neighbours.opens()
    joke = await town.neighbours.add(where, "Joke", role=RoleName.CONNECTOR)
    martin = await town.neighbours.add(where, "Martin", known_by=joke)
    riek = await town.neighbours.add(where, "Riek", known_by=joke, phone_number="020 111 22 33")
    return await activity_on(town, where, moment, coming=(martin, riek), host=joke), martin, riek


async def call_off(town: Town) -> None:
    joke = town.talk("joke")
    await joke.says("/wandelingen")
    await joke.presses("🚫 Gaat niet door")
    await joke.presses("🚫 Gaat niet door")


async def move(town: Town, when: str, where: str = "Bankje apotheek") -> None:
    joke = town.talk("joke")
    await joke.says("/wandelingen")
    await joke.presses("Verplaatsen")
    if when not in joke.buttons:
        await joke.presses("Laat meer zien")
    await joke.presses(when)
    await joke.presses(where)


async def test_a_host_sees_their_activity_when_they_start_another(town: Town) -> None:
    where = await town.neighbours.opens()
    martin = await town.neighbours.add(where, "Martin")
    await activity_on(town, where, "2027-03-09 10:30", coming=(martin,), host=martin)
    heard = await town.talk("martin").says("/wandeling")
    assert "We gaan dinsdag 9 maart wandelen." in heard
    assert "Wanneer wil je wandelen?" in heard


async def test_a_neighbour_sees_no_activity_of_others_to_change(town: Town) -> None:
    await joke_hosts(town)
    assert "Je hebt nu geen afspraak." in await town.talk("martin").says("/wandelingen")


async def test_everybody_who_comes_hears_that_it_does_not_go_on(town: Town) -> None:
    activity, _, riek = await joke_hosts(town)
    await call_off(town)
    assert (await the_activity(town, activity)).state is ActivityState.CALLED_OFF
    assert "De wandeling van dinsdag 9 maart gaat niet door." in town.talk("martin").everything
    async with town.database.read() as work:
        joke_id = activity.host_id
        assert joke_id is not None
        (line,) = await calls.open_of(work, joke_id)
        assert (line.kind, line.person_id) == ("activity_called_off", riek.id)


async def test_calling_off_is_asked_twice(town: Town) -> None:
    activity, _, _ = await joke_hosts(town)
    joke = town.talk("joke")
    await joke.says("/wandelingen")
    await joke.presses("🚫 Gaat niet door")
    assert "Gaat de wandeling echt niet door?" in joke.heard
    await joke.presses("Gaat wel door")
    assert (await the_activity(town, activity)).on


async def test_after_calling_off_no_reminder_comes_and_no_old_line_stays(town: Town) -> None:
    activity, _, _ = await joke_hosts(town)
    await skip_to(town, "2027-03-08 10:01")
    async with town.database.read() as work:
        assert activity.host_id is not None
        assert [line.kind for line in await calls.open_of(work, activity.host_id)] == ["activity_reminder"]
    await call_off(town)
    async with town.database.read() as work:
        assert [line.kind for line in await calls.open_of(work, activity.host_id)] == ["activity_called_off"]
    await skip_to(town, "2027-03-09 09:05")
    assert "vandaag" not in town.talk("martin").everything


async def test_an_activity_of_tomorrow_morning_is_called_off_in_the_quiet_hours_too(town: Town) -> None:
    await joke_hosts(town, "2027-03-02 09:30")
    await skip_to(town, "2027-03-01 22:00")
    await call_off(town)
    assert "gaat niet door" in town.talk("martin").everything


async def test_an_activity_of_next_week_is_called_off_in_the_morning(town: Town) -> None:
    await joke_hosts(town)
    await skip_to(town, "2027-03-01 22:00")
    await call_off(town)
    assert town.talk("martin").everything == ""
    await skip_to(town, "2027-03-02 09:01")
    assert "gaat niet door" in town.talk("martin").heard


async def test_who_sent_word_hears_nothing_more(town: Town) -> None:
    _, _, _ = await joke_hosts(town)
    await skip_to(town, "2027-03-08 10:01")
    await town.talk("martin").presses("Ik kan niet")
    before = town.talk("martin").everything
    await call_off(town)
    assert town.talk("martin").everything == before


async def test_a_moved_activity_has_new_reminders_and_no_old_ones(town: Town) -> None:
    activity, _, _ = await joke_hosts(town)
    await move(town, "vrijdag, half 11")
    assert "De wandeling is verplaatst." in town.talk("joke").heard
    assert "Het is nu op vrijdag 5 maart." in town.talk("martin").everything
    await skip_to(town, "2027-03-04 10:01")
    assert "We gaan wandelen: morgen, " in town.talk("martin").heard
    await skip_to(town, "2027-03-05 09:01")
    await skip_to(town, "2027-03-08 10:01")
    assert town.talk("martin").heard == ""
    assert (await the_activity(town, activity)).state is ActivityState.HAPPENED


async def test_an_activity_that_moves_there_and_back_keeps_its_first_reminder(town: Town) -> None:
    """What was cancelled is awake again, once."""
    await joke_hosts(town, "2027-03-05 10:30")
    await move(town, "woensdag, half 11")
    await move(town, "vrijdag, half 11")
    await skip_to(town, "2027-03-02 10:01")
    assert "morgen" not in town.talk("martin").heard
    await skip_to(town, "2027-03-04 10:01")
    assert town.talk("martin").heard.count("We gaan wandelen: morgen, ") == 1


async def test_reminders_move_in_the_same_transaction(town: Town) -> None:
    activity, martin, _ = await joke_hosts(town)
    await move(town, "vrijdag, half 11")
    async with town.database.read() as work:
        waiting = [row for row in await outbox.in_state(work, OutboxState.PENDING) if row.group_key]
        mine = [row for row in waiting if row.person_id == martin.id and row.kind == "activity_soon"]
        assert [row.expires_at for row in mine] == [(await the_activity(town, activity)).starts_at]


async def test_who_cannot_come_then_says_so_under_the_news(town: Town) -> None:
    activity, martin, _ = await joke_hosts(town)
    await move(town, "vrijdag, half 11")
    await town.talk("martin").presses("Ik kan niet")
    async with town.database.read() as work:
        assert martin.id not in [one.person_id for one in await attendance.coming(work, activity.id)]


async def test_the_news_needs_no_consent_to_reminders_but_a_place(town: Town) -> None:
    """Who said that they come must not stand there alone; who did not come hears nothing."""
    where = await town.neighbours.opens()
    joke = await town.neighbours.add(where, "Joke", role=RoleName.CONNECTOR)
    piet = await town.neighbours.add(where, "Piet", known_by=joke, consents_to=(Purpose.KEEP,))
    await town.neighbours.add(where, "Riek", known_by=joke)
    await activity_on(town, where, "2027-03-09 10:30", coming=(piet,), host=joke)
    await call_off(town)
    assert "gaat niet door" in town.talk("piet").everything
    assert town.talk("riek").everything == ""


async def test_a_moment_that_went_by_while_the_question_stood_open_is_asked_again(town: Town) -> None:
    activity, _, _ = await joke_hosts(town)
    joke = town.talk("joke")
    await joke.says("/wandelingen")
    await joke.presses("Verplaatsen")
    await joke.presses("woensdag, half 11")
    await skip_to(town, "2027-03-03 11:00")
    said = await joke.presses("Bankje apotheek")
    assert "Dat is al geweest." in said
    assert "Wanneer wil je dan wandelen?" in said
    await joke.presses("vrijdag, half 11")
    assert "De wandeling is verplaatst." in await joke.presses("Bankje apotheek")
    assert (await the_activity(town, activity)).on


async def test_somebody_of_another_neighbourhood_changes_nothing(town: Town) -> None:
    activity, _, _ = await joke_hosts(town)
    there = await town.neighbours.opens("De Eiken")
    await town.neighbours.add(there, "Anna", role=RoleName.CONNECTOR)
    assert "Je hebt nu geen afspraak." in await town.talk("anna").says("/wandelingen")
    assert (await the_activity(town, activity)).on


async def test_a_host_who_is_erased_leaves_nobody_waiting(town: Town) -> None:
    """Joke hosts without coming as a neighbour: another is asked to be there, and the others know."""
    activity, _, _ = await joke_hosts(town)
    fatima = await town.neighbours.add(await the_neighbourhood(town), "Fatima", role=RoleName.CONNECTOR)
    await town.talk("joke").says("/vergeetmij")
    await town.talk("joke").presses("Haal alles weg")
    assert "Jullie zijn nu met zijn tweeën." in town.talk("martin").heard
    assert "heeft nog iemand nodig die erbij is." in town.talk("fatima").heard
    await town.talk("fatima").presses("Ik ga mee")
    assert (await the_activity(town, activity)).host_id == fatima.id
