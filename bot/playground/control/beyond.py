"""Control of what does not go by Telegram: calls, the printer, more neighbours, and faults on purpose."""

from typing import Any

from aiohttp import web

from bot.playground.control.bodies import Body, read_body
from bot.playground.control.problems import ProblemError
from bot.playground.faults import Fault, FaultKind
from bot.playground.playground import PLAYGROUND, Playground

NEIGHBOURS, MOST_NEIGHBOURS = 20, 200
_DISTURBED = {FaultKind.DUPLICATE: "duplicate", FaultKind.REORDER: "reorder"}
_FIELDS = ("kind", "times", "method", "person", "skip", "retry_after", "seconds", "delivered")


async def calls(request: web.Request) -> web.Response:
    side = request.app[PLAYGROUND].bot_side
    return web.json_response(await side.calls() if side else [])


async def answer_call(request: web.Request) -> web.Response:
    side = request.app[PLAYGROUND].bot_side
    answer = (await read_body(request, "answer")).need("answer", str)
    call_id = int(request.match_info["call_id"])
    known = await side.calls() if side else []
    if side is None or call_id not in [call.get("id") for call in known]:
        raise ProblemError(404, f"There is no call {call_id} on the list.")
    await side.answer_call(call_id, answer)
    request.app[PLAYGROUND].telegram.bell.ring("calls")
    return web.json_response({"ok": True})


async def printed(request: web.Request) -> web.Response:
    side = request.app[PLAYGROUND].bot_side
    return web.json_response(await side.printed() if side else [])


async def move_in(request: web.Request) -> web.Response:
    side = request.app[PLAYGROUND].bot_side
    how_many = (await read_body(request, "count")).get("count", int, NEIGHBOURS)
    if not 1 <= how_many <= MOST_NEIGHBOURS:
        raise ProblemError(400, f'"count" goes from 1 to {MOST_NEIGHBOURS}.')
    if side is None:
        raise ProblemError(404, "No bot runs here, so nobody can move in.")
    await side.move_in(how_many)
    return web.json_response({"count": how_many}, status=201)


async def list_faults(request: web.Request) -> web.Response:
    return web.json_response(_faults(request.app[PLAYGROUND]))


async def add_fault(request: web.Request) -> web.Response:
    playground = request.app[PLAYGROUND]
    fault = _fault(playground, await read_body(request, *_FIELDS))
    if fault.kind in _DISTURBED:
        name = _DISTURBED[fault.kind]
        setattr(playground.telegram.updates, name, getattr(playground.telegram.updates, name) + fault.times)
    else:
        playground.telegram.faults.add(fault)
    return web.json_response(_faults(playground), status=201)


async def clear_faults(request: web.Request) -> web.Response:
    playground = request.app[PLAYGROUND]
    playground.telegram.faults.clear()
    playground.telegram.updates.duplicate = playground.telegram.updates.reorder = 0
    return web.json_response([])


def _fault(playground: Playground, body: Body) -> Fault:
    kind = body.need("kind", str)
    if kind not in list(FaultKind):
        raise ProblemError(400, f"There is no fault {kind!r}. Kinds: {', '.join(FaultKind)}.")
    fault = Fault(
        FaultKind(kind),
        times=body.get("times", int, 1),
        method=body.get("method", str, ""),
        skip=body.get("skip", int, 0),
        retry_after=body.get("retry_after", int, 1),
        seconds=body.get("seconds", float, 30.0),
        delivered=body.get("delivered", bool, False),
    )
    if fault.times < 1 or fault.skip < 0 or fault.retry_after < 0 or fault.seconds < 0:
        raise ProblemError(400, '"times" starts at 1, and the other numbers at 0.')
    if "person" in body:
        fault.chat_id = _chat_id(playground, body.need("person", str))
    return fault


def _chat_id(playground: Playground, key: str) -> int:
    if key not in playground.phones:
        raise ProblemError(404, f"Nobody here is called {key!r}. There are: {', '.join(playground.phones)}.")
    return playground.phones[key].person.telegram_id


def _faults(playground: Playground) -> list[dict[str, Any]]:
    updates = playground.telegram.updates
    disturbed = [("duplicate", updates.duplicate), ("reorder", updates.reorder)]
    return [
        *(fault.to_json() for fault in playground.telegram.faults.active),
        *({"kind": kind, "times": times} for kind, times in disturbed if times),
    ]
