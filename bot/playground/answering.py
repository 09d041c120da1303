"""Answers one call of a method: checks it, lets a fault strike, does it, and checks the answer."""

from typing import Any

from bot.playground.facts import METHODS
from bot.playground.faults import Fault, FaultKind
from bot.playground.fidelity import check_request, check_response
from bot.playground.methods import SERVED, updating
from bot.playground.refusals import (
    BotApiError,
    NoAnswerError,
    ViolationError,
    forbidden,
    too_many_requests,
)
from bot.playground.rules import check_rules
from bot.playground.telegram import Telegram

# Telegram reads the names of methods in any case.
METHOD_NAMES = {name.lower(): name for name in METHODS}

_MEASURED_AFTER_PARSING = ("text", "caption")


async def answer(telegram: Telegram, method: str, params: dict[str, Any]) -> Any:
    """The result of the call; raises what Telegram would refuse."""
    telegram.requests += method != "getUpdates"
    try:
        _check(method, params)
        return await _answer(telegram, method, params)
    except ViolationError as violation:
        telegram.violations.append(f"{method}: {violation.description}")
        raise


async def _answer(telegram: Telegram, method: str, params: dict[str, Any]) -> Any:
    fault = telegram.faults.strike(method, _chat_id(params))
    if fault and not _still_delivers(fault):
        raise _error_of(fault)
    result = await _do(telegram, method, params)
    telegram.violations += check_response(method, result)
    if fault:
        raise _error_of(fault)
    return result


async def _do(telegram: Telegram, method: str, params: dict[str, Any]) -> Any:
    if method == "getUpdates":
        return await updating.get_updates(telegram, params)
    return SERVED[method](telegram, params)


def _check(method: str, params: dict[str, Any]) -> None:
    measured = dict(params)
    if params.get("parse_mode"):
        # Lengths count after the marks were read; the method itself looks at them then.
        measured.update({name: "x" for name in _MEASURED_AFTER_PARSING if isinstance(params.get(name), str)})
    problems = check_request(method, measured) or check_rules(method, params)
    if problems:
        raise ViolationError("; ".join(problems))


def _chat_id(params: dict[str, Any]) -> int | None:
    chat_id = params.get("chat_id")
    return chat_id if isinstance(chat_id, int) else None


def _still_delivers(fault: Fault) -> bool:
    return fault.kind is FaultKind.TIMEOUT or (
        fault.delivered and fault.kind in (FaultKind.RESET, FaultKind.BROKEN)
    )


def _error_of(fault: Fault) -> Exception:
    match fault.kind:
        case FaultKind.TOO_MANY:
            return too_many_requests(fault.retry_after)
        case FaultKind.BLOCKED:
            return forbidden("bot was blocked by the user")
        case FaultKind.TIMEOUT:
            return NoAnswerError(fault.seconds)
        case FaultKind.RESET:
            return NoAnswerError(0)
        case _:
            return BotApiError(500, "Internal Server Error")
