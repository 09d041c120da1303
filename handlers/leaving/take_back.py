"""Takes somebody's name back from the chats of others: what is forgotten is not read there any more."""

from datetime import datetime

from storage import outbox, words_in_chats
from storage.outbox import Draft
from storage.people import Person
from storage.work import Work


async def take_back_from_chats(work: Work, now: datetime, person: Person) -> None:
    """As long as Telegram lets a bot delete a message. A notice that still holds comes without the name."""
    found = await words_in_chats.messages_with(work, person.call_name, now, but_not=person.telegram_id)
    for one in found:
        draft = Draft(
            dedupe_key=f"take_back:{one.outgoing_id}:{now.timestamp():.0f}",
            kind="take_back",
            params={"message_id": one.message_id, "of": one.outgoing_id},
            due_at=now,
            expires_at=now + words_in_chats.CAN_BE_DELETED,
            chat_id=one.chat_id,
        )
        await outbox.write(work, draft, now)
