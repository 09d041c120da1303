"""Everything of somebody goes, whoever asks for it: they themselves, who knows them, or a year of silence."""

from datetime import datetime

from handlers.happenings import StrangerStopped, happened
from handlers.leaving.stop import leave_for_ever
from handlers.leaving.take_back import take_back_from_chats
from storage.erase import erase_chat, erase_person
from storage.people import Person
from storage.work import Work


async def erase_for_ever(work: Work, now: datetime, person: Person) -> None:
    """The others at an activity hear one neutral line; then nothing is left, not even the chat."""
    await take_back_from_chats(work, now, person)
    await leave_for_ever(work, now, person)
    if person.telegram_id is not None:
        await happened(work, now, StrangerStopped(person.telegram_id))
    await erase_person(work, person.id, now)
    if person.telegram_id is not None:
        await erase_chat(work, person.telegram_id, now)


async def erase_stranger(work: Work, now: datetime, chat_id: int) -> None:
    """Somebody of whom only the chat is known."""
    await happened(work, now, StrangerStopped(chat_id))
    await erase_chat(work, chat_id, now)
