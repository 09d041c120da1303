"""The two ways in which a press can be of no use; both are answered kindly, neither is a bug."""

from typing import Any


class Refusal(Exception):
    """Somebody may not do this, or not now. `text` is the key of the kind sentence that they get."""

    def __init__(self, text: str = "common-may-not", **params: Any) -> None:
        super().__init__(text)
        self.text = text
        self.params = params


class Stale(Exception):
    """The thing has moved on since the button was made: the current screen is drawn again."""
