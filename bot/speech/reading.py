"""Says what must be said before its turn to be sent comes: a slow voice holds up nobody else's message."""

import asyncio
import logging
from collections import OrderedDict
from datetime import datetime

from handlers.delivery.reading_aloud import Spoken, fill
from handlers.speech.sentence import Sentence
from handlers.speech.voice import CannotSpeak, Voices
from storage.database import Database
from storage.outbox import Outgoing

log = logging.getLogger(__name__)

AT_ONCE = 2
"""Voices that speak at the same time: each takes a processor for a moment."""
KEPT = 64
"""Sentences that were said but not sent yet, because their row was cancelled meanwhile, say."""


class Reading:
    def __init__(self, database: Database, voices: Voices) -> None:
        self.voices = voices
        self._database = database
        self._speaking = asyncio.Semaphore(AT_ONCE)
        self._said: OrderedDict[Sentence, bytes | CannotSpeak] = OrderedDict()

    async def prepare(self, row: Outgoing, now: datetime) -> None:
        """Looks at what the row will say, and lets the machine say it where no recording is there."""
        async with self._database.read() as work:
            found = await fill(work, row, now, self.voices)
        if isinstance(found, Spoken) and found.recording is None:
            self._said[found.sentence] = await self._say(found.sentence)
            while len(self._said) > KEPT:
                self._said.popitem(last=False)

    async def content(self, spoken: Spoken) -> bytes:
        """OGG with Opus; nothing where Telegram has the file. Raises `CannotSpeak`."""
        if spoken.recording is not None:
            return b""
        said = self._said.pop(spoken.sentence, None)
        if said is None:  # What it is about changed since it was prepared.
            said = await self._say(spoken.sentence)
        if isinstance(said, CannotSpeak):
            raise said
        return said

    async def _say(self, sentence: Sentence) -> bytes | CannotSpeak:
        machine = self.voices.machine_for(sentence.language)
        if machine is None:
            return CannotSpeak(f"no voice speaks {sentence.language}")
        try:
            async with self._speaking:
                return await machine.say(sentence.words, sentence.language)
        except CannotSpeak as problem:
            log.warning("a sentence could not be read aloud: %s", problem)
            return problem
