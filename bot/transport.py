"""The bot's HTTP over aiohttp: faster than the default, and it knows what certainly was not sent."""

import aiohttp
from telegram.error import TimedOut
from telegram.request import BaseRequest, RequestData

from handlers.telegram.send import NotSent

CONNECTIONS = 32
DEFAULT_SECONDS = 20.0


class AiohttpRequest(BaseRequest):
    """Errors: `NotSent` when no connection was made; `TimedOut` when nobody knows what became of it."""

    def __init__(self) -> None:
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
        timeout = aiohttp.ClientTimeout(total=None, connect=5.0, sock_connect=5.0, sock_read=seconds + 5.0)
        try:
            async with self._session.request(
                method, url, data=_body(request_data), timeout=timeout
            ) as answer:
                return answer.status, await answer.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NotSent(f"no connection: {type(error).__name__}") from error
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise TimedOut(f"unknown: {type(error).__name__}") from error


def _body(data: RequestData | None) -> aiohttp.FormData | None:
    if data is None:
        return None
    form = aiohttp.FormData()
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, kind) in (data.multipart_data or {}).items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form
