"""What is odd said to a group: nothing is lost, nothing counted twice, and a kind sentence comes."""

from storage import decisions, groups
from storage.tables.group import DecisionKind, GroupPhase
from tests.stories.group.gathering import a_group
from tests.town import Town


async def test_too_long_taken_already_and_said_by_who_left(town: Town) -> None:
    found = await a_group(town, "Martin", "Joke", "Piet", "Samira")
    group = await found.group()
    async with town.database.work() as work:
        await groups.begin(work, found.where.id, town.now, name="De Linden", phase=GroupPhase.MEETING)
    joke, samira = found.talk("Joke"), found.talk("Samira")
    await joke.says("groep")
    await joke.presses("💡 Een idee")
    assert "Kun je het korter zeggen?" in await joke.says("samen koken " * 400)
    await joke.says("samen koken")
    assert "“samen koken”" in samira.heard
    await samira.says("groep")
    await samira.presses("👋 Pauze of weg")
    await samira.presses("👋 Ik ga weg")
    assert "Deze vraag is voor de groep zelf." in await samira.presses("👍 Leuk")
    async with town.database.read() as work:
        (asked,) = await decisions.under_way(work, group.id)
        assert set(await decisions.votes(work, asked)) == {found.people["Joke"].id}
    martin = found.talk("Martin")
    await martin.presses("💡 Een naam")
    assert "Zo heet al een andere groep." in await martin.says("de linden")


async def test_two_questions_at_once_come_one_after_the_other(town: Town) -> None:
    found = await a_group(town, "Martin", "Joke", "Piet")
    group = await found.group()
    for name, idea in (("Joke", "samen koken"), ("Martin", "samen zingen")):
        await found.talk(name).says("groep")
        await found.talk(name).presses("💡 Een idee")
        await found.talk(name).says(idea)
    piet = found.talk("Piet")
    assert "samen zingen" not in piet.everything, "one open question a group"
    for name in ("Martin", "Piet"):
        await found.talk(name).presses("👍 Leuk")
    assert "samen zingen" in piet.everything
    async with town.database.read() as work:
        kinds = [one.kind for one in await decisions.under_way(work, group.id)]
    assert kinds == [DecisionKind.IDEA]
