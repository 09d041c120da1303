"""The bot's HTTP over aiohttp: faster than the default, and it knows what certainly was not sent."""

import json
import logging
from collections.abc import Callable
from typing import Any

import aiohttp
from telegram import Update
from telegram.error import TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

from handlers.telegram.outcome import NotSent

log = logging.getLogger(__name__)

CONNECTIONS = 32
DEFAULT_SECONDS = 20.0
CONNECT_SECONDS = 5.0
UPLOAD_SECONDS = 25.0
"""On top of the wait for an answer. Together they stay below the lease of a message (`storage.outbox`)."""


class AiohttpRequest(BaseRequest):
    """Errors: `NotSent` when no connection was made; `TimedOut` when nobody knows what became of it.

    `date` is told the `Date` of each answer.
    """

    def __init__(self, date: Callable[[str | None], None] = lambda _: None) -> None:
        self._date = date
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        return DEFAULT_SECONDS

    async def initialize(self) -> None:
        connector = aiohttp.TCPConnector(limit=CONNECTIONS, keepalive_timeout=30)
        self._session = aiohttp.ClientSession(connector=connector)

    async def shutdown(self) -> None:
        if self._session:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        if self._session is None:
            raise RuntimeError("the transport is not started")
        seconds = read_timeout if isinstance(read_timeout, int | float) else DEFAULT_SECONDS
        timeout = aiohttp.ClientTimeout(
            total=CONNECT_SECONDS + UPLOAD_SECONDS + seconds,
            connect=CONNECT_SECONDS,
            sock_connect=CONNECT_SECONDS,
            sock_read=CONNECT_SECONDS + seconds,
        )
        try:
            async with self._session.request(
                method, url, data=_body(request_data), timeout=timeout
            ) as answer:
                self._date(answer.headers.get("Date"))
                return answer.status, await answer.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NotSent(f"no connection: {type(error).__name__}") from error
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise TimedOut(f"unknown: {type(error).__name__}") from error

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """As the library's own, but what people said does not go to the log."""
        try:
            parsed: dict[str, Any] = json.loads(payload.decode("utf-8", "replace"))
        except ValueError:
            raise TelegramError("Invalid server response") from None
        return parsed


class PollingRequest(AiohttpRequest):
    """For `getUpdates`: one update that cannot be read does not keep all others from coming."""

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        parsed = AiohttpRequest.parse_json_payload(payload)
        if isinstance(parsed.get("result"), list):
            parsed["result"] = [_readable(update) for update in parsed["result"]]
        return parsed


def _readable(update: dict[str, Any]) -> dict[str, Any]:
    """The update itself, or only its number, so that it is passed over and confirmed."""
    try:
        Update.de_json(update, None)
    except Exception as odd:  # noqa: BLE001 - whatever it is that the library does not understand
        log.warning("update %s cannot be read (%s)", update["update_id"], type(odd).__name__)
        return {"update_id": update["update_id"]}
    return update


def _body(data: RequestData | None) -> aiohttp.FormData | None:
    if data is None:
        return None
    form = aiohttp.FormData()
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, kind) in (data.multipart_data or {}).items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form
