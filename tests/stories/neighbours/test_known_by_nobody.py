"""A connector stops: the neighbours whom only they knew are seen by the other connectors, and taken on."""

from storage import people, roles
from storage.tables.person import RoleName
from tests.town import Town


async def nadia_stops(town: Town) -> int:
    """Nadia knew Joke and Riek, who has no Telegram; Amina and Karin are connectors too. Who is Riek?"""
    where = await town.neighbours.opens()
    nadia = await town.neighbours.add(where, "Nadia", role=RoleName.CONNECTOR)
    for name in ("Amina", "Karin"):
        await town.neighbours.add(where, name, role=RoleName.CONNECTOR)
    await town.neighbours.add(where, "Joke", known_by=nadia)
    riek = await town.neighbours.add(where, "Riek", known_by=nadia, phone_number="020 000 00 03")
    async with town.database.work() as work:
        await roles.end(work, nadia.id, where.id, RoleName.CONNECTOR, town.runtime.clock.now())
    return riek.id


async def test_the_others_see_a_name_and_nothing_else(town: Town) -> None:
    await nadia_stops(town)
    amina = town.talk("amina")
    assert "Niemand van ons kent deze 3 buren nu." in await amina.says("/buren")
    assert {"Joke", "Riek"} <= {button.label for button in amina.phone.all_buttons()}
    await amina.presses("Riek")
    assert "Wil jij Riek leren kennen?" in amina.heard
    assert "020 - 000 00 03" not in amina.everything


async def test_who_takes_them_on_sees_the_card_and_nobody_else_sees_them_any_more(town: Town) -> None:
    riek = await nadia_stops(town)
    amina, karin = town.talk("amina"), town.talk("karin")
    await karin.says("/buren")
    await amina.says("/buren")
    await amina.presses("Riek")
    assert "020 - 000 00 03" in await amina.presses("Ja, ik doe het")
    async with town.database.read() as work:
        taken = await people.get(work, riek)
    assert taken.known_by_id is not None
    await karin.presses("Riek")
    assert "Iemand anders doet dit al." in karin.heard
    assert "Niemand van ons kent deze 2 buren nu." in await karin.says("/buren")


async def test_somebody_with_telegram_hears_who_knows_them_now(town: Town) -> None:
    await nadia_stops(town)
    amina = town.talk("amina")
    await amina.says("/buren")
    await amina.presses("Joke")
    await amina.presses("Ja, ik doe het")
    assert "Amina wil je graag leren kennen." in town.talk("joke").heard
