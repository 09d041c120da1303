"""What somebody hears when we failed: that it was us, and where to go on."""

from datetime import datetime
from typing import Any

from handlers.permission.human import name_in_text
from handlers.texts.kept_message import to_json
from handlers.texts.message import Message
from storage import conversations, outbox, people
from storage.outbox import Draft
from storage.work import Work

MISSING = "missing"


async def say_that_it_went_wrong(
    work: Work,
    chat_id: int,
    now: datetime,
    source: str,
    language: str = "nl",
    callback_id: str = "",
    first: tuple[Message, ...] = (),
) -> None:
    """`language`: for a chat that is new. `first`: what has to be said whatever failed."""
    await conversations.find_or_start(work, chat_id, language, now)
    for number, message in enumerate(first):
        await _write(work, chat_id, now, "say", to_json(message), f"{source}:wrong:first:{number}")
    await _say(work, chat_id, now, "common-went-wrong", f"{source}:wrong:say")
    if callback_id:
        params = {"callback_id": callback_id}
        await _write(work, chat_id, now, "press_answer", params, f"{source}:wrong:press_answer")


async def say_that_something_may_be_missing(work: Work, chat_id: int, now: datetime, source: str) -> None:
    """Not about this message itself: then a human has it, and that is the end."""
    if not source.endswith(f":{MISSING}"):
        await _say(work, chat_id, now, "common-maybe-missing", f"{source}:{MISSING}")


async def say_that_it_is_too_much(work: Work, chat_id: int, now: datetime, source: str) -> None:
    """More messages than the bot can read came from this chat: not all of them are read."""
    await _say(work, chat_id, now, "common-slower", f"{source}:slower")


async def _say(work: Work, chat_id: int, now: datetime, text: str, key: str) -> None:
    """Uses as little as possible of what may just have failed."""
    conversation = await conversations.find(work, chat_id)
    person = await people.find_by_telegram(work, chat_id)
    name = await name_in_text(work, person, conversation.neighbourhood_id if conversation else None)
    await _write(work, chat_id, now, "say", to_json(Message(text, {"human": name})), key)


async def _write(
    work: Work, chat_id: int, now: datetime, kind: str, params: dict[str, Any], key: str
) -> None:
    person = await people.find_by_telegram(work, chat_id)
    draft = Draft(
        dedupe_key=key,
        kind=kind,
        params=params,
        due_at=now,
        person_id=person.id if person else None,
        chat_id=chat_id,
        live=True,
    )
    await outbox.write(work, draft, now)
