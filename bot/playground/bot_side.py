"""What the playground asks of the bot that runs against it, beyond what goes over the Bot API."""

from datetime import datetime
from typing import Protocol


class BotSide(Protocol):
    async def settle(self) -> None:
        """Returns when the bot has nothing left to do at this moment of the clock."""
        ...

    def skip_pause(self) -> None:
        """Called while updates wait: if the bot waits after an error until it fetches again, that is over."""
        ...

    async def next_due(self) -> datetime | None:
        """The next moment at which the bot has something to do; None when nothing waits."""
        ...

    async def calls(self) -> list[dict[str, object]]:
        """The call lists, one call each.

        `id`; `buddy` (who calls), `name` and `phone` (who is called), `text` (what to say), `time`;
        `answers`: a list of labels, or of {"answer", "label"}; `answer`: what was answered, if anything.
        """
        ...

    async def printed(self) -> list[dict[str, object]]:
        """What came out of the printer: `title`, `text`, `time`, and `file` with `name` and `base64`."""
        ...

    async def answer_call(self, call_id: int, answer: str) -> None: ...

    async def move_in(self, how_many: int) -> None:
        """More neighbours who answered everything, so that there is something to find."""
        ...
