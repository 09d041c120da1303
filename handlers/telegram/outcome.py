"""What an error of the Bot API says about what was sent."""

from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter, TelegramError

from handlers.delivery.delivery_outcome import Arrived, Gone, Moved, Outcome, TryLater, Unknown, Wrong


class NotSent(NetworkError):
    """The request certainly did not leave: no connection was made."""


RETRY_SECONDS = 5.0


def outcome_of(error: TelegramError) -> Outcome:
    match error:
        case RetryAfter():
            return TryLater(seconds_to_wait(error), asked=True)
        case ChatMigrated():
            return Moved(error.new_chat_id)
        case Forbidden():
            return Gone()
        case BadRequest():
            return refused(error.message)
        case NotSent():
            return TryLater(RETRY_SECONDS)
        case _:
            return Unknown(type(error).__name__)


def seconds_to_wait(error: RetryAfter) -> float:
    wait = error.retry_after
    return float(wait if isinstance(wait, int) else wait.total_seconds())


def refused(message: str) -> Outcome:
    lowered = message.lower()
    if "not modified" in lowered or "query is too old" in lowered or "query id is invalid" in lowered:
        return Arrived(None)
    gone = "chat not found" in lowered or "peer_id_invalid" in lowered
    return Gone() if gone else Wrong(message)
