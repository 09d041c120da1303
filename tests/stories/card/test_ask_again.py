"""Who said "do not ask me again" can take it back: on their own card, or with who calls them."""

from storage import people
from tests.stories.walking import Cast, meet
from tests.town import Town

NOT_NOW, NEVER = "👎 Nu niet", "🛑 Niet meer vragen"


async def asked(town: Town) -> Cast:
    """Martin starts an activity, Nadia says yes, and Joke is asked."""
    cast = await meet(town)
    await cast.starts_an_activity()
    await cast.talk("Nadia").presses("👍 Ja, vraag het")
    return cast


async def test_dont_ask_again_has_a_way_back_on_the_card(town: Town) -> None:
    cast = await asked(town)
    joke = cast.talk("Joke")
    await joke.presses(NOT_NOW)
    await joke.presses(NEVER)
    assert "Ik vraag je niet mee." in await joke.says("/kaart")
    await joke.presses("✏️ Iets veranderen")
    heard = await joke.presses("🔔 Weer vragen")
    assert "Ik mag je weer vragen." in heard
    assert "Ik vraag je niet mee." not in heard
    async with town.database.read() as work:
        assert not (await people.get(work, cast.people["Joke"].id)).dont_ask
    await joke.presses("✏️ Iets veranderen")
    assert "🔔 Weer vragen" not in joke.buttons


async def test_whoever_is_not_asked_is_promised_no_search(town: Town) -> None:
    cast = await asked(town)
    joke = cast.talk("Joke")
    await joke.presses(NOT_NOW)
    await joke.presses(NEVER)
    await joke.says("/kaart")
    heard = await joke.presses("👍 Het is goed")
    assert "Ik vraag je niet mee.\nDat kun je altijd veranderen." in heard
    assert "Ik ga nu zoeken" not in heard


async def test_the_connector_never_sees_who_said_it_in_their_own_chat(town: Town) -> None:
    cast = await asked(town)
    await cast.talk("Joke").presses(NOT_NOW)
    await cast.talk("Joke").presses(NEVER)
    nadia = cast.talk("Nadia")
    await nadia.says("/buren")
    assert "niet gevraagd" not in await nadia.presses("Joke")
    assert "🔔 Weer vragen" not in nadia.buttons


async def test_said_aloud_it_is_taken_back_with_who_knows_them(town: Town) -> None:
    cast = await meet(town)
    riek = await cast.add("Riek", phone_number="020 000 00 03", dont_ask=True)
    nadia = cast.talk("Nadia")
    await nadia.says("/buren")
    assert "Riek wordt niet gevraagd om mee te gaan." in await nadia.presses("Riek")
    assert "niet gevraagd" not in await nadia.presses("🔔 Weer vragen")
    async with town.database.read() as work:
        assert not (await people.get(work, riek.id)).dont_ask
