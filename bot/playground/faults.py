"""Faults on purpose: refusals, broken connections and disturbed updates, each a number of times."""

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any


class FaultKind(StrEnum):
    TOO_MANY = "429"
    BROKEN = "500"
    TIMEOUT = "timeout"
    RESET = "reset"
    BLOCKED = "blocked"
    DUPLICATE = "duplicate"
    REORDER = "reorder"


@dataclass(slots=True)
class Fault:
    """Strikes `times` calls after letting `skip` pass, of one method or of all except getUpdates.

    `retry_after` counts seconds of the clock, `seconds` real ones (how long a time-out hangs).
    `delivered`: the message arrives all the same, and only the answer is lost; a time-out always delivers.
    """

    kind: FaultKind
    times: int = 1
    method: str = ""
    chat_id: int | None = None
    skip: int = 0
    retry_after: int = 1
    seconds: float = 30.0
    delivered: bool = False

    def meets(self, method: str, chat_id: int | None) -> bool:
        if self.method and self.method != method:
            return False
        if not self.method and method == "getUpdates":
            return False
        return self.chat_id is None or self.chat_id == chat_id

    def to_json(self) -> dict[str, Any]:
        return {key: value for key, value in asdict(self).items() if value not in ("", None)}


class Faults:
    def __init__(self) -> None:
        self.active: list[Fault] = []

    def add(self, fault: Fault) -> None:
        self.active.append(fault)

    def clear(self) -> None:
        self.active.clear()

    def strike(self, method: str, chat_id: int | None) -> Fault | None:
        """The fault that meets this call, if any; it counts as used."""
        for fault in self.active:
            if not fault.meets(method, chat_id):
                continue
            if fault.skip:
                fault.skip -= 1
                continue
            fault.times -= 1
            self.active = [left for left in self.active if left.times > 0]
            return fault
        return None
