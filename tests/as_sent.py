"""What neighbours really got on their phones in a story, held against the standard once the story is over."""

from collections.abc import AsyncIterator, Iterator

from bot.playground.phone import Message, Phone
from handlers.text_check.entries import Entry, Kind
from handlers.text_check.rendered import Rendered
from handlers.text_check.rules import (
    a_button_fits,
    no_percentages,
    one_question,
    short_message,
    times_in_words,
)
from storage import outbox, people, roles
from storage.database import Database
from storage.tables.conversation import OutboxState

RULES = (short_message, one_question, times_in_words, no_percentages)


async def against_the_standard(phones: list[Phone], database: Database) -> AsyncIterator[str]:
    """Each message could be made of what it was given. The rest is not for who has a role: their messages may
    be longer. `phones`: all of a town.
    """
    async with database.read() as work:
        for row in await outbox.in_state(work, OutboxState.FAILED):
            if row.error == "bug":
                yield f"{row.kind} could not be made of {row.params}"
    for phone in phones:
        async with database.read() as work:
            person = await people.find_by_telegram(work, phone.person.telegram_id)
            held = await roles.of_person(work, person.id) if person else []
        if held:
            continue
        for message in phone.messages.values():
            for what in found(message, person.language if person else "nl"):
                yield f"{phone.person.name}: {what}"
        if person and phone.under_a_keyboard and not phone.buttons_on_screen():
            yield f"{phone.person.name} has nothing left to tap"


def found(message: Message, language: str) -> Iterator[str]:
    if not message["from"]["is_bot"]:
        return
    text = message.get("text") or message.get("caption") or ""
    for rule in RULES:
        yield from (f"{what}: {text!r}" for what in rule(_said("message", text), language))
    for row in message.get("reply_markup", {}).get("inline_keyboard", []):
        for button in row:
            yield from a_button_fits(_said("button", button["text"]), language)


def _said(kind: Kind, text: str) -> Rendered:
    return Rendered(Entry("as sent", "as-sent", kind, "resident", frozenset(), {}, frozenset(), {}), text, {})
