"""What the bot does not understand can be given to a human, with one button, and is soon forgotten here."""

from datetime import timedelta

from handlers.retention import drop_what_is_old
from storage import conversations, tasks
from storage.tables.contact import TaskKind
from storage.tables.person import RoleName
from tests.stories.beginning import kept_of
from tests.stories.somebody import known
from tests.town import Talk, Town

GIVE = "📨 Geef dit aan Joke"


async def unheard(town: Town, talk: Talk) -> str | None:
    async with town.database.read() as work:
        found = await conversations.find(work, talk.telegram_id)
    assert found is not None
    return found.unheard


async def test_what_was_not_understood_goes_to_the_human_in_the_same_words(town: Town) -> None:
    martin, _, _ = await known(town)
    await martin.says("mijn dak lekt weer")
    assert GIVE in martin.buttons
    assert "Ik geef het door aan Joke." in await martin.presses(GIVE)
    assert "“mijn dak lekt weer”" in town.talk("joke").everything
    assert GIVE not in martin.buttons
    assert await unheard(town, martin) is None


async def test_the_second_time_it_is_offered_first_and_nothing_that_was_said_is_lost(town: Town) -> None:
    martin, _, _ = await known(town)
    choices = ["🌳 Iets samen doen", "📅 Activiteiten", "🙂 Mijn kaart", "➡️ Laat meer zien"]
    await martin.says("mijn dak lekt weer")
    await martin.says("water op de vloer")
    assert martin.buttons[0] == GIVE
    assert set(choices) <= set(martin.buttons), "a menu gets no shorter for who is stuck"
    await martin.presses(GIVE)
    assert "“mijn dak lekt weer\nwater op de vloer”" in town.talk("joke").everything


async def test_what_is_understood_ends_it(town: Town) -> None:
    martin, _, _ = await known(town)
    await martin.says("mijn dak lekt weer")
    assert await unheard(town, martin) == "mijn dak lekt weer"
    await martin.says("pauze")
    assert await unheard(town, martin) is None
    assert GIVE not in martin.buttons


async def test_it_is_kept_for_a_day_at_most(town: Town) -> None:
    martin, _, _ = await known(town)
    await martin.says("mijn dak lekt weer")
    async with town.database.work() as work:
        await drop_what_is_old(work, town.now + timedelta(days=1, minutes=1))
    assert await unheard(town, martin) is None


async def test_of_a_stranger_nothing_is_passed_on_without_a_yes(town: Town) -> None:
    where = await town.neighbours.opens()
    await town.neighbours.add(where, "Joke", role=RoleName.CONNECTOR)
    anna = town.newcomer("Anna")
    await anna.says("hallo")
    await anna.says("mijn dak lekt weer")
    assert "Mag dat?" in await anna.presses(GIVE)
    assert town.talk("joke").everything == ""
    await anna.presses("👍 Ja")
    assert "“mijn dak lekt weer”" in town.talk("joke").everything
    assert await kept_of(town, anna) is None


async def test_a_doubt_is_asked_about_and_the_words_can_be_given_too(town: Town) -> None:
    martin, _, person = await known(town)
    assert "Ik weet niet zeker wat je bedoelt." in await martin.says("mijn fiets is kapot")
    assert martin.buttons[:3] == ["👎 Ik kan niet", "🚲 Fietsen", GIVE]
    await martin.presses(GIVE)
    async with town.database.read() as work:
        (task,) = [one for one in await tasks.all_about(work, person.id) if one.kind is TaskKind.TALK]
    assert task.words == "mijn fiets is kapot"


async def test_who_is_in_doubt_may_say_it_in_other_words_or_say_no(town: Town) -> None:
    """A no there is about the doubt, and answers nothing else."""
    martin, _, _ = await known(town)
    assert "Ik weet niet zeker wat je bedoelt." in await martin.says("mijn fiets is kapot")
    assert "Wat wil je doen?" in await martin.says("nee")
    await martin.says("mijn fiets is kapot")
    assert "Wanneer wil je koffie drinken?" in await martin.says("ik wil koffie")
