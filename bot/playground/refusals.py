"""The errors with which Telegram refuses a request, in its own words and codes."""

from typing import Any


class BotApiError(Exception):
    """Answered as `{"ok": false, "error_code": ..., "description": ..., "parameters": ...}`."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(f"{code} {description}")
        self.code = code
        self.description = description
        self.parameters = parameters

    @property
    def body(self) -> dict[str, Any]:
        body: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        return {**body, "parameters": self.parameters} if self.parameters else body


class ViolationError(BotApiError):
    """A request that the Bot API does not allow, whatever the state of the chat: a bug of the bot."""

    def __init__(self, description: str) -> None:
        super().__init__(400, f"Bad Request: {description}")


class NoAnswerError(Exception):
    """The answer is never given: the connection hangs for some real seconds, then breaks."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"no answer for {seconds:g} seconds, then a broken connection")
        self.seconds = seconds


def bad_request(description: str) -> BotApiError:
    return BotApiError(400, f"Bad Request: {description}")


def unauthorized() -> BotApiError:
    return BotApiError(401, "Unauthorized")


def forbidden(description: str) -> BotApiError:
    return BotApiError(403, f"Forbidden: {description}")


def conflict() -> BotApiError:
    return BotApiError(
        409,
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    )


def too_many_requests(retry_after: int) -> BotApiError:
    return BotApiError(429, f"Too Many Requests: retry after {retry_after}", retry_after=retry_after)
