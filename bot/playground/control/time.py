"""Control of the time: what the clock says, moving it, and waiting until the bot is ready."""

from datetime import UTC, datetime, timedelta

from aiohttp import web

from bot.playground import moments
from bot.playground.control.bodies import Body, read_body
from bot.playground.control.problems import ProblemError
from bot.playground.playground import PLAYGROUND, Playground

MOST_AT_ONCE = timedelta(days=366)
"""All the time between is lived through, and whoever asks waits for it."""


async def clock(request: web.Request) -> web.Response:
    return web.json_response(_clock(request.app[PLAYGROUND]))


async def move_clock(request: web.Request) -> web.Response:
    playground = request.app[PLAYGROUND]
    target = _target(playground, await read_body(request, "to", "by"))
    if target < playground.clock.now():
        now = playground.clock.now().astimezone(moments.HERE)
        raise ProblemError(409, f"Time only goes forward: it is already {now:%Y-%m-%d %H:%M} in Amsterdam.")
    if target > playground.clock.now() + MOST_AT_ONCE:
        raise ProblemError(400, "Time goes on by a year at most: all the days between are lived through.")
    await playground.move_to(target)
    return web.json_response(_clock(playground))


async def settle(request: web.Request) -> web.Response:
    await read_body(request)
    playground = request.app[PLAYGROUND]
    await playground.settle()
    return web.json_response({"settled": True, **_clock(playground)})


def _target(playground: Playground, body: Body) -> datetime:
    if ("to" in body) == ("by" in body):
        raise ProblemError(400, 'Give either "to" (a moment) or "by" (a span of time).')
    try:
        if "to" in body:
            return moments.moment(body.need("to", str)).astimezone(UTC)
        return playground.clock.now() + moments.span(_span(body))
    except ValueError as wrong:
        raise ProblemError(400, str(wrong)) from None
    except OverflowError:
        raise ProblemError(400, "That is more time than there is.") from None


def _span(body: Body) -> str | float:
    return body.need("by", str) if isinstance(body.raw("by"), str) else body.need("by", float)


def _clock(playground: Playground) -> dict[str, str | bool]:
    now = playground.clock.now()
    local = now.astimezone(moments.HERE)
    return {"now": now.isoformat(), "local": local.isoformat(), "running": playground.clock.running}
