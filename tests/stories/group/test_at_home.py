"""Coffee for a group at the home of one of them, who met each of the others twice: nobody else sees it."""

from tests.stories.group.gathering import Gathering, a_group
from tests.town import Town

HOME = "🏠 Bij mij thuis"


async def plans_coffee(found: Gathering, name: str) -> None:
    talk = found.talk(name)
    await talk.says("groep")
    await talk.presses("💡 Een idee")
    await talk.says("koffie drinken")
    await found.answer("👍 Leuk", *(one for one in ("Martin", "Joke", "Piet") if one != name))
    await talk.presses("📅 Een dag kiezen")
    await talk.says("zaterdag 27 maart om 3 uur in de middag")
    await talk.presses("👍 Het is goed")


async def test_coffee_at_home_is_for_the_group_alone_and_off_without_whose_home_it_is(town: Town) -> None:
    found = await a_group(town, "Martin", "Joke", "Piet")
    await town.neighbours.add(found.where, "Kees")
    joke, martin, kees = (found.talk(name) for name in ("Joke", "Martin", "Kees"))
    await plans_coffee(found, "Joke")
    assert "Bij het bankje voor de apotheek, en dan naar Joke." in await joke.presses(HOME)
    assert "en dan naar Joke" in martin.heard
    await martin.presses("👍 Ik kom")
    assert "zaterdag 27 maart" not in await kees.says("/kijk")
    await joke.says("ik kan niet")
    await joke.presses("👎 Ik kan niet")
    assert "gaat niet door" in martin.heard
    assert "nog iemand nodig" not in found.talk("Nadia").everything


async def test_who_has_not_met_each_of_them_twice_is_not_offered_it(town: Town) -> None:
    found = await a_group(town, "Martin", "Joke", "Piet")
    await plans_coffee(found, "Joke")
    assert HOME in found.talk("Joke").buttons
    newcomer = await town.neighbours.add(found.where, "Ines")
    await found.join(newcomer)
    await plans_coffee(found, "Martin")
    assert HOME not in found.talk("Martin").buttons
