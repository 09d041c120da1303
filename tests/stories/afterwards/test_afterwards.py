"""After an activity: the host says who was there, nobody is told off, and each is asked how it was."""

from handlers.activity.attending import expect
from storage import attendance, calls, cards, tasks
from storage.activities import Activity
from storage.people import Person
from storage.tables.activity import ActivityState, AttendanceState
from storage.tables.contact import TaskKind
from storage.tables.person import RoleName
from storage.tasks import Task
from tests.diary import activity_on, skip_to, the_activity
from tests.town import Town

OVER, FOUR = "2027-03-02 10:51", "2027-03-02 16:01"
PRESENT, MISSED = AttendanceState.PRESENT, AttendanceState.MISSED


async def just_over(town: Town, *others: str, small: bool = False) -> tuple[Activity, dict[str, Person]]:
    """Joke, connector, was out with Martin and others on Tuesday; it is just over."""
    where = await town.neighbours.opens()
    people = {"Joke": await town.neighbours.add(where, "Joke", role=RoleName.CONNECTOR)}
    for name in ("Martin", *others):
        people[name] = await town.neighbours.add(where, name, known_by=people["Joke"])
    coming = tuple(person for name, person in people.items() if name != "Joke")
    activity = await activity_on(
        town, where, "2027-03-02 10:30", coming=coming, host=people["Joke"], small=small
    )
    await skip_to(town, OVER)
    return activity, people


async def joke_ticks(town: Town, *names: str) -> str:
    joke = town.talk("joke")
    await joke.presses("Namen kiezen")
    for name in names:
        await joke.presses(name)
    return await joke.presses("Klaar")


async def states(town: Town, activity: Activity) -> dict[int | None, AttendanceState]:
    async with town.database.read() as work:
        return {one.person_id: one.state for one in await attendance.of_activity(work, activity.id)}


async def tasks_for(town: Town, joke: Person) -> list[Task]:
    async with town.database.read() as work:
        return await tasks.open_for(work, joke.id, joke.neighbourhood_id)


async def test_when_it_is_over_the_host_is_asked_who_was_there(town: Town) -> None:
    activity, people = await just_over(town, "Riek")
    assert (await the_activity(town, activity)).state is ActivityState.HAPPENED
    assert "De wandeling is klaar.\nWie waren er?" in town.talk("joke").heard
    await joke_ticks(town, "Martin")
    found = await states(town, activity)
    assert [found[people[name].id] for name in ("Joke", "Martin", "Riek")] == [PRESENT, PRESENT, MISSED]


async def test_who_missed_it_hears_nothing_at_all(town: Town) -> None:
    _, people = await just_over(town, "Riek")
    before = town.talk("martin").phone.messages.copy()
    await joke_ticks(town, "Riek")
    await skip_to(town, FOUR)
    await skip_to(town, "2027-03-04 12:00")
    assert town.talk("martin").phone.messages == before
    assert [(task.kind, task.about_id) for task in await tasks_for(town, people["Joke"])] == [
        (TaskKind.MISSED, people["Martin"].id)
    ]


async def test_a_second_miss_in_a_row_is_for_a_human_a_single_one_for_nobody(town: Town) -> None:
    where = await town.neighbours.opens()
    joke = await town.neighbours.add(where, "Joke", role=RoleName.CONNECTOR)
    martin = await town.neighbours.add(where, "Martin", known_by=joke)
    riek = await town.neighbours.add(where, "Riek", known_by=joke)
    waiting = []
    for day, there in (("02", "Martin"), ("03", None), ("04", None)):
        await activity_on(town, where, f"2027-03-{day} 10:30", coming=(martin, riek), host=joke)
        await skip_to(town, f"2027-03-{day} 10:51")
        await joke_ticks(town, "Riek", *([there] if there else []))
        waiting.append([task.about_id for task in await tasks_for(town, joke)])
    assert waiting == [[], [], [martin.id]]


async def test_after_a_missed_small_round_a_human_comes_by(town: Town) -> None:
    _, people = await just_over(town, small=True)
    await town.talk("joke").presses("Er was niemand")
    (task,) = await tasks_for(town, people["Joke"])
    assert (task.kind, task.about_id) == (TaskKind.MISSED, people["Martin"].id)
    assert "Ik ga langs" in " ".join(town.talk("joke").buttons)


async def test_neighbours_without_a_name_are_counted(town: Town) -> None:
    activity, _ = await just_over(town, "Riek")
    joke = town.talk("joke")
    await joke.presses("Namen kiezen")
    await joke.presses("Martin")
    await joke.presses("Nog iemand")
    await joke.presses("Nog 2")
    async with town.database.read() as work:
        present = await attendance.of_activity(work, activity.id, PRESENT)
    assert sum(one.person_id is None for one in present) == 2


async def test_each_is_asked_privately_at_four_how_it_was(town: Town) -> None:
    await just_over(town, "Riek")
    await joke_ticks(town, "Martin", "Riek")
    assert "Hoe was het?" not in town.talk("martin").everything
    await skip_to(town, FOUR)
    for name in ("martin", "riek", "joke"):
        assert "Hoe was het?" in town.talk(name).heard


async def test_a_resident_host_ticks_on_large_keys(town: Town) -> None:
    where = await town.neighbours.opens()
    martin = await town.neighbours.add(where, "Martin")
    riek = await town.neighbours.add(where, "Riek")
    activity = await activity_on(town, where, "2027-03-02 10:30", coming=(martin, riek), host=martin)
    await skip_to(town, OVER)
    phone = town.talk("martin")
    await phone.presses("Namen kiezen")
    await phone.presses("Riek")
    await phone.presses("Klaar")
    assert "Ik heb het bewaard." in phone.heard
    assert await states(town, activity) == {martin.id: PRESENT, riek.id: PRESENT}


async def test_two_of_one_name_are_told_apart(town: Town) -> None:
    where = await town.neighbours.opens()
    joke = await town.neighbours.add(where, "Joke", role=RoleName.CONNECTOR)
    one = await town.neighbours.add(where, "Riek", known_by=joke)
    other = await town.neighbours.add(where, "Riek", known_by=joke, phone_number="020 111 22 33")
    activity = await activity_on(town, where, "2027-03-02 10:30", coming=(one, other), host=joke)
    await skip_to(town, OVER)
    await joke_ticks(town, "Riek (2)")
    found = await states(town, activity)
    assert (found[one.id], found[other.id]) == (MISSED, PRESENT)


async def test_the_host_is_asked_once_more_the_next_day_and_then_left_alone(town: Town) -> None:
    await just_over(town)
    joke = town.talk("joke")
    await skip_to(town, "2027-03-03 10:01")
    assert "Ik weet nog niet wie er waren." in joke.heard
    await skip_to(town, "2027-03-04 10:01")
    await skip_to(town, "2027-03-05 10:01")
    assert joke.everything.count("Wie waren er?") == joke.everything.count("Ik weet nog niet wie") == 1


async def test_a_host_who_has_answered_is_not_asked_again(town: Town) -> None:
    await just_over(town)
    await joke_ticks(town, "Martin")
    await skip_to(town, "2027-03-03 10:01")
    assert "Wie waren er?" not in town.talk("joke").heard


async def test_it_is_told_once(town: Town) -> None:
    activity, _ = await just_over(town)
    await skip_to(town, "2027-03-03 10:01")
    await joke_ticks(town, "Martin")
    found = await states(town, activity)
    await town.talk("joke").presses("Er was niemand")
    assert "Dat weet ik al." in town.talk("joke").heard
    assert await states(town, activity) == found


async def test_who_did_not_like_it_may_talk_with_a_human(town: Town) -> None:
    _, people = await just_over(town, "Riek")
    await joke_ticks(town, "Martin", "Riek")
    await skip_to(town, FOUR)
    martin = town.talk("martin")
    assert "Wil je erover praten met Joke?" in await martin.presses("👎 Niet fijn")
    assert "Samen anders" in str(martin.buttons), "a complaint may become something they offer"
    heard = await martin.presses("👍 Ja")
    assert "Ik geef het door aan Joke." in heard
    assert "Nog een keer?" not in martin.everything
    assert [task.kind for task in await tasks_for(town, people["Joke"])] == [TaskKind.TALK]


async def test_what_was_not_nice_may_become_something_they_do_together_otherwise(town: Town) -> None:
    _, people = await just_over(town, "Riek")
    await joke_ticks(town, "Martin", "Riek")
    await skip_to(town, FOUR)
    martin = town.talk("martin")
    await martin.presses("👎 Niet fijn")
    await martin.presses("Samen anders")
    assert "Het staat nu op je kaart." in await martin.says("Ik zorg voor stoelen")
    async with town.database.read() as work:
        assert ("offer", "Ik zorg voor stoelen") in (await cards.get(work, people["Martin"].id)).own
    (task,) = await tasks_for(town, people["Joke"])
    assert (task.kind, task.words) == (TaskKind.OTHERWISE, "Ik zorg voor stoelen")
    assert "Martin" not in town.talk("riek").everything, "nobody hears who did not like it"


async def test_another_idea_reaches_a_human(town: Town) -> None:
    _, people = await just_over(town, "Riek")
    await joke_ticks(town, "Martin", "Riek")
    await skip_to(town, FOUR)
    martin = town.talk("martin")
    await martin.presses("👍 Fijn")
    await martin.presses("Iets anders")
    assert "Joke heeft het nu ook." in await martin.says("Samen picknicken")
    assert [task.words for task in await tasks_for(town, people["Joke"])] == ["Samen picknicken"]


async def test_after_a_good_small_round_they_are_asked_whether_more_may_come(town: Town) -> None:
    await just_over(town, small=True)
    await joke_ticks(town, "Martin")
    await skip_to(town, FOUR)
    martin = town.talk("martin")
    assert "Hoe was het?" not in town.talk("joke").heard
    assert "Wil je dat er meer mensen mee lopen?" in await martin.presses("👍 Fijn")
    assert "Wanneer wil je wandelen?" in await martin.presses("Ja, een paar")


async def test_not_yet_is_fine(town: Town) -> None:
    await just_over(town, small=True)
    await joke_ticks(town, "Martin")
    await skip_to(town, FOUR)
    martin = town.talk("martin")
    await martin.presses("👍 Fijn")
    assert "Nog eens samen met Joke mag ook." in await martin.presses("Nog niet")


async def test_by_phone_the_buddy_asks_and_passes_it_on(town: Town) -> None:
    where = await town.neighbours.opens()
    joke = await town.neighbours.add(where, "Joke", role=RoleName.CONNECTOR)
    riek = await town.neighbours.add(where, "Riek", known_by=joke, phone_number="020 111 22 33")
    activity = await activity_on(town, where, "2027-03-02 10:30", coming=(riek,), host=joke)
    await skip_to(town, OVER)
    await joke_ticks(town, "Riek")
    await skip_to(town, FOUR)
    await skip_to(town, "2027-03-02 16:10")
    async with town.database.read() as work:
        (line,) = [one for one in await calls.open_of(work, joke.id) if one.kind == "how_was_it"]
        assert line.person_id == riek.id
    phone = town.talk("joke")
    await phone.presses("👎 Riek: niet fijn")
    assert "Wil Riek erover praten met Joke?" in phone.heard
    await phone.presses("👎 Nee")
    assert "Wil Riek nog een keer?" not in phone.everything
    async with town.database.read() as work:
        mine = await attendance.of_person(work, activity.id, riek.id)
    assert mine
    assert (mine.how_was_it, mine.again) == ("bad", None)


async def test_who_came_without_a_name_is_asked_for_it_only_afterwards(town: Town) -> None:
    where = await town.neighbours.opens()
    joke = await town.neighbours.add(where, "Joke", role=RoleName.CONNECTOR)
    martin = await town.neighbours.add(where, "Martin", known_by=joke)
    activity = await activity_on(town, where, "2027-03-02 10:30", coming=(martin,), host=joke)
    stranger = town.newcomer("Anna")
    await stranger.says("/start")
    async with town.database.work() as work:
        await expect(work, town.now, activity, None, stranger.telegram_id)
    await skip_to(town, OVER)
    await joke_ticks(town, "Martin", "Nieuwe buur")
    before = stranger.everything
    await skip_to(town, FOUR)
    assert stranger.heard.startswith("Fijn dat je er was bij de wandeling.")
    assert "Wil je zeggen hoe je heet?" not in before
    await skip_to(town, "2027-03-03 16:01")
    assert stranger.heard == ""


async def test_who_waited_alone_is_asked_who_came_by(town: Town) -> None:
    where = await town.neighbours.opens()
    martin = await town.neighbours.add(where, "Martin")
    activity = await activity_on(town, where, "2027-03-02 10:30", coming=(martin,), host=martin)
    await skip_to(town, OVER)
    assert (await the_activity(town, activity)).state is ActivityState.HAPPENED
    assert "✏️ Namen kiezen" in town.talk("martin").buttons


async def test_once_more_can_be_declined(town: Town) -> None:
    activity, people = await just_over(town, "Riek")
    await joke_ticks(town, "Martin", "Riek")
    await skip_to(town, FOUR)
    martin = town.talk("martin")
    await martin.presses("👍 Fijn")
    assert "Je hoeft niet te zeggen waarom." in await martin.presses("👎 Nee, dank je")
    async with town.database.read() as work:
        mine = await attendance.of_person(work, activity.id, people["Martin"].id)
    assert mine is not None
    assert mine.again == "no"


async def test_who_stood_there_alone_hears_that_it_was_not_them_and_a_human_hears_of_it(town: Town) -> None:
    where = await town.neighbours.opens()
    joke = await town.neighbours.add(where, "Joke", role=RoleName.CONNECTOR)
    martin, riek = [await town.neighbours.add(where, name, known_by=joke) for name in ("Martin", "Riek")]
    await activity_on(town, where, "2027-03-02 10:30", coming=(martin, riek), host=martin)
    await skip_to(town, OVER)
    heard = await town.talk("martin").presses("Er was niemand")
    assert "Het lag niet aan jou." in heard
    assert "Ik zeg het tegen Joke." in heard
    about = {(one.kind, one.about_id) for one in await tasks_for(town, joke)}
    assert about == {(TaskKind.ALONE, martin.id), (TaskKind.MISSED, riek.id)}
    assert "Martin stond er alleen." in town.talk("joke").everything
