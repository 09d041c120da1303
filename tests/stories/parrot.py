"""A voice for stories, and what it said."""

from dataclasses import dataclass, field
from typing import Any

from bot.playground import samples
from handlers.speech.voice import CannotSpeak
from tests.town import Talk

LISTEN = "🔊 Lees voor"


@dataclass
class Parrot:
    """A voice that notes what it has to say, and says it in silence of one second a word."""

    said: list[tuple[str, str]] = field(default_factory=list)
    hoarse: bool = False
    name: str = "parrot"

    def speaks(self, language: str) -> bool:
        return language == "nl"

    async def say(self, words: str, language: str) -> bytes:
        if self.hoarse:
            raise CannotSpeak("no voice today")
        self.said.append((language, words))
        return samples.voice_note(len(words.split())).content


def heard(talk: Talk) -> list[dict[str, Any]]:
    """The recordings that the bot sent to this phone."""
    return [m for m in talk.phone.messages.values() if m["from"]["is_bot"] and "voice" in m]
