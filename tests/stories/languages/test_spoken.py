"""With whom somebody can talk is not what they like to read: each says which languages they speak."""

from storage import cards
from tests.stories.carding import asked, kept, welcomed
from tests.stories.somebody import known
from tests.stories.walking import meet
from tests.town import Talk, Town


async def pages_to(talk: Talk, label: str) -> str:
    for _ in range(7):
        if label in talk.buttons:
            break
        await talk.presses("➡️ Laat meer zien")
    return await talk.presses(label)


async def test_languages_are_said_on_the_card_and_the_one_that_is_read_is_chosen_already(town: Town) -> None:
    martin = await welcomed(town, walk_minutes=20)
    heard = await martin.says("/kaart")
    assert "Je spreekt" not in heard, "for who reads Dutch and said no more it goes without saying"
    await martin.presses("✏️ Iets veranderen")
    heard = await pages_to(martin, "💬 Mijn talen")
    assert "Nederlands" in heard
    await pages_to(martin, "Turks")
    heard = await martin.presses("✅ Klaar")
    assert "Je spreekt Nederlands en Turks." in heard
    assert (await kept(town, martin))[1].languages == ("nl", "tr")


async def test_who_reads_no_dutch_is_asked_once_what_they_speak(town: Town) -> None:
    amina = await welcomed(town, name="Amina", language="en", walk_minutes=20)
    await asked(town, amina, "where")
    assert "Which languages do you speak?" in await amina.says("Somewhere else")
    await amina.presses("Dutch")
    assert "You speak English and Dutch." in await amina.presses("✅ Done")
    assert (await kept(town, amina))[1].languages == ("en", "nl")


async def test_no_answer_to_it_is_fine_and_not_asked_again(town: Town) -> None:
    amina = await welcomed(town, name="Amina", language="en", walk_minutes=20)
    await asked(town, amina, "where")
    await amina.says("Somewhere else")
    assert "You speak English." in await amina.presses("✅ Done")
    assert "Which languages" not in await amina.says("/kaart")


async def test_who_shares_a_language_is_suggested_whatever_they_read(town: Town) -> None:
    cast = await meet(town, "Joke")
    amina = await cast.add("Amina", language="en")
    await cast.add("Selim", language="en")
    async with town.database.work() as work:
        await cards.put_languages(work, amina.id, ["en", "nl"])
    await cast.starts_an_activity()
    assert await cast.suggested() == {"Joke", "Amina"}


async def test_a_connector_sees_what_somebody_speaks(town: Town) -> None:
    cast = await meet(town, "Joke")
    async with town.database.work() as work:
        await cards.put_languages(work, cast.people["Joke"].id, ["nl", "ar"])
    nadia = cast.talk("Nadia")
    await nadia.says("/buren")
    assert "Spreekt Nederlands en Arabisch." in await nadia.presses("Joke")


async def test_who_asks_twice_for_another_language_is_asked_once(town: Town) -> None:
    martin, _, _ = await known(town)
    await martin.says("/taal")
    await martin.says("arabisch")
    assert await martin.presses("English") == "I speak English now."
    assert "Do something" in "".join(martin.buttons), "home again, not the same question"
