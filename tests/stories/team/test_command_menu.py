"""Behind the menu button stands what somebody's role does, above what everybody finds there."""

from typing import Any

from bot.profile import introduce_to_roles
from handlers.conversation.registry import COMMANDS
from handlers.conversation.work_of_role import OF_ROLE
from handlers.home.command_menu import MENU
from storage.people import Person
from storage.tables.person import RoleName
from tests.town import Town


def commands_of(town: Town, person: Person) -> list[str]:
    found: list[Any] = []
    for (scope, _language), commands in town.telegram.profile.commands.items():
        found = commands if str(person.telegram_id) in scope else found
    return [one["command"] for one in found]


async def test_each_role_has_its_own(town: Town) -> None:
    where = await town.neighbours.opens()
    ineke = await town.neighbours.add(where, "Ineke", role=RoleName.COORDINATOR)
    joke = await town.neighbours.add(where, "Joke")
    await introduce_to_roles(town.database, town.now)
    await town.settle()
    assert commands_of(town, ineke) == [*OF_ROLE[RoleName.COORDINATOR], *MENU]
    assert commands_of(town, joke) == []


async def test_a_menu_takes_no_second_of_telegrams_pace(town: Town) -> None:
    """Who says something just then is answered at once."""
    where = await town.neighbours.opens()
    await town.neighbours.add(where, "Ineke", role=RoleName.COORDINATOR)
    await introduce_to_roles(town.database, town.now)
    await town.settle()
    before = town.now
    await town.talk("ineke").says("/help")
    assert town.now == before


def test_whatever_stands_there_is_a_command() -> None:
    named = {*MENU, *(one for names in OF_ROLE.values() for one in names)}
    assert named <= COMMANDS.keys()
