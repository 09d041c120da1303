"""What nobody expects, while getting to know each other: each leads on kindly, and nothing is lost."""

from typing import Any

import pytest

from bot.playground import acts
from storage import inbox
from tests.diary import skip_to
from tests.stories.beginning import MAY, kept_of, presses_all, town_with_joke
from tests.stories.carding import asked, given_to_joke, kept, welcomed
from tests.town import Talk, Town

ARABIC = "مرحبا، أنا أمينة"
PACE = "Hoe lang loop je graag?"
ANOTHER = {"type": "hidden_user", "date": 0, "sender_user_name": "Piet"}


async def at_the_name(town: Town, telegram_name: str = "🙂") -> Talk:
    """Everything was agreed to; now the bot asks how somebody wants to be called."""
    await town_with_joke(town)
    talk = town.newcomer(telegram_name)
    await talk.says("/start")
    await presses_all(talk, "👍 Ja, begin", "▶️ Nu", MAY, "👍 Ja", "👎 Nee", MAY)
    return talk


async def forwards(town: Town, talk: Talk, content: dict[str, Any], origin: dict[str, Any]) -> str:
    talk.hears_from_now()
    acts.send(town.telegram, talk.phone, {**content, "forward_origin": origin})
    await town.settle()
    return talk.heard


async def test_a_name_of_64_letters_is_cut_and_said_everywhere(town: Town) -> None:
    talk = await at_the_name(town)
    name = "Wolfeschlegelsteinhausenbergerdorff" + "a" * 29
    assert len(name) == 64
    await talk.says(name)
    person = await kept_of(town, talk)
    assert person is not None
    assert 0 < len(person.call_name) <= 40
    assert name.startswith(person.call_name)
    assert "Waar word jij blij van?" in talk.heard


@pytest.mark.parametrize("name", ["🙂🙂🙂", "👨‍👩‍👧‍👦", "06 12345678", "+31 6 1234 5678", "020-1234567"])
async def test_a_picture_or_a_number_as_a_name_is_asked_again(town: Town, name: str) -> None:
    talk = await at_the_name(town)
    assert "hier zie ik geen naam in" in await talk.says(name)
    assert await kept_of(town, talk) is None
    assert "Dag Marie!" in await talk.says("Marie")


async def test_a_name_in_another_script_is_a_name(town: Town) -> None:
    talk = await at_the_name(town)
    await talk.says("أمينة")
    person = await kept_of(town, talk)
    assert person is not None
    assert person.call_name == "أمينة"
    assert "أمينة" in talk.heard


async def test_arabic_in_a_dutch_conversation_is_kept_as_said(town: Town) -> None:
    martin = await welcomed(town)
    await asked(town, martin, "enjoy")
    assert "Wat wil jij doen voor een ander?" in await martin.says(ARABIC)
    _, card = await kept(town, martin)
    assert card.own == (("interest", ARABIC),)
    (task,) = await given_to_joke(town)
    assert task.words == ARABIC
    assert ARABIC in await town.talk("joke").says("/taken")


async def test_arabic_where_a_choice_was_expected_leads_to_the_languages(town: Town) -> None:
    martin = await welcomed(town)
    await asked(town, martin, "pace")
    assert "In welke taal wil je lezen?" in await martin.says(ARABIC)
    await martin.presses("Nederlands")
    await goes_on(town, martin)


async def test_a_voice_note_where_a_choice_was_expected_may_go_to_a_human(town: Town) -> None:
    martin = await welcomed(town)
    await asked(town, martin, "pace")
    martin.hears_from_now()
    acts.send_voice(town.telegram, martin.phone)
    await town.settle()
    assert "Ik kan hier niet naar luisteren.\nJoke kan dat wel." in martin.heard
    await martin.presses("👎 Nee")
    assert "Loop je kort of lang?" in martin.heard or PACE in martin.heard
    await goes_on(town, martin)


@pytest.mark.parametrize("caption", ["", "20 minuten", "stop", "/vergeetmij"])
async def test_a_photo_gets_the_question_again_whatever_stands_under_it(town: Town, caption: str) -> None:
    martin = await welcomed(town)
    await asked(town, martin, "pace")
    martin.hears_from_now()
    acts.send_photo(town.telegram, martin.phone, caption=caption)
    await town.settle()
    assert "Ik kan alleen woorden lezen." in martin.heard
    assert PACE in martin.heard
    await goes_on(town, martin)


@pytest.mark.parametrize("text", ["20 minuten", "stop", "/vergeetmij", "Piet zegt dat ik graag wandel"])
@pytest.mark.parametrize("screen", ["enjoy", "pace"])
async def test_what_another_said_is_no_answer_and_is_not_kept(town: Town, text: str, screen: str) -> None:
    martin = await welcomed(town)
    await asked(town, martin, screen)
    heard = await forwards(town, martin, {"text": text}, ANOTHER)
    assert "Dit is een bericht van een ander." in heard
    person, card = await kept(town, martin)
    assert (card.own, card.interests, person.walk_minutes) == ((), (), None)
    assert await given_to_joke(town) == []


async def test_own_words_from_another_chat_are_own_words(town: Town) -> None:
    martin = await welcomed(town)
    await asked(town, martin, "pace")
    mine = {"type": "user", "date": 0, "sender_user": martin.phone.person.user}
    assert "Wat is fijn bij het lopen?" in await forwards(town, martin, {"text": "20 minuten"}, mine)


async def test_after_months_of_silence_the_question_still_has_an_answer(town: Town) -> None:
    martin = await welcomed(town)
    await martin.says("/kaart")
    await town.lives_to("2027-03-01 12:05")
    await martin.presses("🚶 Wandelen")
    await town.lives_to("2027-03-15 12:00")
    await skip_to(town, "2027-05-01 12:00")
    said = martin.everything
    assert said.count("Wat vind jij leuk?") <= 1, "asked once more, and then left in peace"
    await martin.says("✅ Klaar")
    assert "Wat wil jij doen voor een ander?" in martin.heard
    _, card = await kept(town, martin)
    assert card.interests == ("walk",)


async def goes_on(town: Town, talk: Talk) -> None:
    """Nothing went wrong behind the screen, and the question takes its answer."""
    async with town.database.read() as work:
        assert await inbox.dead(work) == []
    assert "Wat is fijn bij het lopen?" in await talk.says("20 minuten")
    person, _ = await kept(town, talk)
    assert person.walk_minutes == 20
