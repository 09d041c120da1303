"""A draft language: nobody gets it before a coordinator has noted who read it; then each reads their own."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from bot.profile import introduce
from handlers.languages import actions
from handlers.texts.isolates import CLOSE, OPEN
from storage import cards, conversations, language_signatures, people
from tests.stories.carding import kept, welcomed
from tests.stories.coordinating import answers, coordinated_by, forges
from tests.stories.walking import Cast, meet
from tests.town import Town


@pytest.fixture(autouse=True)
def _complete(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether texts are missing today is no part of these stories, but of one."""
    monkeypatch.setattr(actions, "gaps", lambda _language: frozenset())


@contextmanager
def lacking(monkeypatch: pytest.MonkeyPatch, *keys: str) -> Iterator[None]:
    with monkeypatch.context() as patch:
        patch.setattr(actions, "gaps", lambda _language: frozenset(keys))
        yield


async def signed(town: Town, *languages: str) -> None:
    async with town.database.work() as work:
        for one in languages:
            await language_signatures.sign(work, one, "Emine", town.now)


async def reads(cast: Cast, name: str, language: str) -> None:
    """And speaks Dutch as well, as the others do."""
    async with cast.town.database.work() as work:
        await people.change(work, cast.people[name].id, language=language)
        await cards.put_languages(work, cast.people[name].id, [language, "nl"])


async def test_a_draft_is_in_no_list_and_no_phone_switches_it_on(town: Town) -> None:
    await town.neighbours.opens()
    emine = town.newcomer("Emine", "tr")
    assert "In welke taal wil je lezen?" in await emine.says("/start")
    assert not {"Türkçe", "العربية"} & set(emine.buttons)
    assert {"Nederlands", "English"} <= set(emine.buttons)
    assert "Ik praat nu Nederlands." in await emine.presses("Nederlands")


async def test_no_button_that_was_kept_or_forged_leads_to_a_draft(town: Town) -> None:
    martin = await welcomed(town, walk_minutes=20)
    await forges(town, martin, "change_language", {"answers": {"choose": "tr"}})
    assert (await kept(town, martin))[0].language == "nl"
    assert "Die knop is oud." in martin.heard
    assert "Türkçe" not in martin.everything
    await martin.says("/taal")
    await martin.says("Türkçe")
    assert (await kept(town, martin))[0].language == "nl"


async def test_a_coordinator_notes_who_read_it_and_then_it_is_offered(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    await town.neighbours.add(where, "Joke")
    assert "Turks: uit, door niemand gelezen" in await ineke.says("/talen")
    assert "Bewoners krijgen deze taal nog niet." in await ineke.presses("Turks")
    await ineke.presses("✍️ De teksten zijn gelezen")
    heard = await ineke.says("Emine Yılmaz")
    assert "Emine Yılmaz heeft de teksten gelezen, op maandag 1 maart." in heard
    joke = town.talk("joke")
    await joke.says("/taal")
    assert "Türkçe" in joke.buttons
    assert "Artık Türkçe konuşuyorum." in await joke.presses("Türkçe")
    emine = town.newcomer("Emine", "tr")
    assert "Merhaba! Ben Komşu botuyum." in await emine.says("/start")


async def test_what_is_withdrawn_is_off_at_once_and_comes_back(town: Town) -> None:
    where, ineke = await coordinated_by(town)
    await town.neighbours.add(where, "Emine", language="tr")
    await signed(town, "tr")
    emine = town.talk("emine")
    assert "Ne yapmak istersin?" in await emine.says("/start")
    await ineke.says("/talen")
    await answers(ineke, "Turks", "⏸️ Zet deze taal uit")
    assert "Deze taal lezen minder dan 5 mensen." in ineke.heard
    await ineke.presses("⏸️ Zet deze taal uit")
    assert "Wat wil je doen?" in await emine.says("/start")
    await signed(town, "tr")
    assert "Ne yapmak istersin?" in await emine.says("/start")


async def test_a_draft_in_which_texts_are_missing_cannot_be_signed(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, ineke = await coordinated_by(town)
    with lacking(monkeypatch, "activity-when", "activity-where"):
        await ineke.says("/talen")
        assert "Er ontbreken nog 2 teksten." in await ineke.presses("Turks")
        assert "✍️ De teksten zijn gelezen" not in ineke.buttons
        await forges(town, ineke, "sign_language", {"answers": {"which": "tr", "reader": "Emine"}})
        await forges(town, ineke, "sign_language", {"answers": {"which": "xx", "reader": "Emine"}})
    async with town.database.read() as work:
        assert await language_signatures.signed(work) == frozenset()


async def test_texts_that_came_later_are_counted_and_the_language_stays_on(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, ineke = await coordinated_by(town)
    await signed(town, "tr")
    with lacking(monkeypatch, "activity-when"):
        await ineke.says("/talen")
        assert "1 tekst is nieuw, en komt nog in het Nederlands." in await ineke.presses("Turks")


async def test_only_a_coordinator_may_switch_a_language_on(town: Town) -> None:
    martin = await welcomed(town, walk_minutes=20)
    for action in ("begin_signing", "show_one_language", "withdraw_language"):
        await forges(town, martin, action, {"which": "tr"})
        assert "Dat kan ik niet voor je doen." in martin.heard
    await forges(town, martin, "sign_language", {"answers": {"which": "tr", "reader": "Martin"}})
    assert "Dat kan ik niet voor je doen." in await martin.says("/talen")
    async with town.database.read() as work:
        assert await language_signatures.signed(work) == frozenset()


async def test_what_a_dutch_starter_causes_reaches_a_turkish_neighbour_in_turkish(town: Town) -> None:
    await signed(town, "tr")
    cast = await meet(town, "Emine")
    await reads(cast, "Emine", "tr")
    emine, nadia, martin = (cast.talk(name) for name in ("Emine", "Nadia", "Martin"))
    await cast.starts_an_activity()
    await nadia.presses("👍 Ja, vraag het")
    assert "Mahallenden birini daha arıyorum." in emine.heard
    assert "Gün: 3 Mart Çarşamba." in emine.heard
    assert "Saat: sabah 10 buçuk." in emine.heard
    assert "👍 Evet, geliyorum" in emine.buttons
    heard = await emine.presses("👍 Evet, geliyorum")
    assert "Ne güzel! Sen de geliyorsun." in heard
    await emine.presses("🔔 Evet, lütfen")
    assert "geliyor" not in martin.everything + nadia.everything
    await town.lives_to("2027-03-02 10:30")
    assert "Yürüyüş: yarın, " in emine.heard
    assert "We gaan wandelen: morgen, " in martin.heard
    assert "Emine komt ook." in martin.heard
    assert "Martin orada olacak." in emine.heard
    assert "Wat " not in emine.everything


async def test_turkish_words_are_understood_however_they_are_typed(town: Town) -> None:
    await signed(town, "tr")
    where = await town.neighbours.opens()
    await town.neighbours.add(where, "Emine", language="tr")
    emine = town.talk("emine")
    assert "Bırakmak mı istiyorsun?" in await emine.says("BIRAK")
    assert "Hangi dilde okumak istersin?" in await emine.says("DİL")
    assert "Ben Komşu botuyum." in await emine.says("yardim")


async def test_arabic_is_read_from_right_to_left_with_marks_around_every_name(town: Town) -> None:
    await signed(town, "ar")
    cast = await meet(town, "Amina")
    await reads(cast, "Amina", "ar")
    amina = cast.talk("Amina")
    await cast.starts_an_activity()
    await cast.talk("Nadia").presses("👍 Ja, vraag het")
    assert f"مرحبًا {OPEN}Amina{CLOSE}!" in amina.heard
    assert "الساعة" in amina.heard
    assert OPEN not in "".join(amina.buttons), "a button comes back as something said"
    assert "رائع! ستأتي معنا." in await amina.presses("👍 نعم، سآتي")
    assert "هل تريد التوقف؟" in await amina.says("تَوقّف")


async def test_the_chat_of_somebody_new_follows_the_signature_too(town: Town) -> None:
    await town.neighbours.opens()
    await signed(town, "ar")
    amina = town.newcomer("Amina", "ar-NL")
    assert "أنا بوت الجيران" in await amina.says("/start")
    async with town.database.work() as work:
        await language_signatures.withdraw(work, "ar")
        chat = await conversations.find(work, amina.telegram_id)
        assert chat is not None
        assert chat.language == "ar"
    assert "Hoi! Ik ben de Buren-bot." in await amina.says("/start")


async def test_the_menu_behind_the_button_speaks_the_languages_on_offer(town: Town) -> None:
    profile = town.telegram.profile
    await signed(town, "tr")
    await introduce(town.runtime.bot, town.database)
    assert profile.description["tr"].startswith("Ben Komşu botuyum.")
    assert not profile.description.get("ar")
    async with town.database.work() as work:
        await language_signatures.withdraw(work, "tr")
    await introduce(town.runtime.bot, town.database)
    assert not profile.description["tr"]
    assert {language for _, language in profile.commands} == {"", "nl", "en"}
    assert profile.description[""] == profile.description["nl"]
