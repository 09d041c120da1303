"""Two people can write to each other: how to answer stands under a human's words, and one task grows."""

from datetime import timedelta

from handlers.task.give_task import give_task
from storage import activities, neighbourhoods, tasks
from storage.tables.contact import TaskKind
from tests.stories.somebody import known
from tests.town import Town

BACK = "✏️ Antwoord Joke"


async def wrote(town: Town, *, about_a_walk: bool = False) -> str:
    """Joke answered Martin, who asked something; what she read of it before."""
    martin, joke, person = await known(town)
    await martin.says("hoi")
    activity = None
    async with town.database.work() as work:
        if about_a_walk:
            place = (await neighbourhoods.places(work, person.neighbourhood_id))[0]
            begins = town.now + timedelta(days=2)
            activity = await activities.start(
                work, person.neighbourhood_id, place.id, begins, 20, created_at=town.now
            )
        await give_task(
            work,
            town.now,
            TaskKind.QUESTION,
            about=person,
            words="Mag mijn hond mee?",
            activity_id=activity.id if activity else None,
        )
    await town.lives_to("2027-03-01 12:05")
    told = joke.heard
    await joke.presses("Antwoorden")
    await joke.says("Ja. Zal ik morgen langskomen voor koffie?")
    martin.hears_from_now()
    joke.hears_from_now()
    return told


async def test_under_a_humans_words_stands_how_to_answer_and_no_advice(town: Town) -> None:
    await wrote(town)
    martin = town.talk("martin")
    assert "Je hoeft niets te doen" not in martin.everything
    assert "Wat wil je zeggen tegen Joke?" in await martin.presses(BACK)
    assert "Ik geef het door aan Joke." in await martin.says("ja graag!")
    assert "“ja graag!”" in town.talk("joke").heard


async def test_both_see_to_which_activity_it_belongs(town: Town) -> None:
    told = await wrote(town, about_a_walk=True)
    martin, joke = town.talk("martin"), town.talk("joke")
    assert "Het gaat over de wandeling van woensdag 3 maart" in told
    assert "Joke zegt over de wandeling van woensdag 3 maart:" in martin.everything
    await martin.presses(BACK)
    await martin.says("ja graag!")
    assert "Het gaat over de wandeling van woensdag 3 maart" in joke.heard


async def test_a_yes_that_is_only_typed_may_be_for_the_human_and_is_asked_about(town: Town) -> None:
    await wrote(town)
    martin = town.talk("martin")
    assert "Is dit voor Joke?" in await martin.says("ja graag!")
    assert martin.buttons[0] == "📨 Geef dit aan Joke"
    await martin.presses("📨 Geef dit aan Joke")
    assert "“ja graag!”" in town.talk("joke").heard
    await town.lives_to("2027-03-01 12:10")
    assert "Graag gedaan" in await martin.says("dank je"), "the conversation went on since"


async def test_nine_lines_are_one_task_that_grows_in_one_message(town: Town) -> None:
    martin, joke, person = await known(town)
    await martin.says("praat met een mens")
    before = len(joke.phone.messages)
    for number in range(9):
        await martin.says(f"regel {number}")
    assert len(joke.phone.messages) == before
    assert "regel 0\nregel 1" in joke.everything
    assert "regel 8" in joke.everything
    async with town.database.read() as work:
        assert len(await tasks.all_about(work, person.id)) == 1
