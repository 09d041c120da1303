"""A 429 or a broken connection at any kind of call: it comes later, once, and nothing is lost."""

import pytest

from bot.playground import acts
from bot.playground.faults import Fault, FaultKind
from storage import outbox
from storage.tables.conversation import OutboxState
from tests.stories.walking import Cast, meet
from tests.town import Town

LATER = "2027-03-01 12:20"
ASKED = "Vragen: Piet."


async def struck_then_done(town: Town, method: str, kind: FaultKind) -> Cast:
    cast = await meet(town)
    await cast.starts_an_activity()
    nadia = cast.talk("Nadia")
    await nadia.presses("➖ Iemand eruit")
    town.telegram.faults.add(Fault(kind, method=method, retry_after=2))
    await nadia.presses("Joke")
    await town.lives_to(LATER)
    async with town.database.read() as work:
        assert await outbox.in_state(work, OutboxState.FAILED) == []
    assert town.telegram.faults.active == [], "it did strike"
    return cast


@pytest.mark.parametrize("kind", [FaultKind.TOO_MANY, FaultKind.BROKEN])
@pytest.mark.parametrize("method", ["answerCallbackQuery", "editMessageText"])
async def test_a_press_is_answered_once_all_the_same(town: Town, method: str, kind: FaultKind) -> None:
    cast = await struck_then_done(town, method, kind)
    assert cast.talk("Nadia").everything.count(ASKED) == 1


@pytest.mark.parametrize("kind", [FaultKind.TOO_MANY, FaultKind.BROKEN])
async def test_a_file_comes_once_all_the_same(town: Town, kind: FaultKind) -> None:
    cast = await meet(town)
    await cast.starts_an_activity()
    martin = cast.talk("Martin")
    before = len(martin.phone.messages)
    town.telegram.faults.add(Fault(kind, method="sendDocument", retry_after=2))
    await martin.presses("🔔 Ja, graag")
    await martin.presses("📅 In mijn agenda")
    await town.lives_to(LATER)
    sent = [one for one in [*martin.phone.messages.values()][before:] if "document" in one]
    assert len(sent) == 1
    assert town.telegram.faults.active == [], "it did strike"


async def test_where_the_message_is_gone_the_answer_comes_as_a_new_one(town: Town) -> None:
    cast = await meet(town)
    await cast.starts_an_activity()
    nadia = cast.talk("Nadia")
    await nadia.presses("➖ Iemand eruit")
    button = nadia.button("Joke")
    acts.press(town.telegram, nadia.phone, button)
    assert button.message_id
    nadia.phone.messages.pop(button.message_id)
    await town.settle()
    assert nadia.everything.count(ASKED) == 1
