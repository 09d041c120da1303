"""A group writes what works for it: nobody reads who wrote it, and others only what they may."""

from storage import practices
from storage.tables.person import RoleName
from tests.stories.feast.test_feasts_and_seasons import more
from tests.stories.group.gathering import a_group
from tests.stories.quarter.test_study import files
from tests.town import Town

CARD = "✅ Wat werkt hier"


async def test_what_works_is_read_without_a_name_and_handed_on_as_a_file(town: Town) -> None:
    found = await a_group(town, "Martin", "Joke", "Piet")
    await town.neighbours.add(found.where, "Ineke", role=RoleName.COORDINATOR)
    joke, martin, ineke = (found.talk(name) for name in ("Joke", "Martin", "Ineke"))
    await ineke.says("/kwartaal")
    assert "Groepen schreven nog niets op" in await ineke.presses("✅ Wat werkt")
    assert "Er staat nog niets." in await more(found, "Joke", CARD)
    await joke.presses("👍 Dit werkt")
    await joke.says("om de beurt koken")
    assert "Het staat erbij" in await joke.presses("👍 Ja, dat mag")
    await more(found, "Martin", CARD)
    await martin.presses("👎 Dit werkt niet")
    await martin.says("te hard lopen, zoals Piet")
    assert "Er staat een naam in." in await martin.presses("👍 Ja, dat mag")
    card = await more(found, "Piet", CARD)
    assert "Dit werkt: “om de beurt koken”.\nDit werkt niet: “te hard lopen, zoals Piet”." in card
    assert "Joke" not in card
    await ineke.says("/kwartaal")
    assert "geen namen" in await ineke.presses("✅ Wat werkt")
    assert files(town, ineke, ".txt") == ["Groep 1\nDit werkt: “om de beurt koken”.\n"]
    await joke.says("/vergeetmij")
    await joke.presses(joke.buttons[0])
    async with town.database.read() as work:
        assert await practices.for_others(work, found.where.id) == [], "it goes with who wrote it"
