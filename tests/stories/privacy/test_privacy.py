"""Who sees what, what may be done with it, and all of it in a file: asked by whoever it is about."""

import json
from typing import Any

from sqlmodel import select

from storage import cards, consents, people, tasks
from storage.people import Person
from storage.tables.contact import TaskKind
from storage.tables.conversation import OutboxRow, OutboxState
from storage.tables.person import Purpose, RoleName
from tests.stories.walking import press_through
from tests.town import Talk, Town


async def known(town: Town, **about: Any) -> tuple[Talk, Person]:
    where = await town.neighbours.opens()
    joke = await town.neighbours.add(where, "Joke", role=RoleName.CONNECTOR)
    martin = await town.neighbours.add(where, "Martin", known_by=joke, **about)
    return town.talk("martin"), martin


def files(town: Town, talk: Talk) -> dict[str, str]:
    """What was sent as a file, by its name."""
    found = {}
    for message in talk.phone.messages.values():
        if "document" in message:
            stored = town.telegram.uploads.get(message["document"]["file_id"])
            assert stored is not None
            found[message["document"]["file_name"]] = stored.upload.content.decode()
    return found


async def given(town: Town, person: Person) -> frozenset[Purpose]:
    async with town.database.read() as work:
        return await consents.given(work, person.id)


async def test_it_says_honestly_what_telegram_can_read(town: Town) -> None:
    martin, _ = await known(town)
    heard = await martin.says("/privacy")
    assert "Ook Telegram kan deze chat lezen.\nJouw buren niet." in heard


async def test_who_sees_somebody_is_said_with_names(town: Town) -> None:
    martin, _ = await known(town)
    await martin.says("privacy")
    heard = await martin.presses("Wie ziet mij")
    assert "Joke" in heard
    assert "Andere buren zien dit niet." in heard
    assert "Wat wil je weten?" in await martin.presses("↩️ Terug")


async def test_the_confidant_can_be_reached_without_the_bot(town: Town) -> None:
    martin, _ = await known(town)
    await martin.says("privacy")
    await press_through(martin, "🤝 Vertrouwenspersoon")
    assert "Ruth, 020 000 00 01." in martin.heard


async def test_the_organisation_says_it_in_its_own_words(town: Town) -> None:
    martin, _ = await known(town)
    await martin.says("privacy")
    await press_through(martin, "🏠 De organisatie")
    assert "Alleen wat nodig is." in martin.heard


async def test_each_purpose_is_as_easy_to_withdraw_as_to_give(town: Town) -> None:
    martin, person = await known(town)
    await martin.says("privacy")
    await martin.presses("Wat mag jij")
    assert "Ik mag buren voor je zoeken." in martin.heard
    heard = await martin.presses("Geen buren zoeken")
    assert "Ik mag geen buren voor je zoeken." in heard
    assert await given(town, person) == set(Purpose) - {Purpose.MATCHED}
    assert "Ik mag buren voor je zoeken." in await martin.presses("Wel buren zoeken")
    assert await given(town, person) == set(Purpose)


async def test_all_four_can_be_refused_and_nothing_follows_but_silence(town: Town) -> None:
    martin, person = await known(town)
    await martin.says("privacy")
    await martin.presses("Wat mag jij")
    for label in ("👎 Geen buren zoeken", "👎 Geen berichten", "👎 Niet herinneren"):
        await press_through(martin, label)
    assert await given(town, person) == {Purpose.KEEP}
    await press_through(martin, "🗑️ Niets bewaren")
    assert "Ik haal dan alles weg." in martin.heard


async def test_back_from_the_consents_leads_to_what_was_asked_before(town: Town) -> None:
    martin, _ = await known(town)
    await martin.says("/pauze")
    await martin.says("/privacy")
    await martin.presses("Wat mag jij")
    await martin.presses("Geen buren zoeken")
    assert "Wat wil je weten?" in await martin.presses("↩️ Terug")
    assert "Hoe lang wil je pauze?" in await martin.presses("↩️ Terug")


async def test_a_stranger_hears_that_nothing_is_kept(town: Town) -> None:
    await town.neighbours.opens()
    stranger = town.newcomer("Ahmed")
    await stranger.says("/privacy")
    assert "Ik bewaar nog geen antwoord van jou." in await stranger.presses("Wie ziet mij")
    await stranger.presses("↩️ Terug")
    assert "Er is niets om te veranderen." in await stranger.presses("Wat mag jij")


async def test_my_data_is_a_file_to_read_and_a_file_with_every_row(town: Town) -> None:
    martin, person = await known(town, offers=("groceries",), walk_minutes=10, wants_benches=True)
    async with town.database.work() as work:
        await cards.put_interests(work, person.id, ["walk"], town.now, own="vogels kijken")
        await tasks.put(
            work,
            neighbourhood_id=person.neighbourhood_id,
            kind=TaskKind.QUESTION,
            about_id=person.id,
            words="Mag mijn hond mee?",
            made_at=town.now,
        )
    await martin.says("/mijngegevens")
    found = files(town, martin)
    assert found.keys() == {"mijn-gegevens.txt", "mijn-gegevens.json"}
    for words in (
        "WAT JE GRAAG DOET\nWandelen\nvogels kijken",
        "WAT JE WILT DOEN VOOR EEN ANDER\nBoodschappen meenemen",
        "10 minuten wandelen gaat goed.\nJe wilt graag een bank onderweg.",
        "Joke kent je.",
        "Ik mag buren voor je zoeken.\nSinds maandag 4 januari.",
        "WAT JE EEN MENS LIET WETEN\nMag mijn hond mee?",
        "maandag in de ochtend",
    ):
        assert words in found["mijn-gegevens.txt"]
    rows = json.loads(found["mijn-gegevens.json"])
    assert rows["person"][0]["call_name"] == "Martin"
    assert rows["interest"][1]["own_words"] == "vogels kijken"
    assert len(rows["consent"]) == 4


async def test_my_data_is_in_my_language_and_about_me_alone(town: Town) -> None:
    martin, person = await known(town)
    async with town.database.work() as work:
        await people.change(work, person.id, language="en")
    await martin.says("my data")
    found = files(town, martin)
    assert "WHAT YOU ENJOY" in found["my-data.txt"]
    assert "Joke" not in found["my-data.json"]


async def test_of_a_stranger_there_is_only_the_chat(town: Town) -> None:
    await town.neighbours.opens()
    stranger = town.newcomer("Ahmed")
    heard = await stranger.says("mijn gegevens")
    assert "Ik weet alleen je taal en deze chat." in heard
    assert json.loads(files(town, stranger)["mijn-gegevens.json"]).keys() >= {"conversation"}
    assert "Ahmed" not in files(town, stranger)["mijn-gegevens.json"]


async def test_what_was_said_in_an_answer_is_not_kept_once_it_arrived(town: Town) -> None:
    """Only that there was a message stays for a while, not what it said; nor what somebody typed."""
    martin, _ = await known(town)
    await martin.says("Dit is een geheim")
    await martin.says("/mijngegevens")
    rows = json.loads(files(town, martin)["mijn-gegevens.json"])
    assert "geheim" not in json.dumps(rows)
    async with town.database.read() as work:
        sent = await work.all(select(OutboxRow).where(OutboxRow.state == OutboxState.SENT))
    assert {one.kind for one in sent} == {"say"}
    assert [one.params for one in sent] == [{}] * len(sent)


async def test_who_saw_a_card_is_told_on_request(town: Town) -> None:
    martin, _ = await known(town)
    await martin.says("privacy")
    await press_through(martin, "🔎 Wie heeft gekeken")
    assert "Nog niemand zag je kaart." in martin.heard
    joke = town.talk("joke")
    await joke.says("/buren")
    await joke.presses("Martin")
    await martin.says("privacy")
    await press_through(martin, "🔎 Wie heeft gekeken")
    assert martin.heard.startswith("Joke zag je kaart op maandag 1 maart.\nIk onthoud dit twee jaar.")
