"""The port for reading aloud: a voice of a machine, or none, and whether connectors' recordings are used."""

from dataclasses import dataclass
from typing import Protocol


class CannotSpeak(Exception):
    """The voice did not manage this time; the message says why, for the log."""


class Voice(Protocol):
    """`name` is how it sounds: whoever changes the sound changes the name, and nothing old is used again."""

    @property
    def name(self) -> str: ...

    def speaks(self, language: str) -> bool: ...

    async def say(self, words: str, language: str) -> bytes:
        """OGG with Opus, one channel. Raises `CannotSpeak`."""
        ...


@dataclass(frozen=True, slots=True)
class Voices:
    """`machine` says what nobody recorded; `recordings`: whether what connectors recorded is played."""

    machine: Voice | None = None
    recordings: bool = False

    def machine_for(self, language: str) -> Voice | None:
        return self.machine if self.machine and self.machine.speaks(language) else None


SILENT = Voices()
