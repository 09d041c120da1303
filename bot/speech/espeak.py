"""espeak-ng says it, opusenc makes it small: two processes beside the bot, ended when they take too long."""

import asyncio
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from handlers.speech.voice import CannotSpeak

SPEAKER, ENCODER = "espeak-ng", "opusenc"
WORDS_A_MINUTE = 135
"""Slower than the usual 175: who listens instead of reading needs the time."""
BITRATE = 24
SECONDS = 20.0
"""For the longest message the two need less than one second."""
VOICES = {"en": "en-gb"}
"""The voice of a language where its name is another one."""


def missing() -> tuple[str, ...]:
    """The programs that are not installed."""
    return tuple(name for name in (SPEAKER, ENCODER) if shutil.which(name) is None)


def find_voice() -> "EspeakVoice | None":
    """None where one of the two programs is not installed."""
    speaker, encoder = shutil.which(SPEAKER), shutil.which(ENCODER)
    if speaker is None or encoder is None:
        return None
    # A fixed command, without a shell, on a path that `which` found.
    listed = subprocess.run([speaker, "--voices"], capture_output=True, check=False, timeout=SECONDS)  # noqa: S603
    rows = [line.split() for line in listed.stdout.decode("utf-8", "replace").splitlines()[1:]]
    return EspeakVoice(Path(speaker), Path(encoder), frozenset(row[1] for row in rows if len(row) > 1))


@dataclass(frozen=True, slots=True)
class EspeakVoice:
    """`languages`: as espeak-ng names them. `limit`: seconds that one sentence may take."""

    speaker: Path
    encoder: Path
    languages: frozenset[str]
    limit: float = SECONDS

    @property
    def name(self) -> str:
        return f"{SPEAKER}-{WORDS_A_MINUTE}"

    def speaks(self, language: str) -> bool:
        return VOICES.get(language, language) in self.languages

    async def say(self, words: str, language: str) -> bytes:
        voice = VOICES.get(language, language)
        # Words go in by standard input: what somebody typed can never become an option.
        speak = (str(self.speaker), "-v", voice, "-s", str(WORDS_A_MINUTE), "-b", "1", "--stdin", "--stdout")
        # espeak-ng does not know the length of what it is still saying, and writes a wrong one.
        small = ("--speech", "--bitrate", str(BITRATE), "--ignorelength", "--discard-comments")
        encode = (str(self.encoder), "--quiet", *small, "--serial", "1", "-", "-")
        try:
            async with asyncio.timeout(self.limit):
                said = await _through(speak, words.encode())
                return await _through(encode, said)
        except TimeoutError:
            raise CannotSpeak(f"it took longer than {self.limit:g} seconds") from None


async def _through(command: tuple[str, ...], given: bytes) -> bytes:
    pipe = asyncio.subprocess.PIPE
    try:
        process = await asyncio.create_subprocess_exec(*command, stdin=pipe, stdout=pipe, stderr=pipe)
    except OSError as problem:
        raise CannotSpeak(f"{command[0]} does not start: {problem.strerror}") from problem
    try:
        made, complaint = await process.communicate(given)
    except BaseException:
        process.kill()
        await process.wait()
        raise
    if process.returncode or not made:
        said = complaint.decode("utf-8", "replace").strip()[-200:]
        raise CannotSpeak(f"{Path(command[0]).name} ended with {process.returncode}: {said}")
    return made
