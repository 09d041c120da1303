"""Problems of the control interface: a status and one sentence that says what is wrong and what would do."""

import json
import logging

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.playground.acts import NotNowError
from bot.playground.settling import NotSettledError

logger = logging.getLogger(__name__)


class ProblemError(Exception):
    def __init__(self, status: int, sentence: str) -> None:
        super().__init__(sentence)
        self.status = status


@web.middleware
async def tell_problems(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Nobody outside ever sees a traceback."""
    try:
        return await handler(request)
    except ProblemError as problem:
        return error_response(problem.status, str(problem))
    except NotNowError as problem:
        return error_response(409, str(problem))
    except NotSettledError as problem:
        return error_response(504, str(problem))
    except web.HTTPException as refused:
        return error_response(refused.status, f"{request.method} {request.path}: {refused.reason}.")
    except Exception:
        logger.exception("%s failed", request.method)
        return error_response(500, "That was our fault, not yours; the log says more.")


@web.middleware
async def refuse_other_sites(request: web.Request, handler: Handler) -> web.StreamResponse:
    """A page of another site, open in the same browser, may not press buttons here."""
    origin = request.headers.get("Origin")
    if origin and origin.split("//")[-1] != request.host:
        return error_response(403, f"{origin} may not use this playground.")
    return await handler(request)


def error_response(status: int, sentence: str) -> web.Response:
    """Labels with their emoji as they are: it is read in a terminal as well."""
    said = json.dumps({"error": sentence}, ensure_ascii=False).encode(errors="backslashreplace")
    return web.Response(body=said, status=status, content_type="application/json", charset="utf-8")
