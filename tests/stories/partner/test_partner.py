"""A library that rents a room: on the list, what it does beside what we do, and somebody it brings."""

from storage import conversations, partners, roles
from storage.tables.partner import PartnerState
from storage.tables.person import CameBy, RoleName
from tests.diary import skip_to
from tests.stories.coordinating import answers, coordinated_by, forges, link_in, scans
from tests.town import Talk, Town


async def puts_the_library(talk: Talk) -> None:
    await talk.says("/partners")
    await answers(talk, "➕ Partner erbij", "Bibliotheek Oost")
    while "📚 Bibliotheek" not in talk.buttons:
        await talk.presses("➡️ Laat meer zien")
    await answers(talk, "📚 Bibliotheek", "👍 Ja", "Els", "020 222 22 22")


async def plans(talk: Talk, *said: str) -> str:
    await talk.says("/partners")
    await answers(talk, "Bibliotheek Oost", "➕ Activiteit", *said)
    return talk.heard


async def test_what_a_partner_does_is_equal_in_rank_and_is_said_first(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    joke = await town.neighbours.add(where, "Joke")
    await puts_the_library(ineke)
    assert "Huurt, en we spraken elkaar nog niet." in ineke.heard
    assert "Spreekt voor hen: Els" in ineke.heard
    assert "Dat begrijp ik nog niet" not in await plans(
        ineke, "koffie", "dinsdag 10 uur", "Buurthuis", "🔁 Elke week"
    )
    async with town.database.read() as work:
        (library,) = await partners.in_neighbourhood(work, where.id)
        assert len(await partners.coming_of(work, library.id, town.now)) == 6
    heard = await town.talk("joke").says("/kijk")
    assert "Dit is van Bibliotheek Oost." in heard
    heard = await town.talk("joke").says("koffie drinken")
    assert "Dit is er al bij Bibliotheek Oost:" in heard
    assert "Els" not in heard
    await town.talk("joke").presses("👍 Ik kom")

    await ineke.says("/partners")
    await answers(ineke, "➕ Partner erbij", "bibliotheek OOST")
    while "🏫 School" not in ineke.buttons:
        await ineke.presses("➡️ Laat meer zien")
    await answers(ineke, "🏫 School", "👎 Nee", "⏭️ Sla over")
    assert "Er is al een partner met die naam." in await ineke.presses("⏭️ Sla over")
    await ineke.says("/partners")
    await answers(ineke, "Bibliotheek Oost", "✏️ Andere naam", "De Leeszaal")
    assert "Dit is van De Leeszaal." in await town.talk("joke").says("/kijk"), "renamed is renamed everywhere"

    nadia = town.talk("nadia")
    assert "Morgen is er iets van een partner" in nadia.everything
    assert "Ga even dag zeggen bij De Leeszaal" in await nadia.says("/taken")
    for button in [one for one in nadia.phone.all_buttons() if one.label == "✅ Gesproken"]:
        await nadia.presses_button(button)
    async with town.database.read() as work:
        assert (await partners.get(work, library.id)).state is PartnerState.CONTACT
    asked = nadia.everything.count("Morgen is er iets van een partner")
    await skip_to(town, "2027-03-09 12:00")
    assert nadia.everything.count("Morgen is er iets van een partner") == asked, "once in four weeks"
    async with town.database.read() as work:
        assert [one.role for one in await roles.of_person(work, joke.id)] == []


async def test_a_link_of_a_partner_brings_somebody_and_tells_nothing_of_them(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    await puts_the_library(ineke)
    link = link_in(await ineke.presses("🔗 Link voor hen"))
    els, anna, piet = town.newcomer("Els"), town.newcomer("Anna"), town.newcomer("Piet")
    heard = await scans(town, els, link)
    assert "Dit is de chat voor Bibliotheek Oost." in heard
    assert "Dat kan ik niet" in await forges(town, anna, "make_warm_link", {"partner": 1})
    els.hears_from_now()
    heard = await els.presses("👋 Stel iemand voor")
    warm = link_in(heard)
    heard = await scans(town, anna, warm)
    assert "Zij vertelden mij niets over jou." in heard
    assert "komt" not in els.heard
    assert "hoort dat er iemand kwam" in await anna.presses("👍 Ja, dat mag")
    assert "Er kwam iemand via jou." in els.everything
    assert "Anna" not in els.everything
    await scans(town, piet, warm)
    assert "Zij vertelden" not in piet.heard, "it works once"
    async with town.database.read() as work:
        (library,) = await partners.in_neighbourhood(work, where.id)
        assert library.chat_id == els.telegram_id
        chat = await conversations.find(work, anna.telegram_id)
        assert chat is not None
        assert chat.came_by is CameBy.PARTNER
