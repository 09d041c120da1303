"""What stories of coordinators have in common: codes and links, and a row of answers."""

import re
from typing import Any

from bot.first_code import first_code, lines
from bot.playground import acts
from storage import buttons
from storage.neighbourhoods import Neighbourhood
from storage.tables.person import RoleName
from tests.town import Talk, Town

IN_PERSON = ("👍 Ja", "👎 Nee")
"""Of age, and nobody arranges things for them."""
LINK = re.compile(r"https://t\.me/\w+\?start=\S+")


def link_in(said: str) -> str:
    found = LINK.search(said)
    assert found is not None, said
    return found[0]


async def first_link(town: Town) -> str:
    code = await first_code(town.database, town.now)
    assert code is not None
    return link_in("\n".join(lines(code, town.runtime.bot.username)))


async def scans(town: Town, talk: Talk, link: str) -> str:
    """A link from paper, from another phone, or tapped in a message."""
    talk.hears_from_now()
    acts.open_link(town.telegram, talk.phone, link)
    await town.settle()
    return talk.heard


async def answers(talk: Talk, *said: str) -> None:
    """Presses what stands on screen, and types the rest."""
    for one in said:
        await (talk.presses(one) if one in talk.buttons else talk.says(one))


async def accepts(town: Town, name: str, link: str) -> Talk:
    """A newcomer who opens the link and says yes to what it asks."""
    talk = town.newcomer(name)
    await scans(town, talk, link)
    await answers(talk, "👍 Dat doe ik", *IN_PERSON, name, "👍 Ja, dat mag")
    return talk


async def becomes_coordinator(town: Town, name: str = "Ineke") -> Talk:
    return await accepts(town, name, await first_link(town))


async def fills_in_everything(ineke: Talk) -> None:
    """From the question for a name, right after somebody became coordinator."""
    await answers(ineke, "De Linden", "020 123 45 67", "Ruth", "020 765 43 21")
    await answers(ineke, "👍 Neem dit over", "👍 Neem dit over")


async def coordinated_by(town: Town, name: str = "Ineke") -> tuple[Neighbourhood, Talk]:
    """An open neighbourhood and its coordinator."""
    where = await town.neighbours.opens()
    await town.neighbours.add(where, name, role=RoleName.COORDINATOR)
    return where, town.talk(name.lower())


async def forges(town: Town, talk: Talk, action: str, params: dict[str, Any]) -> str:
    """Presses a button that the bot would never have made for this person."""
    async with town.database.work() as work:
        token = await buttons.make(work, talk.telegram_id, "forged", action, params)
    await talk.says("/start")
    talk.hears_from_now()
    acts.press_data(town.telegram, talk.phone, token, max(talk.phone.messages))
    await town.settle()
    return talk.heard


async def vets(
    coordinator: Talk, *, at_home: str | None = "🏠 Ja, VOG gezien", label: str = "✅ Leg vast"
) -> None:
    """Records that all was seen of whoever said yes. `at_home`: None for a role that visits nobody."""
    visits = (at_home,) if at_home else ()
    await answers(coordinator, label, "👍 Ja", "👍 Ja", "👍 Ja", *visits, "1 jaar")
