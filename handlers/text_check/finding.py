"""What was found in the texts, where, and whether somebody has answered it."""

from dataclasses import dataclass
from typing import Literal

Level = Literal["error", "warning"]
"""An error fails the build until it is mended or accepted; a warning is for a reader to look at."""


@dataclass(frozen=True)
class Finding:
    """`rule` names the function that found it; `text` is what was rendered, where it was.

    `accepted`: the answer that stands beside the message in its file, or nothing.
    """

    language: str
    file: str
    key: str
    rule: str
    what: str
    text: str = ""
    level: Level = "error"
    accepted: str = ""

    @property
    def fails(self) -> bool:
        return self.level == "error" and not self.accepted

    def __str__(self) -> str:
        shown = f"\n    {self.text!r}" if self.text else ""
        return f"{self.language}/{self.file}.ftl {self.key}: {self.what} ({self.rule}){shown}"
