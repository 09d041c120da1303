"""Pictures with the choices: for who wants them, of the same choices, and never without their words."""

import io
from typing import Any

import pytest
from PIL import Image

from bot.playground.faults import Fault, FaultKind
from bot.playground.media import words_in_picture
from handlers.choice_pictures.words import plain
from handlers.conversation.typed_choice import always_of
from handlers.delivery.attachments import MAKERS, File
from handlers.delivery.choice_pictures_wanted import PICTURES_KEPT
from handlers.retention import drop_what_is_old
from handlers.speech.voice import Voices
from handlers.texts.localise import Tongue
from handlers.texts.speaker import languages, speaker
from storage import conversations, language_signatures, people, pictures
from storage.tables.local_choice import LocalChoiceKind
from storage.tables.person import Purpose
from tests.stories.carding import asked, kept, welcomed
from tests.stories.local_choice.test_local_choices import added
from tests.stories.parrot import LISTEN, Parrot, heard
from tests.town import MONDAY_NOON, Talk, Town

PICTURES, NONE = "🖼️ Plaatjes", "🚫 Geen plaatjes"


def sent(talk: Talk) -> list[dict[str, Any]]:
    """The messages of the bot, the newest last."""
    return [one for one in talk.phone.messages.values() if one["from"]["is_bot"]]


def shown(town: Town, talk: Talk) -> list[str]:
    """What each photo says that it shows."""
    photos = [one["photo"][-1]["file_id"] for one in sent(talk) if "photo" in one]
    found = [town.telegram.uploads.get(file_id) for file_id in photos]
    return [words_in_picture(one) for one in found if one is not None]


async def seer(town: Town, screen: str = "enjoy", *agreed: Purpose) -> Talk:
    """Martin, who said once that he wants to see pictures; now he is asked something."""
    martin = await welcomed(town, *agreed)
    await martin.says("laat plaatjes zien")
    await asked(town, martin, screen)
    await martin.says("leg uit")
    return martin


async def test_said_once_every_choice_comes_with_its_picture(town: Town) -> None:
    martin = await welcomed(town)
    assert "Je ziet nu plaatjes bij de keuzes." in await martin.says("laat plaatjes zien")
    said = await martin.says("/kaart")
    assert "Waar word jij blij van?" in said
    assert shown(town, martin) == ["Wandelen, Koffie, Tuin"]
    assert martin.buttons[:3] == ["🚶 Wandelen", "☕ Koffie", "🌱 Tuin"]


async def test_whoever_sees_answers_by_tapping_and_sees_what_is_left(town: Town) -> None:
    martin = await seer(town)
    assert "Wandelen." in await martin.presses("🚶 Wandelen")
    await martin.presses("➡️ Laat meer zien")
    await martin.presses("✅ Klaar")
    assert shown(town, martin) == [
        "Wandelen, Koffie, Tuin",  # in simpler words there are as many
        "Koffie, Tuin, Buiten zijn",  # behind the first few stand themes
        "Eten en praten, Binnen, Sport of uitje",
        "Boodschappen, Luisteren, Mee naar buiten",
    ]
    _, card = await kept(town, martin)
    assert card.interests == ("walk",)


async def test_one_tap_under_a_question_shows_it_with_pictures(town: Town) -> None:
    martin = await welcomed(town)
    await martin.says("/kaart")
    assert shown(town, martin) == []
    assert martin.buttons[-4:] == ["❓ Leg uit", PICTURES, "↩️ Terug", "👤 Praat met Joke"]
    said = await martin.presses(PICTURES)
    assert said.startswith("Dat is goed.\nJe ziet nu plaatjes")
    assert "Waar word jij blij van?" in said
    assert shown(town, martin) == ["Wandelen, Koffie, Tuin"]
    assert PICTURES not in martin.buttons


async def test_one_tap_and_they_are_gone_again(town: Town) -> None:
    martin = await welcomed(town)
    await martin.says("/kaart")
    await martin.presses(PICTURES)
    said = await martin.presses(NONE)
    assert said.startswith("Dat is goed.\nJe ziet geen plaatjes meer.")
    assert "Waar word jij blij van?" in said
    assert "photo" not in sent(martin)[-1]
    assert PICTURES in martin.buttons


async def test_where_nothing_can_be_seen_everything_is_as_it_was(town: Town) -> None:
    martin = await welcomed(town)
    await martin.says("/pauze")
    assert PICTURES not in martin.buttons
    assert await martin.says("plaatjes") != ""
    assert martin.buttons[1:4] == ["1 week", "2 weken", "4 weken"]
    assert shown(town, martin) == []


async def test_a_stranger_may_see_pictures_too_and_nothing_is_kept_of_them(town: Town) -> None:
    await welcomed(town)
    stranger = town.newcomer("Ahmed")
    await stranger.says("/start")
    await stranger.says("plaatjes")
    async with town.database.read() as work:
        conversation = await conversations.find(work, stranger.telegram_id)
        assert conversation is not None
        assert conversation.show_pictures
        assert await people.find_by_telegram(work, stranger.telegram_id) is None
    await stranger.says("vergeet mij")
    await stranger.presses("🗑️ Haal alles weg")
    async with town.database.read() as work:
        assert await conversations.find(work, stranger.telegram_id) is None


@pytest.mark.parametrize(
    ("screen", "words"),
    [
        ("when", "Ochtend, Middag, Avond"),
        ("days", "Elke dag, Door de week, In het weekend"),
        ("comfort", "Langzaam lopen, Een bank onderweg, Geen trap"),
    ],
)
async def test_when_and_how_it_goes_well_have_pictures(town: Town, screen: str, words: str) -> None:
    martin = await seer(town, screen)
    assert shown(town, martin) == [words]


async def test_a_wish_has_the_picture_of_what_is_offered(town: Town) -> None:
    martin = await welcomed(town)
    await martin.says("plaatjes")
    await asked(town, martin, "list", flow="wish")
    await martin.says("leg uit")
    wishes, offers = (speaker("nl").button(f"offer-groceries.{one}") for one in ("wish-button", "button"))
    assert wishes != offers
    assert shown(town, martin)[0].startswith(f"{plain(wishes)}, ")


async def test_what_a_coordinator_added_is_found_behind_a_picture_and_has_none_itself(town: Town) -> None:
    martin = await welcomed(town)
    await added(town, "Jeu de boules", LocalChoiceKind.ACTIVITY)
    await martin.says("plaatjes")
    await martin.says("/kaart")
    await martin.presses("➡️ Laat meer zien")
    assert shown(town, martin)[-1].startswith("Van onze buurt, ")
    before = len(shown(town, martin))
    await martin.presses("🏘️ Van onze buurt")
    assert any("Jeu de boules" in one for one in martin.buttons)
    assert len(shown(town, martin)) == before


async def test_a_picture_is_drawn_once_and_then_telegram_has_it(town: Town) -> None:
    martin = await seer(town)
    fatima = town.newcomer("Fatima")
    await fatima.says("plaatjes")
    for talk in (martin, fatima, martin):
        await asked(town, talk, "when")
        await talk.says("meer")
    photos = [
        one["photo"][-1]["file_id"] for talk in (martin, fatima) for one in sent(talk) if "photo" in one
    ]
    assert len(photos) == 4
    assert len(set(photos)) == 2
    assert len(town.telegram.uploads._by_id) == 2


async def test_a_picture_that_telegram_lost_is_drawn_again_at_once(town: Town) -> None:
    martin = await seer(town)
    [lost] = [one["photo"][-1]["file_id"] for one in sent(martin) if "photo" in one]
    town.telegram.uploads._by_id.clear()
    await martin.presses("❓ Leg uit")
    [before, again] = [one["photo"][-1]["file_id"] for one in sent(martin) if "photo" in one]
    assert before == lost
    assert town.telegram.uploads.get(again) is not None
    assert shown(town, martin)[-1] == "Wandelen, Koffie, Tuin"
    town.playground.violations.clear()


async def test_where_telegram_refuses_a_picture_the_words_come_alone(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    martin = await welcomed(town)
    await martin.says("plaatjes")
    monkeypatch.setitem(MAKERS, "choice_picture", lambda **_: File("keuzes.png", b"no picture"))
    assert "Waar word jij blij van?" in await martin.says("/kaart")
    assert martin.buttons[:3] == ["🚶 Wandelen", "☕ Koffie", "🌱 Tuin"]
    assert shown(town, martin) == []
    assert [one for one in town.playground.violations if "IMAGE_PROCESS_FAILED" not in one] == []
    town.playground.violations.clear()


async def test_a_question_that_may_have_arrived_is_sent_once_more_with_its_picture(town: Town) -> None:
    martin = await welcomed(town)
    await martin.says("plaatjes")
    town.telegram.faults.add(Fault(FaultKind.RESET, method="sendPhoto"))
    await martin.says("/kaart")
    await town.lives_to("2027-03-01 12:10")
    assert shown(town, martin) == ["Wandelen, Koffie, Tuin"]


async def test_what_nobody_saw_for_a_year_is_forgotten(town: Town) -> None:
    martin = await seer(town)
    assert shown(town, martin)
    async with town.database.work() as work:
        await drop_what_is_old(work, town.now + PICTURES_KEPT)
        assert await pictures.drop_old(work, town.now) == 0
        await drop_what_is_old(work, town.now + PICTURES_KEPT * 2)
        assert await pictures.drop_old(work, town.now + PICTURES_KEPT) == 0


async def test_an_arab_reader_sees_arabic_words(town: Town) -> None:
    martin = await welcomed(town)
    async with town.database.work() as work:
        await language_signatures.sign(work, "ar", "Emine", town.now)
    await martin.says("/taal")
    await martin.presses(speaker("ar").own_name)
    await martin.says("صور")
    await martin.says("/kaart")
    assert shown(town, martin) == ["المشي, القهوة, الحديقة"]


async def test_the_picture_is_a_real_one_of_a_size_that_a_phone_shows(town: Town) -> None:
    martin = await seer(town)
    [photo] = [one["photo"][-1] for one in sent(martin) if "photo" in one]
    stored = town.telegram.uploads.get(photo["file_id"])
    assert stored is not None
    with Image.open(io.BytesIO(stored.upload.content)) as picture:
        assert (picture.format, picture.width) == ("PNG", 1200)
    assert len(stored.upload.content) < 100_000


def test_the_words_for_it_work_in_every_language() -> None:
    for language in languages():
        say = speaker(language)
        for name in ("show-pictures", "no-pictures"):
            for words in say.text(f"common-typed.{name}").split(","):
                assert always_of(words, Tongue(language, MONDAY_NOON), "Joke") == name
        label = say.button("common-footer.pictures")
        assert always_of(label, Tongue(language, MONDAY_NOON), "Joke") == "show-pictures"


class TestReadAloudAsWell:
    """Both wishes at once: the picture with its words, then the voice."""

    @pytest.fixture
    def parrot(self) -> Parrot:
        return Parrot()

    @pytest.fixture
    def voices(self, parrot: Parrot) -> Voices:
        return Voices(parrot)

    async def test_a_question_with_pictures_can_be_heard(self, town: Town, parrot: Parrot) -> None:
        martin = await seer(town)
        assert LISTEN in martin.buttons
        await martin.presses(LISTEN)
        assert len(heard(martin)) == 1
        assert parrot.said[-1][1].endswith("Je kunt kiezen: Wandelen. Koffie. Tuin. Laat meer zien. Klaar.")

    async def test_both_ways_stand_in_one_row_with_the_explanation(self, town: Town) -> None:
        martin = await welcomed(town)
        await martin.says("/kaart")
        rows = (martin.phone.keyboard or {})["keyboard"]
        assert [key["text"] for key in rows[-2]] == ["❓ Leg uit", LISTEN, PICTURES]
