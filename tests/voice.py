"""The real voice, where it is installed."""

import shutil
from dataclasses import replace

import pytest

from bot.speech import espeak
from bot.speech.espeak import EspeakVoice, find_voice
from tests.left_out import left_out

DECODER = "opusdec"


@pytest.fixture(scope="session")
def real_voice() -> EspeakVoice:
    missing = [*espeak.missing(), *(() if shutil.which(DECODER) else (DECODER,))]
    found = find_voice()
    if missing or found is None:
        left_out(f"{' and '.join(missing)} is" if len(missing) == 1 else f"{' and '.join(missing)} are")
    return replace(found, limit=600)  # a busy machine may take its time
