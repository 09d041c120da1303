"""The local Bot API over HTTP: `/bot<token>/<method>` and `/file/bot<token>/<path>`."""

import asyncio
from typing import Any

from aiohttp import web

from bot.playground.answering import METHOD_NAMES, answer
from bot.playground.media import LARGEST_FILE
from bot.playground.reading import read_params
from bot.playground.refusals import BotApiError, NoAnswerError, unauthorized
from bot.playground.telegram import Telegram

# A file, and the rest of a form around it.
LARGEST_REQUEST = LARGEST_FILE + 1024 * 1024

TELEGRAM = web.AppKey("telegram", Telegram)


def add_bot_api(app: web.Application, telegram: Telegram) -> None:
    app[TELEGRAM] = telegram
    app.router.add_route("*", "/bot{token}/{method}", _call)
    app.router.add_get("/file/bot{token}/{path:.+}", _download)
    app.on_shutdown.append(_let_polls_go)


async def _call(request: web.Request) -> web.Response:
    telegram = request.app[TELEGRAM]
    try:
        return _json({"ok": True, "result": await _result(telegram, request)})
    except BotApiError as refused:
        return _json(refused.body, refused.code)
    except NoAnswerError as lost:
        await _wait_in_vain(request, lost.seconds)
        if request.transport:
            request.transport.abort()
        return _json({}, 500)


async def _result(telegram: Telegram, request: web.Request) -> Any:
    if request.match_info["token"] != telegram.token:
        raise unauthorized()
    method = METHOD_NAMES.get(request.match_info["method"].lower())
    if method is None:
        telegram.violations.append(f"{request.match_info['method']}: the playground serves no such method")
        raise BotApiError(404, "Not Found")
    try:
        params = await read_params(request, method)
    except BotApiError as refused:
        telegram.violations.append(f"{method}: {refused.description}")
        raise
    return await answer(telegram, method, params)


async def _wait_in_vain(request: web.Request, seconds: float) -> None:
    """Until the caller gives up, or the real seconds are over."""
    deadline = asyncio.get_running_loop().time() + seconds
    while asyncio.get_running_loop().time() < deadline:
        if request.transport is None or request.transport.is_closing():
            return
        await asyncio.sleep(0.02)


async def _download(request: web.Request) -> web.Response:
    telegram = request.app[TELEGRAM]
    if request.match_info["token"] != telegram.token:
        return _json(unauthorized().body, 401)
    stored = telegram.uploads.at_path(request.match_info["path"])
    if stored is None:
        return _json(BotApiError(404, "Not Found").body, 404)
    return web.Response(body=stored.upload.content, content_type="application/octet-stream")


async def _let_polls_go(app: web.Application) -> None:
    app[TELEGRAM].updates.close()
    app[TELEGRAM].bell.close()


def _json(body: dict[str, Any], status: int = 200) -> web.Response:
    return web.json_response(body, status=status)
