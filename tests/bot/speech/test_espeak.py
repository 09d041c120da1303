"""The real voice: what espeak-ng and opusenc make is a recording that decodes, as long as its words."""

import asyncio
import subprocess
from array import array
from dataclasses import replace
from pathlib import Path

import pytest

from bot.playground import samples
from bot.speech import espeak
from bot.speech.espeak import EspeakVoice, find_voice
from handlers.speech.ogg import seconds
from handlers.speech.voice import CannotSpeak
from tests.written import WRITTEN

SHORT = "Hoi."
LONG = "Hoi! Ik ben de Buren-bot. Ik ben een computer, geen mens. Ik help buren elkaar te vinden."
DECODED_RATE = 48_000


def loudness(content: bytes, folder: Path) -> list[int]:
    """The samples of an OGG/Opus file, as the reference decoder gives them: 16 bits, one channel."""
    file, raw = folder / "said.ogg", folder / "said.raw"
    file.write_bytes(content)
    rate = str(DECODED_RATE)
    command = ["opusdec", "--quiet", "--rate", rate, "--no-dither", str(file), str(raw)]
    subprocess.run(command, check=True)
    return list(array("h", raw.read_bytes()))


@pytest.mark.slow
async def test_it_decodes_and_lasts_as_long_as_its_words(real_voice: EspeakVoice, tmp_path: Path) -> None:
    made = await real_voice.say(LONG, "nl")
    heard = loudness(made, tmp_path)
    assert seconds(made) == pytest.approx(len(heard) / DECODED_RATE, abs=0.05)
    # 135 words a minute, and pauses between four sentences.
    assert 4 <= seconds(made) <= 14
    assert max(map(abs, heard)) > 3000, "nothing is to be heard"
    assert seconds(made) > 3 * seconds(await real_voice.say(SHORT, "nl"))


@pytest.mark.slow
async def test_it_speaks_every_language_that_is_written(real_voice: EspeakVoice) -> None:
    for language in WRITTEN:
        assert real_voice.speaks(language)
        assert seconds(await real_voice.say("1, 2, 3.", language)) > 0.5
    assert not real_voice.speaks("tlh")


@pytest.mark.slow
async def test_the_same_words_make_the_same_file(real_voice: EspeakVoice) -> None:
    assert await real_voice.say(SHORT, "nl") == await real_voice.say(SHORT, "nl")
    assert await real_voice.say(SHORT, "nl") != await real_voice.say(SHORT, "en")


@pytest.mark.slow
async def test_words_are_never_an_option(real_voice: EspeakVoice) -> None:
    assert seconds(await real_voice.say("--help -w /dev/null", "nl")) > 0.5


@pytest.mark.slow
async def test_the_bot_goes_on_while_it_speaks(real_voice: EspeakVoice) -> None:
    """Were it waited for, the loop would hardly turn: not once while the programs run."""
    turns = 0
    saying = asyncio.create_task(real_voice.say(LONG * 3, "nl"))
    while not saying.done():
        await asyncio.sleep(0)
        turns += 1
    assert seconds(saying.result()) > 20
    assert turns > 50


async def test_a_program_that_hangs_is_ended(tmp_path: Path) -> None:
    slow = program(tmp_path / "slow", "exec sleep 60")
    hanging = EspeakVoice(slow, slow, frozenset({"nl"}), limit=0.1)
    with pytest.raises(CannotSpeak, match=r"longer than 0\.1 seconds"):
        await hanging.say(SHORT, "nl")


async def test_a_program_that_fails_says_why(tmp_path: Path) -> None:
    broken = EspeakVoice(program(tmp_path / "broken", "echo no voice >&2; exit 3"), tmp_path, frozenset())
    with pytest.raises(CannotSpeak, match="broken ended with 3: no voice"):
        await broken.say(SHORT, "nl")
    with pytest.raises(CannotSpeak, match="does not start"):
        await replace(broken, speaker=tmp_path / "nothing").say(SHORT, "nl")


def test_without_the_programs_there_is_no_voice(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert espeak.missing() == ("espeak-ng", "opusenc")
    assert find_voice() is None
    program(tmp_path / "espeak-ng", "true")
    assert espeak.missing() == ("opusenc",)
    assert find_voice() is None


def test_the_length_of_a_recording_is_read_from_it() -> None:
    note = samples.voice_note(3).content
    assert seconds(note) == pytest.approx(3, abs=0.01)
    with pytest.raises(ValueError, match="no Ogg"):
        seconds(note[:-1] + b"RIFF rubbish behind it")
    with pytest.raises(ValueError, match="no Ogg"):
        seconds(b"RIFF....WAVE")
    with pytest.raises(ValueError, match="nothing"):
        seconds(b"")


def program(path: Path, script: str) -> Path:
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return path
