"""A voice that neighbours know: a connector records, listens, keeps; and can always take it back."""

import pytest

from bot.playground import acts
from handlers.speech.voice import Voices
from storage import people, sentences
from storage.tables.person import RoleName
from tests.stories.parrot import LISTEN, Parrot, heard
from tests.stories.somebody import known
from tests.town import Talk, Town


@pytest.fixture
def parrot() -> Parrot:
    return Parrot()


@pytest.fixture
def voices(parrot: Parrot) -> Voices:
    return Voices(parrot, recordings=True)


async def speaks(town: Town, talk: Talk) -> str:
    """A voice note; its file on Telegram."""
    talk.hears_from_now()
    acts.send_voice(town.telegram, talk.phone)
    await town.settle()
    own = [m for m in talk.phone.messages.values() if not m["from"]["is_bot"] and "voice" in m]
    return str(own[-1]["voice"]["file_id"])


async def martin_hears_twice(town: Town) -> tuple[Talk, Talk]:
    martin, joke, _ = await known(town)
    for _ in range(2):
        await martin.says("/pauze")
        await martin.presses(LISTEN)
    await martin.says("/stop")
    await martin.presses(LISTEN)
    return martin, joke


async def last_heard_by(talk: Talk) -> str:
    await talk.says("/pauze")
    await talk.presses(LISTEN)
    return str(heard(talk)[-1]["voice"]["file_id"])


async def test_record_listen_keep(town: Town, parrot: Parrot) -> None:
    martin, joke = await martin_hears_twice(town)
    assert "Welke zin wil je inspreken?" in await joke.says("/inspreken")
    assert joke.buttons == ["Even pauze is goed. Ik…", "Wil je stoppen? Dat mag…"]
    assert "“Even pauze is goed." in await joke.presses("Even pauze")
    hers = await speaks(town, joke)
    assert "Zo horen buren het." in joke.heard
    assert heard(joke)[-1]["voice"]["file_id"] == hers
    assert "Buren horen nu jouw stem." in await joke.presses("Ja, bewaren")
    assert await last_heard_by(martin) == hers
    assert len(parrot.said) == 2
    await joke.says("/inspreken")
    assert joke.buttons == ["Wil je stoppen? Dat mag…", "👂 Mijn zinnen"]


async def test_what_is_not_kept_is_heard_by_nobody(town: Town) -> None:
    martin, joke = await martin_hears_twice(town)
    await joke.says("/inspreken")
    await joke.presses("Even pauze")
    first = await speaks(town, joke)
    assert "Zeg dit rustig" in await joke.presses("Nog een keer")
    second = await speaks(town, joke)
    assert "Ik bewaar het niet." in await joke.presses("Niet bewaren")
    assert await last_heard_by(martin) not in (first, second)


async def test_a_voice_can_be_taken_back(town: Town) -> None:
    martin, joke = await martin_hears_twice(town)
    hers = await record(town, joke)
    await joke.says("/inspreken")
    assert "“Even pauze is goed." in await joke.presses("Mijn zinnen")
    assert heard(joke)[-1]["voice"]["file_id"] == hers
    assert "Je stem is weg bij deze zin." in await joke.presses("Weghalen")
    assert await last_heard_by(martin) != hers


async def record(town: Town, joke: Talk) -> str:
    await joke.says("/inspreken")
    await joke.presses("Even pauze")
    hers = await speaks(town, joke)
    await joke.presses("Ja, bewaren")
    return hers


async def test_only_words_where_a_voice_is_asked_are_asked_again(town: Town) -> None:
    _, joke = await martin_hears_twice(town)
    await joke.says("/inspreken")
    await joke.presses("Even pauze")
    assert "“Even pauze is goed." in await joke.says("Dat lukt niet zo.")


async def test_it_is_for_connectors_and_each_hears_their_own_neighbourhood(town: Town) -> None:
    martin, joke = await martin_hears_twice(town)
    assert "Dat kan ik niet voor je doen." in await martin.says("/inspreken")
    hers = await record(town, joke)
    elsewhere = await town.neighbours.opens("Het Rietveld")
    await town.neighbours.add(elsewhere, "Riek", role=RoleName.CONNECTOR)
    await town.neighbours.add(elsewhere, "Anna")
    assert await last_heard_by(town.talk("anna")) != hers


async def test_before_anything_was_heard_there_is_nothing_to_record(town: Town) -> None:
    _, joke, _ = await known(town)
    assert "Kijk later nog eens." in await joke.says("/inspreken")


class TestWithoutAMachine:
    """Only what a connector recorded can be heard: the button stands where there is something to hear."""

    @pytest.fixture
    def voices(self) -> Voices:
        return Voices(None, recordings=True)

    async def test_screens_that_come_often_are_on_the_list(self, town: Town) -> None:
        martin, joke, _ = await known(town)
        for _ in range(3):
            await martin.says("/pauze")
        assert LISTEN not in martin.buttons
        hers = await record(town, joke)
        await martin.says("/pauze")
        assert LISTEN in martin.buttons
        assert await last_heard_by(martin) == hers
        async with town.database.read() as work:
            [(sentence, _)] = await sentences.recorded_by(work, (await _joke(town)))
        assert sentence.heard >= 5


async def _joke(town: Town) -> int:
    async with town.database.read() as work:
        found = await people.find_by_telegram(work, town.talk("joke").telegram_id)
    assert found is not None
    return found.id
