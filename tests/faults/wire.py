"""The local Telegram without HTTP between: for many updates."""

import json
from typing import Any

from telegram import Bot
from telegram.error import TimedOut
from telegram.request import BaseRequest, RequestData

from bot.playground.answering import answer
from bot.playground.refusals import BotApiError, NoAnswerError
from bot.playground.telegram import Telegram
from bot.playground.uploads import Upload
from bot.transport import PollingRequest


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
