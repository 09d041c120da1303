"""The real voice, where it is installed."""

import os
import shutil
from dataclasses import replace

import pytest

from bot.speech import espeak
from bot.speech.espeak import EspeakVoice, find_voice

DECODER = "opusdec"


@pytest.fixture(scope="session")
def real_voice() -> EspeakVoice:
    missing = [*espeak.missing(), *(() if shutil.which(DECODER) else (DECODER,))]
    found = find_voice()
    if missing or found is None:
        reason = f"{' and '.join(missing)} not installed here: `make setup-system` installs it"
        # In CI nothing is skipped: a green run there has heard the voice.
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(reason)
    return replace(found, limit=600)  # a busy machine may take its time
