"""How reading aloud fared: what is kept of it, and what is tried when Telegram lost a recording."""

from datetime import datetime

from handlers.delivery import reading_aloud
from handlers.delivery.delivery_outcome import Arrived, Outcome, TryLater, Wrong
from handlers.delivery.reading_aloud import Spoken
from storage import sentences
from storage.outbox import Outgoing
from storage.work import Work


async def note_spoken(work: Work, row: Outgoing, said: Spoken, outcome: Outcome, now: datetime) -> Outcome:
    """What counts as the outcome: a recording that is gone is forgotten, and the sentence is said anew."""
    match outcome:
        case Arrived(_, file_id):
            await reading_aloud.note_heard(work, said, file_id, now)
        case Wrong(why) if said.recording is not None and "file" in why.casefold():
            await sentences.forget_recording(work, said.recording.id)
            return TryLater(0)
        case Wrong():
            await reading_aloud.say_not_now(work, row, now)
    return outcome
