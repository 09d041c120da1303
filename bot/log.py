"""The log on stderr: one line an event, never a secret, and nothing that libraries say about people."""

import logging
import re
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TextIO
from urllib.parse import quote, quote_plus

OURS = ("bot", "handlers", "matching", "storage")
HIDDEN = "***"
SHORTEST = 6  # characters: hiding a shorter word everywhere would make the log unreadable
TOKEN = re.compile(r"\d{5,}(?::|%3A)[A-Za-z0-9_-]{20,}", re.IGNORECASE)
PASSWORD_IN_URL = re.compile(r"(://[^:/@\s]*):[^@\s/]+@")
UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


class Redaction:
    """Hides the given secrets, however an address spells them, and what looks like a token or password."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        spellings = {spelling for secret in secrets for spelling in _spellings(secret)}
        longest_first = sorted((s for s in spellings if len(s) >= SHORTEST), key=len, reverse=True)
        self._known = re.compile("|".join(map(re.escape, longest_first))) if longest_first else None

    def __call__(self, text: str) -> str:
        if self._known:
            text = self._known.sub(HIDDEN, text)
        return PASSWORD_IN_URL.sub(rf"\1:{HIDDEN}@", TOKEN.sub(HIDDEN, text))


def _spellings(secret: str) -> set[str]:
    # The half of a token behind the colon is the secret half.
    parts = {secret, secret.partition(":")[2]}
    return {spelled for part in parts for spelled in (part, quote(part, safe=""), quote_plus(part))}


class OneLine(logging.Formatter):
    """A traceback is indented below its line: no text from outside can look like a line of its own."""

    def __init__(self, redact: Redaction) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._redact = redact

    def formatTime(self, record: logging.LogRecord, datefmt: str | None = None) -> str:  # noqa: N802
        return datetime.fromtimestamp(record.created, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

    def format(self, record: logging.LogRecord) -> str:
        text = UNPRINTABLE.sub("�", super().format(record))
        return self._redact(text).replace("\n", "\n    ")


def start_logging(level: str, redact: Redaction, stream: TextIO | None = None) -> None:
    """Ours at `level`; libraries from WARNING, because what they tell below that holds names and messages."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(OneLine(redact))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    for name in OURS:
        logging.getLogger(name).setLevel(level)
    logging.captureWarnings(capture=True)
