"""A coordinator sees who was not thanked this month, and thanks them in two taps."""

from typing import Any

from handlers.conversation.go_to_screen import go_back, open_aside
from handlers.conversation.registry import action, command, fill
from handlers.conversation.turn import Turn
from handlers.engine.flow import Place
from handlers.load.notices import thanks_message
from handlers.neighbourhood.coordinator import coordinated
from handlers.notices.registry import see
from handlers.permission.permissions import COORDINATOR
from storage import load, people


@command("bedank", "thank")
async def show_thanks_due(turn: Turn, _rest: str) -> None:
    coordinated(turn)
    message = await thanks_message(await see(turn.work, turn.now, turn.me), turn.here)
    if message is None:
        await turn.say("thanks-nobody")
    else:
        turn.messages.append((message, None))


@action(may=COORDINATOR)
async def begin_thank_you(turn: Turn, *, person: int) -> None:
    await open_aside(turn, "thankyou", {"person": person})


@fill
async def who_is_thanked(turn: Turn, place: Place) -> dict[str, Any]:
    return {"name": (await people.get(turn.work, place.answers["person"])).call_name}


@action(may=COORDINATOR)
async def send_thank_you(turn: Turn, *, answers: dict[str, Any]) -> None:
    """As it was said, by name; nothing is counted and nobody is compared."""
    person = await people.get(turn.work, answers["person"])
    await load.thank(turn.work, person.id, turn.me.id, turn.now)
    said = {"words": answers["what_words"]} if "what_words" in answers else {"ready": answers["what"]}
    key = f"{turn.me.id}:{turn.now.isoformat()}"
    await turn.notify(person.id, "thanked", key=key, by=turn.me.id, **said)
    await turn.note("thanked", person_id=person.id)
    await turn.say("thanks-sent", name=person.call_name)
    if await load.not_thanked(turn.work, turn.here.id, turn.now):
        await show_thanks_due(turn, "")
    await go_back(turn, answers)
