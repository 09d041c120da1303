"""The card read back: changed piece by piece, and what comes next said truthfully."""

import pytest

from storage import cards, people
from storage.tables.person import Purpose
from tests.stories.carding import asked, kept, welcomed
from tests.town import Town


async def test_one_answer_can_be_changed_and_the_rest_stays(town: Town) -> None:
    martin = await welcomed(town, walk_minutes=20)
    async with town.database.work() as work:
        await cards.put_interests(work, 3, ["walk"], town.now, own="schaken")
    await martin.says("/kaart")
    await martin.presses("✏️ Iets veranderen")
    assert "Wandelen." in await martin.presses("🙂 Vind ik leuk")
    await martin.presses("☕ Koffie")
    heard = await martin.presses("✅ Klaar")
    assert "Je drinkt graag koffie." in heard
    person, card = await kept(town, martin)
    assert (card.interests, person.walk_minutes) == (("walk", "coffee"), 20)
    assert card.own == (("interest", "schaken"),)


async def test_a_wish_can_be_told_from_the_card(town: Town) -> None:
    martin = await welcomed(town, walk_minutes=20)
    await asked(town, martin, "part", flow="heard")
    await martin.says("⭐ Mijn wens")
    await martin.presses("👂 Even praten")
    await martin.presses("✅ Klaar")
    _, card = await kept(town, martin)
    assert card.wishes == ("listening",)


async def test_a_name_can_be_changed(town: Town) -> None:
    martin = await welcomed(town, walk_minutes=20)
    await asked(town, martin, "part", flow="heard")
    await martin.says("✏️ Een andere naam")
    assert "hier zie ik geen naam in" in await martin.says("06 12345678")
    await martin.says("Tinus")
    person, _ = await kept(town, martin)
    assert person.call_name == "Tinus"


async def test_a_long_card_is_read_back_in_short_messages(town: Town) -> None:
    martin = await welcomed(town)
    async with town.database.work() as work:
        await cards.put_interests(
            work, 3, ["walk", "coffee", "garden", "games", "cooking", "music"], town.now
        )
    heard = await martin.says("/kaart")
    first, rest = heard.split("\n\n")
    assert len(first.splitlines()) == 6
    assert rest.startswith("En dit heb ik ook gehoord.\nJe houdt van muziek.")


async def test_the_last_message_says_who_can_see_it_and_what_comes_next(town: Town) -> None:
    martin = await welcomed(town, walk_minutes=20, wants_slow=True)
    await asked(town, martin, "card", flow="heard")
    heard = await martin.says("👍 Het is goed")
    assert "Dat kan een paar weken duren." in heard
    assert "Joke ziet je hele kaart.\nRuth ziet je naam en wat je leuk vindt." in heard
    assert "Je kunt altijd typen: stop." in heard
    assert "🌳 Iets samen doen" in martin.buttons


@pytest.mark.parametrize(
    ("agreed", "said"),
    [
        ((Purpose.KEEP,), "Ik zoek geen buren voor je."),
        ((Purpose.KEEP, Purpose.MATCHED), "Ik stuur je geen bericht."),
    ],
    ids=["not matched", "not contacted"],
)
async def test_what_comes_next_is_true_for_what_was_agreed_to(
    town: Town, agreed: tuple[Purpose, ...], said: str
) -> None:
    martin = await welcomed(town, *agreed, walk_minutes=20, wants_slow=True)
    await asked(town, martin, "card", flow="heard")
    assert said in await martin.says("👍 Het is goed")


async def test_whom_nobody_met_yet_is_promised_that_first(town: Town) -> None:
    """Until then nobody is suggested to them, so "I will now look" would not be true."""
    martin = await welcomed(town, walk_minutes=20, wants_slow=True)
    async with town.database.work() as work:
        person = await people.find_by_telegram(work, martin.telegram_id)
        assert person is not None
        await people.change(work, person.id, known_by_id=None)
    await asked(town, martin, "card", flow="heard")
    heard = await martin.says("👍 Het is goed")
    assert "Eerst wil iemand van ons je leren kennen.\nDaarna ga ik voor je zoeken." in heard
    assert "Ik ga nu zoeken" not in heard
