"""A connector finds somebody of their own by typing a name."""

from storage.tables.person import RoleName
from tests.town import Town


async def test_a_name_that_is_typed_at_home_shows_who_is_meant(town: Town) -> None:
    where = await town.neighbours.opens()
    nadia = await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    for name in ("Wim", "Marie-Louise", "Marie"):
        await town.neighbours.add(where, name, known_by=nadia)
    await town.neighbours.add(where, "Wilma")
    talk = town.talk("nadia")
    await talk.says("/start")
    assert "Wim doet mee." in await talk.says("wim")
    assert "Wie bedoel je met marie?" in await talk.says("marie")
    assert {"Marie", "Marie-Louise"} <= set(talk.buttons)
    assert "Wilma" not in await talk.says("Wilma")
