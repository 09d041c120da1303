"""Whatever somebody sends: a kind sentence or the question again, nothing lost, nothing unhandled."""

from typing import Any

import pytest

from bot.playground import acts
from storage import conversations, inbox, outbox
from storage.tables.conversation import OutboxState
from tests.stories.walking import Cast, meet
from tests.town import Talk, Town

QUESTION = "Hoe lang wil je pauze?"
SORRY = "Sorry, dat begrijp ik niet."
TEXTS = {
    "nonsense": "qwertyuiop",
    "4000 characters": "Maria" * 800,
    "only emoji": "🌷🌷🌷",
    "a family": "👨‍👩‍👧‍👦",
    "right-to-left override": "Ja\u202e toch niet",
    "nothing that can be seen": "\u200b\u2060\ufeff",
    "a lone surrogate": "hoi \ud83d daar",
    "a nul": "hoi\x00daar",
    "marks upon marks": "Z" + "\u0334\u0353\u033f" * 200,
    "Arabic": "مرحبا",
    "Fluent": "{ $human } { -term }",
    "HTML": "<b>vet</b> & <a href='x'>link</a>",
    "a command that is none": "/bestaatniet",
    "a command with rubbish": "/pauze@somebot \u202e",
    "a slash": "/",
    "SQL": "'; DROP TABLE person; --",
    "a number": "9" * 300,
    "new lines": "\n".join("abc"),
}
OTHER_THINGS: tuple[dict[str, Any], ...] = (
    {"location": {"latitude": 52.37, "longitude": 4.9}},
    {"contact": {"phone_number": "+31201234567", "first_name": "Joke"}},
)


async def asked(town: Town) -> tuple[Cast, Talk]:
    """Martin is in the middle of a question."""
    cast = await meet(town)
    martin = cast.talk("Martin")
    await martin.says("/pauze")
    return cast, martin


async def still_asked(town: Town, talk: Talk) -> None:
    """The question is still there, and nothing went wrong behind the screen."""
    async with town.database.read() as work:
        here = await conversations.find(work, talk.telegram_id)
        assert here is not None
        assert here.place is not None
        assert here.place["flow"] == "pause"
        assert await inbox.dead(work) == []
        assert await outbox.in_state(work, OutboxState.FAILED) == []
    assert "1 week" in talk.buttons
    assert "Je hebt pauze tot" in await talk.presses("1 week")


WHICH_LANGUAGE = "In welke taal wil je lezen?"
IN_DOUBT = "Ik weet niet zeker wat je bedoelt."


@pytest.mark.slow
async def test_any_text_in_the_middle_of_a_question(town: Town) -> None:
    _, martin = await asked(town)
    for what, text in TEXTS.items():
        heard = await martin.says(text)
        assert any(one in heard for one in (QUESTION, WHICH_LANGUAGE, IN_DOUBT)), what
        if QUESTION not in heard:  # other letters: perhaps another language; or words that may mean something
            assert QUESTION in await martin.presses("Terug"), what
    await still_asked(town, martin)


async def test_the_second_time_a_human_is_nearer(town: Town) -> None:
    _, martin = await asked(town)
    assert SORRY in await martin.says("blabla")
    assert "Zal ik het geven aan Nadia?" in await martin.says("blabla bla")
    assert martin.buttons[0] == "📨 Geef dit aan Nadia"


async def test_a_sticker_a_photo_and_a_file(town: Town) -> None:
    _, martin = await asked(town)
    martin.hears_from_now()
    acts.send_sticker(town.telegram, martin.phone)
    acts.send_photo(town.telegram, martin.phone, caption="stop")
    await town.settle()
    assert martin.heard.count("Ik kan alleen woorden lezen.") == 2
    await still_asked(town, martin)


async def test_other_things_that_can_be_sent(town: Town) -> None:
    _, martin = await asked(town)
    martin.hears_from_now()
    for content in OTHER_THINGS:
        acts.send(town.telegram, martin.phone, content)
    await town.settle()
    assert martin.heard.count("Ik kan alleen woorden lezen.") == len(OTHER_THINGS)
    await still_asked(town, martin)


async def test_a_changed_message_fires_nothing(town: Town) -> None:
    """Not even when it is changed into a command or into an answer."""
    _, martin = await asked(town)
    for words in ("/vergeetmij", "1 week", "stop"):
        martin.hears_from_now()
        acts.edit(town.telegram, martin.phone, words)
        await town.settle()
        assert "Typ het nog een keer." in martin.heard
    await still_asked(town, martin)


async def test_the_same_word_many_times_quickly_loses_nothing(town: Town) -> None:
    _, martin = await asked(town)
    for _ in range(10):
        acts.say(town.telegram, martin.phone, "/pauze")
    await town.settle()
    await still_asked(town, martin)


async def test_what_is_typed_instead_of_pressed_counts_as_well(town: Town) -> None:
    _, martin = await asked(town)
    assert "Je hebt pauze tot" in await martin.says("  1 WEEK! ")


async def test_a_name_of_4000_signs_on_telegram_itself(town: Town) -> None:
    """Telegram's own names are somebody's own business, and never break anything."""
    await town.neighbours.opens()
    for name in ("A" * 4000, "🌷", "\u202eetsav", "Zoë\ud83d", "\u200b"):
        stranger = town.newcomer(name)
        await stranger.says("/start")
        assert "Ik ben een computer" in stranger.everything
    async with town.database.read() as work:
        assert await inbox.dead(work) == []


async def test_in_a_group_the_bot_says_nothing(town: Town) -> None:
    _, martin = await asked(town)
    martin.hears_from_now()
    group = {"id": -100123, "type": "supergroup", "title": "De straat"}
    update = {"message_id": 5, "from": martin.phone.person.user, "chat": group, "date": 0, "text": "/stop"}
    town.telegram.updates.put("message", update)
    await town.settle()
    assert martin.heard == ""


async def test_somebody_who_hides_behind_a_channel_is_nobody(town: Town) -> None:
    _, martin = await asked(town)
    martin.hears_from_now()
    channel = {"id": -100777, "type": "channel", "title": "Anoniem"}
    message = {
        "message_id": 6,
        "from": martin.phone.person.user,
        "sender_chat": channel,
        "chat": martin.phone.person.chat,
        "date": 0,
        "text": "/vergeetmij",
    }
    town.telegram.updates.put("message", message)
    await town.settle()
    assert martin.heard == ""
    await still_asked(town, martin)


async def test_updates_doubled_and_out_of_order_have_one_effect_each(town: Town) -> None:
    _, martin = await asked(town)
    martin.hears_from_now()
    town.telegram.updates.duplicate = 5
    town.telegram.updates.reorder = 2
    await martin.says("1 week")
    assert martin.heard.count("Je hebt pauze tot") == 1
