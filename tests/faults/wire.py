"""The local Telegram without HTTP between, and a database without a thread between: for many updates."""

import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

import aiosqlite
from sqlalchemy import event
from sqlalchemy.ext.asyncio import create_async_engine
from telegram import Bot
from telegram.error import TimedOut
from telegram.request import BaseRequest, RequestData

from bot.playground.answering import answer
from bot.playground.refusals import BotApiError, NoAnswerError
from bot.playground.telegram import Telegram
from bot.playground.uploads import Upload
from bot.transport import PollingRequest
from storage.database import Database, _prepare_sqlite
from storage.sealed import AesCipher, use_cipher
from tests.databases import TEST_KEY


class Wire(BaseRequest):
    """Hands a request straight to the local Telegram, held against the Bot API as over HTTP."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram

    @property
    def read_timeout(self) -> float | None:
        return None

    async def initialize(self) -> None:
        return

    async def shutdown(self) -> None:
        return

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = None,
        write_timeout: object = None,
        connect_timeout: object = None,
        pool_timeout: object = None,
    ) -> tuple[int, bytes]:
        try:
            result = await answer(self._telegram, url.rpartition("/")[2], _params(request_data))
        except BotApiError as refused:
            return refused.code, json.dumps(refused.body).encode()
        except NoAnswerError as lost:
            raise TimedOut(str(lost)) from lost
        return 200, json.dumps({"ok": True, "result": result}).encode()


class PollingWire(Wire):
    parse_json_payload = staticmethod(PollingRequest.parse_json_payload)


def make_wired_bot(telegram: Telegram) -> Bot:
    wire, polling = Wire(telegram), PollingWire(telegram)
    return Bot(telegram.token, base_url="http://wire/bot", request=wire, get_updates_request=polling)


def _params(data: RequestData | None) -> dict[str, Any]:
    if data is None:
        return {}
    # As they would travel: what is no UTF-8 cannot leave.
    given: dict[str, Any] = json.loads(json.dumps(data.parameters, ensure_ascii=False).encode("utf-8"))
    files = data.multipart_data or {}
    for name, (called, content, kind) in files.items():
        given[name] = Upload(called, content if isinstance(content, bytes) else content.read(), kind)
    return given


@asynccontextmanager
async def quick_sqlite(path: Path) -> AsyncIterator[Database]:
    """The same SQLite, asked in this thread and never waiting for the disk: three times as quick."""
    with patch.object(aiosqlite.Connection, "_execute", _at_once):
        engine = create_async_engine(f"sqlite+aiosqlite:///{path}", connect_args={"check_same_thread": False})
        use_cipher(engine.sync_engine.dialect, AesCipher(TEST_KEY))
        event.listen(engine.sync_engine, "connect", _prepare_sqlite)
        event.listen(engine.sync_engine, "connect", _never_wait)
        yield Database(engine)
        await engine.dispose()


async def _at_once(
    connection: aiosqlite.Connection, run: Callable[..., Any], *args: Any, **named: Any
) -> Any:
    return run(*args, **named)


def _never_wait(connection: Any, _record: object) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA synchronous=OFF")
    cursor.close()
