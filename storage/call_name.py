"""The name that somebody is called by. It knows whose it is, so that two of one name can be told apart."""

from typing import Self


class CallName(str):
    """Reads and compares as the name alone; `whose` is lost where it becomes part of another word."""

    __slots__ = ("whose",)
    whose: int

    def __new__(cls, name: str, whose: int) -> Self:
        called = super().__new__(cls, name)
        called.whose = whose
        return called

    def __reduce__(self) -> tuple[type["CallName"], tuple[str, int]]:
        return CallName, (str(self), self.whose)
