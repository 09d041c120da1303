"""The private question: gladly, maybe, not now, or first a question; and nobody hears who said not now."""

from handlers.activity.changes import call_off, move
from storage import activities, invitations, people, tasks
from storage.tables.activity import InvitationAnswer
from storage.tables.contact import TaskKind
from tests.diary import local, skip_through, skip_to
from tests.stories.walking import Cast, meet
from tests.town import Town

GLADLY, MAYBE, NOT_NOW, QUESTION = "👍 Ja, ik kom", "🤷 Misschien", "👎 Nu niet", "❓ Eerst een vraag"


async def asked(town: Town, *names: str, **martin: object) -> Cast:
    """Martin starts an activity, Nadia says yes, and everybody else is asked."""
    cast = await meet(town, *names, **martin)
    await cast.starts_an_activity()
    await cast.talk("Nadia").presses("👍 Ja, vraag het")
    return cast


async def answer_of(cast: Cast, name: str) -> InvitationAnswer:
    activity = await cast.activity()
    async with cast.town.database.read() as work:
        found = await invitations.find_for(work, activity.id, cast.people[name].id)
    assert found is not None
    return found.answer


async def test_the_question_is_short_and_names_nobody_else(town: Town) -> None:
    cast = await asked(town)
    assert cast.talk("Joke").heard.splitlines() == [
        "Hoi Joke!",
        "Ik zoek nog iemand uit jouw buurt.",
        "We gaan 20 minuten wandelen.",
        "Dat is op woensdag 3 maart.",
        "Om half 11 in de ochtend.",
        "Bij het bankje voor de apotheek.",
        "Er gaat al een buur mee.",
        "Doe jij mee?",
    ]
    assert cast.talk("Joke").buttons[-4:] == [GLADLY, MAYBE, NOT_NOW, QUESTION]


async def test_who_knows_the_host_hears_that_they_are_there(town: Town) -> None:
    cast = await asked(town, first_with_known=True)
    assert "Nadia van het team is er ook, die ken je al." in cast.talk("Joke").heard


async def test_names_are_told_only_to_who_comes(town: Town) -> None:
    cast = await asked(town)
    joke, piet, martin = (cast.talk(name) for name in ("Joke", "Piet", "Martin"))
    await joke.presses(GLADLY)
    assert "Wat leuk! Je gaat mee." in joke.heard
    assert "Martin is er ook." in joke.heard
    assert await answer_of(cast, "Joke") is InvitationAnswer.GLADLY
    assert "Joke" not in piet.everything, "he did not say yes yet"
    await piet.presses(GLADLY)
    assert "Joke komt ook.\nMartin is er ook." in piet.heard
    await martin.presses("🔔 Ja, graag")
    await skip_to(town, "2027-03-02 10:30")
    assert "Joke en Piet komen ook." in martin.heard


async def test_nobody_hears_who_said_not_now(town: Town) -> None:
    """The same story twice: once Joke says not now, once she says nothing. All others' phones are equal."""
    seen = []
    for answer in (NOT_NOW, None):
        cast = await asked(town)
        if answer:
            await cast.talk("Joke").presses(answer)
            await cast.talk("Joke").presses("👍 Ja")
        await cast.talk("Piet").presses(GLADLY)
        await cast.talk("Nadia").says("/voorstellen")
        await cast.talk("Nadia").says("/taken")
        await cast.talk("Piet").says("/kijk")
        seen.append((cast, {name: _phone(cast, name) for name in ("Martin", "Piet", "Nadia")}))
    await skip_through(town, "2027-03-02 10:01", "2027-03-03 09:01", "2027-03-03 12:00")
    for cast, phones in seen:
        phones |= {f"{name} later": _phone(cast, name) for name in ("Martin", "Piet", "Nadia")}
    assert seen[0][1] == seen[1][1]
    assert _phone(seen[0][0], "Joke") != _phone(seen[1][0], "Joke"), "they did answer differently"


def _phone(cast: Cast, name: str) -> tuple[str, list[str]]:
    talk = cast.talk(name)
    return talk.everything, talk.buttons


async def test_not_now_needs_no_reason_and_is_not_asked_again_soon(town: Town) -> None:
    cast = await asked(town)
    joke = cast.talk("Joke")
    assert "Je hoeft niet te zeggen waarom." in await joke.presses(NOT_NOW)
    await joke.presses("👍 Ja")
    assert "Graag een andere keer!" in joke.heard
    await cast.talk("Piet").presses(NOT_NOW)
    await cast.starts_an_activity(when="donderdag, half 11")
    assert await cast.suggested() == set(), "both rest for two weeks"


async def test_dont_ask_again_is_kept(town: Town) -> None:
    cast = await asked(town)
    joke = cast.talk("Joke")
    await joke.presses(NOT_NOW)
    assert "Ik vraag je niet meer." in await joke.presses("🛑 Niet meer vragen")
    async with town.database.read() as work:
        assert (await people.get(work, cast.people["Joke"].id)).dont_ask


async def test_after_not_now_a_pause_can_be_chosen(town: Town) -> None:
    cast = await asked(town)
    joke = cast.talk("Joke")
    await joke.presses(NOT_NOW)
    before = await joke.presses("⏸️ Even pauze")
    assert before == await joke.says("/pauze")


async def test_maybe_is_asked_once_more_two_days_before_and_never_again(town: Town) -> None:
    cast = await meet(town)
    await cast.starts_an_activity(when="zaterdag, half 11")
    await cast.talk("Nadia").presses("👍 Ja, vraag het")
    joke = cast.talk("Joke")
    assert "Ik vraag het je later nog een keer." in await joke.presses(MAYBE)
    await skip_to(town, "2027-03-04 10:29")
    assert "Eerder zei je: misschien." not in joke.everything
    await skip_to(town, "2027-03-04 10:31")
    assert "Eerder zei je: misschien." in joke.everything
    assert MAYBE not in joke.buttons
    await skip_to(town, "2027-03-05 12:00")
    assert joke.everything.count("Eerder zei je: misschien.") == 1
    await joke.presses(GLADLY)
    assert await cast.places_taken() == 2


async def test_maybe_shortly_before_leaves_the_choice_open(town: Town) -> None:
    cast = await asked(town)
    town.playground.clock.move_to(local("2027-03-02 12:00"))
    joke = cast.talk("Joke")
    assert "Je kunt nog kiezen." in await joke.presses(MAYBE)
    await joke.presses(GLADLY)
    assert await answer_of(cast, "Joke") is InvitationAnswer.GLADLY


async def test_first_a_question_goes_to_a_human_and_the_choice_stays(town: Town) -> None:
    cast = await asked(town)
    joke = cast.talk("Joke")
    assert "Wat wil je weten?" in await joke.presses(QUESTION)
    await joke.says("Mag mijn hond mee?")
    assert "Ik geef je vraag aan Nadia." in joke.heard
    assert "Mag mijn hond mee?" in cast.talk("Nadia").everything
    async with town.database.read() as work:
        open_tasks = await tasks.open_for(work, cast.people["Nadia"].id, cast.where.id)
    assert [(task.kind, task.about_id) for task in open_tasks] == [
        (TaskKind.QUESTION, cast.people["Joke"].id)
    ]
    await joke.presses(GLADLY)
    assert await cast.places_taken() == 2


async def test_an_activity_that_moved_is_told_before_a_yes_counts(town: Town) -> None:
    cast = await asked(town)
    async with town.database.work() as work:
        found = await cast.activity()
        await move(work, town.now, found, local("2027-03-04 14:00"), found.place_id)
    joke = cast.talk("Joke")
    await joke.presses(GLADLY)
    assert "De wandeling is op een ander moment.\nOp donderdag 4 maart." in joke.heard
    assert await cast.places_taken() == 1
    await joke.presses(GLADLY)
    assert await cast.places_taken() == 2


async def test_an_activity_that_was_called_off_is_not_answered_with_a_promise(town: Town) -> None:
    cast = await asked(town)
    async with town.database.work() as work:
        await call_off(work, town.now, await cast.activity())
    assert "Meedoen kan nu niet meer." in await cast.talk("Joke").presses(GLADLY)


async def test_a_full_activity_is_said_kindly_also_to_who_was_asked(town: Town) -> None:
    cast = await asked(town)
    async with town.database.work() as work:
        await activities.change(work, (await cast.activity()).id, most=1)
    joke = cast.talk("Joke")
    assert "Er is geen plek meer bij de wandeling." in await joke.presses(GLADLY)
    assert await cast.places_taken() == 1


async def test_not_coming_after_all_frees_the_place(town: Town) -> None:
    cast = await asked(town)
    joke = cast.talk("Joke")
    await joke.presses(GLADLY)
    assert await cast.places_taken() == 2
    await joke.presses("↩️ Toch niet komen")
    assert await cast.places_taken() == 1


async def test_questions_that_nobody_answered_close_with_the_activity(town: Town) -> None:
    cast = await asked(town)
    activity = await cast.activity()
    await skip_to(town, "2027-03-03 10:31")
    async with town.database.read() as work:
        found = await invitations.of_activity(work, activity.id)
    assert {one.answer for one in found} == {InvitationAnswer.CLOSED}
    assert "Meedoen kan nu niet meer." in await cast.talk("Joke").presses(GLADLY)


async def test_who_says_yes_when_nobody_is_left_gets_somebody_beside_them(town: Town) -> None:
    """Whoever began the activity was erased meanwhile."""
    cast = await asked(town, "Joke")
    martin, joke, nadia = (cast.talk(name) for name in ("Martin", "Joke", "Nadia"))
    await martin.says("/vergeetmij")
    await martin.presses("Haal alles weg")
    assert "nog iemand nodig" not in nadia.everything, "nobody comes yet"
    assert "Ik weet nog niet wie er ook komt." in await joke.presses(GLADLY)
    assert "De wandeling van woensdag 3 maart heeft nog iemand nodig die erbij is." in nadia.heard
    await nadia.presses("Ik ga mee")
    await joke.presses("🔔 Ja, graag")
    await skip_to(town, "2027-03-02 10:01")
    assert "Nadia van het team is er ook." in joke.heard
