"""Buttons that do not surprise: a menu lives on, back is one step, a tap in error can be taken back."""

from handlers.task.give_task import give_task
from storage import tasks
from storage.tables.contact import TaskKind
from tests.stories.somebody import known
from tests.town import Town


async def test_a_menu_lives_on_after_a_press_and_after_a_task_comes_in(town: Town) -> None:
    _, joke, martin = await known(town)
    await joke.says("/start")
    await joke.presses("🧰 Mijn werk")
    await joke.presses("📋 Taken")
    async with town.database.work() as work:
        await give_task(work, town.now, TaskKind.TALK, about=martin)
    await town.settle()
    assert "Er zijn nu geen voorstellen." in await joke.presses("💡 Voorstellen")
    assert "Martin wil graag met je praten." in await joke.presses("📋 Taken")
    assert "Er zijn nu geen voorstellen." in await joke.says("voorstellen")
    await joke.says("/start")
    assert "begrijp ik niet" not in await joke.says("belrondje"), "whichever screen of home is open"


async def test_a_task_that_was_ticked_off_by_mistake_waits_again(town: Town) -> None:
    _, joke, martin = await known(town)
    async with town.database.work() as work:
        await give_task(work, town.now, TaskKind.TALK, about=martin)
    await town.settle()
    await joke.presses("✅ Gesproken")
    assert "Martin wil graag met je praten." in await joke.presses("Verkeerd getikt")
    async with town.database.read() as work:
        assert await tasks.open_of_kind(work, TaskKind.TALK)


async def test_back_from_a_question_about_the_card_is_one_step(town: Town) -> None:
    martin, _, _ = await known(town)
    await martin.says("/kaart")
    await martin.presses("Iets veranderen")
    await martin.presses("Vind ik leuk")
    assert "Wat wil je veranderen?" in await martin.presses("Terug")
