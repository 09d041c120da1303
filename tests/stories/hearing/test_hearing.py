"""Reading aloud: on each screen, or always; a message of its own, by the rules of what it reads."""

from datetime import time

import pytest

from bot.playground.faults import Fault, FaultKind
from handlers.conversation.typed_choice import always_of
from handlers.speech.voice import Voices
from handlers.texts.localise import Tongue
from handlers.texts.speaker import languages, speaker
from storage import consents, conversations, neighbourhoods, outbox, people, sentences
from storage.outbox import Draft
from storage.people import Person
from storage.tables.conversation import OutboxState
from storage.tables.person import Purpose
from tests.diary import activity_on, skip_to
from tests.stories.parrot import LISTEN, Parrot, heard
from tests.stories.somebody import known
from tests.town import MONDAY_NOON, Talk, Town


@pytest.fixture
def parrot() -> Parrot:
    return Parrot()


@pytest.fixture
def voices(parrot: Parrot) -> Voices:
    """What the bot of `town` can say things with."""
    return Voices(parrot, recordings=True)


def kinds(talk: Talk) -> list[str]:
    said = [m for m in talk.phone.messages.values() if m["from"]["is_bot"]]
    return ["voice" if "voice" in one else "text" for one in said]


async def listener(town: Town) -> tuple[Talk, Talk, Person]:
    """Martin, to whom everything is read, and Joke."""
    martin, joke, person = await known(town)
    await martin.says("altijd voorlezen")
    return martin, joke, person


async def test_every_screen_of_a_neighbour_can_be_heard(town: Town, parrot: Parrot) -> None:
    martin, _, _ = await known(town)
    await martin.says("/pauze")
    assert martin.buttons[-3:] == [LISTEN, "↩️ Terug", "👤 Praat met Joke"]
    await martin.presses(LISTEN)
    rest = "Even pauze is goed. Ik stuur je dan niets. Hoe lang wil je pauze?"
    assert parrot.said == [("nl", f"{rest} Je kunt kiezen: een week. twee weken. vier weken.")]
    assert [one["voice"]["duration"] for one in heard(martin)] == [23]
    assert "Je hebt pauze tot" in await martin.presses("1 week")


async def test_a_stranger_hears_the_first_words_too(town: Town, parrot: Parrot) -> None:
    await known(town)
    stranger = town.newcomer("Ahmed")
    await stranger.says("/start")
    await stranger.presses(LISTEN)
    assert parrot.said[0][1].startswith("Hoi!")
    assert len(heard(stranger)) == 1


async def test_a_moment_is_heard_in_words(town: Town, parrot: Parrot) -> None:
    martin, _, _ = await known(town)
    await martin.says("/pauze")
    await martin.presses("2 weken")
    await martin.presses(LISTEN)
    assert "pauze tot maandag vijftien maart." in parrot.said[0][1]


async def test_a_sentence_is_made_once_and_then_telegram_has_it(town: Town, parrot: Parrot) -> None:
    martin, _, _ = await known(town)
    for _ in range(3):
        await martin.says("/pauze")
        await martin.presses(LISTEN)
    assert len(parrot.said) == 1
    assert len({one["voice"]["file_id"] for one in heard(martin)}) == 1
    assert len(town.telegram.uploads._by_id) == 1
    async with town.database.read() as work:
        [sentence] = await sentences.most_heard(work, "nl", 0, 5)
    assert sentence.heard == 3


async def test_what_names_somebody_is_never_kept(town: Town, parrot: Parrot) -> None:
    martin, _, _ = await known(town)
    for _ in range(2):
        await martin.says("/start")
        await martin.presses(LISTEN)
    assert len(parrot.said) == len(heard(martin)) == 2
    assert "Martin" in parrot.said[0][1]
    async with town.database.read() as work:
        assert await sentences.most_heard(work, "nl", 0, 5) == []


async def test_another_voice_says_it_anew(town: Town, parrot: Parrot) -> None:
    martin, _, _ = await known(town)
    await martin.says("/pauze")
    await martin.presses(LISTEN)
    parrot.name = "another parrot"
    await martin.presses(LISTEN)
    assert len(parrot.said) == 2


async def test_a_recording_that_telegram_lost_is_made_again(town: Town, parrot: Parrot) -> None:
    martin, _, _ = await known(town)
    await martin.says("/pauze")
    await martin.presses(LISTEN)
    town.telegram.uploads._by_id.clear()
    await martin.presses(LISTEN)
    assert len(parrot.said) == len(heard(martin)) == 2
    town.playground.violations.clear()


async def test_the_wish_to_hear_everything_stands_under_each_recording(town: Town, parrot: Parrot) -> None:
    martin, _, _ = await known(town)
    await martin.says("/pauze")
    await martin.presses(LISTEN)
    assert "Ik lees nu alles voor." in await martin.presses("🔊 Altijd voorlezen")
    assert "Ik lees nu alles voor." in parrot.said[-1][1]
    await martin.says("/privacy")
    assert len(parrot.said) == 3
    assert "Ik lees niet meer alles voor." in await martin.presses("🔇 Stop voorlezen")
    said = len(parrot.said)
    await martin.says("/pauze")
    assert len(parrot.said) == said


async def test_a_voice_comes_after_its_words(town: Town) -> None:
    martin, _, _ = await listener(town)
    assert kinds(martin) == ["text", "voice"]


async def test_what_a_connector_writes_is_read_to_who_wants_that(town: Town, parrot: Parrot) -> None:
    martin, joke, _ = await listener(town)
    await martin.says("mens")
    await joke.presses("Bericht sturen")
    await joke.says("Kom morgen om 10 uur langs. 🙂")
    assert parrot.said[-1] == (
        "nl",
        "Joke zegt: Kom morgen om tien uur langs. Je kunt kiezen: Antwoord Joke.",
    )


async def waits_to_be_read(town: Town, talk: Talk, person: Person) -> None:
    """A notice whose words arrived already: only its voice is still to come."""
    said = {"kind": "welcome_back", "params": {}, "asked": False}
    draft = Draft(
        dedupe_key="late",
        kind="spoken",
        params=said,
        due_at=town.now,
        person_id=person.id,
        chat_id=talk.telegram_id,
    )
    async with town.database.work() as work:
        await outbox.write(work, draft, town.now)


async def test_a_reminder_is_heard_with_its_choices(town: Town, parrot: Parrot) -> None:
    martin, _, person = await known(town)
    await martin.says("/start")
    async with town.database.read() as work:
        where = await neighbourhoods.get(work, person.neighbourhood_id)
        assert person.known_by_id is not None
        host = await people.get(work, person.known_by_id)
    await activity_on(town, where, "2027-03-09 10:30", coming=(person,), host=host)
    await skip_to(town, "2027-03-08 10:01")
    assert "We gaan wandelen: morgen, " in martin.heard
    await martin.presses(LISTEN)
    said = parrot.said[-1][1]
    assert "We gaan wandelen: morgen, dinsdag negen maart. Om half elf in de ochtend." in said
    assert said.endswith("Je kunt kiezen: Ik kom. Ik kan niet. Het is spannend.")


async def test_what_staff_read_about_others_is_not_kept(town: Town) -> None:
    martin, joke, _ = await known(town)
    await martin.says("mens")
    await joke.says("/taken")
    async with town.database.read() as work:
        kept = await conversations.find(work, joke.telegram_id)
    assert kept is not None
    assert kept.last_said is None


async def test_a_voice_keeps_quiet_when_its_words_may_not_be_sent(town: Town) -> None:
    """Between the words and the voice everything was withdrawn: the voice asks again for itself."""
    martin, _, person = await listener(town)
    before = len(heard(martin))
    await waits_to_be_read(town, martin, person)
    async with town.database.work() as work:
        await consents.withdraw(work, person.id, town.now, Purpose.CONTACTED)
    await town.settle()
    assert len(heard(martin)) == before
    async with town.database.read() as work:
        over = await outbox.in_state(work, OutboxState.CANCELLED)
    assert [one.error for one in over if one.kind == "spoken"] == ["no_consent"]


async def test_in_the_quiet_hours_no_voice_is_heard(town: Town) -> None:
    martin, _, person = await listener(town)
    before = len(heard(martin))
    await waits_to_be_read(town, martin, person)
    async with town.database.work() as work:
        night = {"quiet_from": time(11), "quiet_until": time(14)}
        await neighbourhoods.change(work, person.neighbourhood_id, **night)
    await town.settle()
    assert len(heard(martin)) == before
    await town.lives_to("2027-03-01 14:01")
    assert len(heard(martin)) == before + 1


async def test_a_voice_in_doubt_comes_once_more_where_its_words_would(town: Town) -> None:
    martin, _, _ = await known(town)
    await martin.says("/pauze")
    town.telegram.faults.add(Fault(FaultKind.RESET, method="sendVoice", delivered=True))
    await martin.presses(LISTEN)
    await town.lives_to("2027-03-01 12:05")
    assert len(heard(martin)) == 2


async def test_a_voice_that_fails_says_so_to_who_asked(town: Town, parrot: Parrot) -> None:
    martin, _, _ = await known(town)
    parrot.hoarse = True
    await martin.says("/pauze")
    assert "Dit kan ik nu niet voorlezen." in await martin.presses(LISTEN)
    parrot.hoarse = False
    await martin.presses(LISTEN)
    assert "Hoe lang wil je pauze?" in parrot.said[-1][1]
    parrot.hoarse = True
    await martin.says("altijd voorlezen")
    assert "niet voorlezen" not in martin.heard


async def test_nothing_that_was_said_is_kept_in_a_row_that_is_over(town: Town) -> None:
    martin, _, _ = await known(town)
    await martin.says("/start")
    await martin.presses(LISTEN)
    async with town.database.read() as work:
        rows = [one for one in await outbox.in_state(work, OutboxState.SENT) if one.kind == "spoken"]
    assert [one.params for one in rows] == [{}]


async def test_what_was_said_last_goes_with_its_chat(town: Town) -> None:
    martin, _, _ = await known(town)
    await martin.says("/start")
    async with town.database.read() as work:
        kept = await conversations.find(work, martin.telegram_id)
    assert kept is not None
    assert "Martin" in str(kept.last_said)
    await martin.says("vergeet mij")
    await martin.presses("Haal alles weg")
    async with town.database.read() as work:
        assert await conversations.find(work, martin.telegram_id) is None


def test_the_words_on_the_button_are_understood_when_typed() -> None:
    for language in languages():
        label = speaker(language).button("common-footer.aloud")
        assert always_of(label, Tongue(language, MONDAY_NOON), "Joke") == "read-aloud"


async def test_english_without_an_english_voice_has_no_button(town: Town) -> None:
    martin, _, _ = await known(town)
    await martin.says("taal")
    await martin.presses("English")
    assert "🔊 Read to me" not in martin.buttons
    assert "I cannot read this to you now." in await martin.says("read to me")


class TestWithoutAVoice:
    """Nothing is installed, or the organisation does not want it."""

    @pytest.fixture
    def voices(self) -> Voices:
        return Voices()

    async def test_there_is_no_button(self, town: Town) -> None:
        martin, _, _ = await known(town)
        await martin.says("/pauze")
        assert LISTEN not in martin.buttons
        assert "Dit kan ik nu niet voorlezen." in await martin.says("lees voor")
        assert "Hoe lang wil je pauze?" in await martin.says("/pauze")

    async def test_before_anything_was_said_there_is_nothing_to_read(self, town: Town) -> None:
        await known(town)
        assert "Er is nu niets om voor te lezen." in await town.newcomer("Ahmed").says("lees voor")
