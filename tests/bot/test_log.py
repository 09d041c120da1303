"""What the log promises: no secret at any level, no forged line, nothing from libraries about people."""

import io
import logging
from collections.abc import Iterator

import httpx
import pytest
from sqlalchemy.engine import make_url
from telegram import Bot

from bot.log import Redaction, start_logging

TOKEN = "123456789:AAcanaryTokenThatMayNeverBeSeen_42"
KEY = "Y2FuYXJ5LWtleS10aGF0LW1heS1ub3QtYmUtc2VlbiE="
PASSWORD = "canary p@ss/word"
LIBRARIES = ("httpx", "httpcore", "telegram.Bot", "telegram.ext", "sqlalchemy.engine.Engine")
LEVELS = (logging.DEBUG, logging.INFO, logging.WARNING, logging.ERROR, logging.CRITICAL)


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    before = logging.getLogger().handlers[:]
    stream = io.StringIO()
    start_logging("DEBUG", Redaction([TOKEN, KEY, PASSWORD]), stream)
    yield stream
    logging.captureWarnings(capture=False)
    logging.getLogger().handlers[:] = before


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("secret", [TOKEN, TOKEN.partition(":")[2], KEY, PASSWORD, "canary+p%40ss%2Fword"])
def test_a_secret_is_hidden_at_every_level_wherever_it_stands(
    level: int, secret: str, log: io.StringIO
) -> None:
    logging.getLogger("bot").log(level, "plain %s in %s", secret, {"of": [secret]})
    assert secret not in log.getvalue()
    assert "***" in log.getvalue()


def test_what_telegrams_library_and_http_print_holds_no_token(log: io.StringIO) -> None:
    logging.getLogger().setLevel(logging.DEBUG)
    for name in LIBRARIES:
        logging.getLogger(name).debug("%r", Bot(TOKEN))
    logging.getLogger("httpx").info("HTTP Request: %s", httpx.URL(f"https://host/bot{TOKEN}/getMe"))
    assert log.getvalue().count("***") >= 5
    assert "canary" not in log.getvalue()


def test_an_exception_holds_no_secret_in_its_words_or_in_those_of_its_cause(log: io.StringIO) -> None:
    try:
        try:
            raise ValueError(f"https://host/bot{TOKEN}/sendMessage")
        except ValueError as cause:
            raise RuntimeError(f"password {PASSWORD}") from cause
    except RuntimeError:
        logging.getLogger("bot").exception("a bug")
    assert "Traceback" in log.getvalue()
    assert "canary" not in log.getvalue()


def test_a_token_or_password_that_nobody_announced_is_hidden_by_its_looks() -> None:
    url = make_url("postgresql://me:unannounced@db/buurt").render_as_string(hide_password=False)
    hidden = Redaction()(f"{url} and /bot{TOKEN}/getMe")
    assert hidden == "postgresql://me:***@db/buurt and /bot***/getMe"


def test_a_text_from_outside_cannot_look_like_a_line_of_the_log(log: io.StringIO) -> None:
    logging.getLogger("bot").info("name %s", "Eve\n2027-03-01T10:00:00Z INFO bot: all is well\r\x1b[2J\u202e")
    first, second = log.getvalue().splitlines()
    assert first.endswith("name Eve")
    assert second.startswith("    2027")
    assert not set("\r\x1b\u202e") & set(log.getvalue())


def test_libraries_stay_silent_about_messages_even_when_we_debug(log: io.StringIO) -> None:
    for name in LIBRARIES:
        logging.getLogger(name).info("Martin says hello")
    logging.getLogger("handlers.conversation.dispatch").debug("turn taken")
    assert "Martin" not in log.getvalue()
    assert "turn taken" in log.getvalue()
