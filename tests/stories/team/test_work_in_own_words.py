"""People of the team find their work in their own words: what they say does what its command does."""

import pytest

from handlers.conversation.registry import COMMANDS
from handlers.conversation.work_of_role import OF_ROLE, SAID_TOO, work_label, work_said
from handlers.texts.speaker import FIRST, languages, speaker
from storage.tables.person import RoleName
from tests.town import Town

CONNECTOR = {
    "wat moet ik vandaag doen": "taken",
    "ligt er nog iets": "taken",
    "wie is er nieuw": "buren",
    "wie heeft nog geen groep": "buren",
    "wie moet ik nog bellen": "bellen",
    "moet ik vandaag iemand bellen": "bellen",
    "wie past er bij elkaar": "voorstellen",
    "ik heb iemand gesproken": "ontmoet",
    "kan ik een flyer maken": "briefje",
    "welke groepen zijn er": "groepen",
}
COORDINATOR = {
    "hoeveel mensen doen er mee": "overzicht",
    "ik wil een nieuwe vrijwilliger uitnodigen": "uitnodigen",
    "cijfers voor de gemeente": "kwartaal",
    "is er een backup": "check",
    "wie zit er in het team": "team",
    "er is iemand overleden": "weghalen",
    "een plek toevoegen": "plekken",
    "welke talen missen we": "dekking",
    "wat blijft er liggen": "wachtrij",
}


@pytest.mark.parametrize(
    ("role", "said"), [(RoleName.CONNECTOR, CONNECTOR), (RoleName.COORDINATOR, COORDINATOR)]
)
async def test_what_they_say_does_what_the_command_does(
    town: Town, role: RoleName, said: dict[str, str]
) -> None:
    where = await town.neighbours.opens()
    await town.neighbours.add(where, "Nadia", role=role)
    nadia = town.talk("nadia")
    await nadia.says("/start")
    for words, command in said.items():
        by_command = await nadia.says(f"/{command}")
        await nadia.says("/start")
        assert await nadia.says(words) == by_command, words
        await nadia.says("/start")


async def test_a_neighbour_without_a_role_is_led_to_none_of_it(town: Town) -> None:
    where = await town.neighbours.opens()
    await town.neighbours.add(where, "Joke")
    assert "begrijp ik" in await town.talk("joke").says("wie past er bij elkaar")


def test_each_command_of_a_role_can_be_said_in_the_complete_languages() -> None:
    every = {name for table in (OF_ROLE, SAID_TOO) for names in table.values() for name in names}
    told = {one.tag.partition(":")[2] for one in work_said(RoleName, FIRST)}
    assert every - told == {"agenda", "groep"}, "both are said as a neighbour says them"
    for language in languages():
        assert told == set(speaker(language).attributes("work-typed"))


@pytest.mark.parametrize("command", sorted({name for names in SAID_TOO.values() for name in names}))
def test_each_stands_on_a_button_where_it_is_in_doubt(command: str) -> None:
    assert command in COMMANDS
    assert all(speaker(language).has(work_label(command)) for language in languages())
