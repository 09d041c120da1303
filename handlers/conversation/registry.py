"""Everything that flows, buttons, commands and typed words can name: actions, options, fills, meanings.

Each is registered beside its code with a decorator; `handlers.features` imports all of them.
"""

from collections.abc import Awaitable, Callable
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

from handlers.engine.flow import Option, Place
from handlers.permission.permissions import May

if TYPE_CHECKING:
    from handlers.conversation.turn import Turn

ActionRun = Callable[..., Awaitable[None]]
OptionsRun = Callable[["Turn", Place], Awaitable[list[Option]]]
FillRun = Callable[["Turn", Place], Awaitable[dict[str, Any]]]
KeepRun = Callable[["Turn", Place], Awaitable[None]]
MeaningRun = Callable[["Turn"], Awaitable[None]]

ACTIONS: dict[str, ActionRun] = {}
ALLOWED: dict[str, May] = {}
LOOKS: set[str] = set()
OPTIONS: dict[str, OptionsRun] = {}
FILLS: dict[str, FillRun] = {}
KEEPS: dict[str, KeepRun] = {}
COMMANDS: dict[str, ActionRun] = {}
CONFIRMS: set[str] = set()
KEPT_OFF_TOO: dict[str, "KeptOff"] = {}
MEANINGS: dict[str, MeaningRun] = {}


class KeptOff(StrEnum):
    """For whom an action works still (`handlers.conversation.kept_off`)."""

    SUSPENDED = "suspended"
    MUTED_TOO = "muted_too"


F = TypeVar("F", bound=Callable[..., Awaitable[Any]])


def action(
    *, may: May, looks: bool = False, kept_off: KeptOff | None = None, confirms: bool = False
) -> Callable[[F], F]:
    """A verb: `async def answer_invitation(turn, *, invitation: int, answer: str)`.

    Buttons give it their params, a finished flow gives `answers`. `may`: how whoever acts must stand to what
    the params name (`handlers.permission`). docs/permissions.md lists all of them. `looks`: it only shows
    something, so that the buttons beside it stay what they were. `kept_off`: it works as well for who may not
    take part for a time. `confirms`: it is the yes to "are you sure?", and its button does nothing any more
    after a day.
    """

    def register(run: F) -> F:
        ALLOWED[run.__name__] = may
        if confirms:
            CONFIRMS.add(run.__name__)
        if looks:
            LOOKS.add(run.__name__)
        if kept_off:
            KEPT_OFF_TOO[run.__name__] = kept_off
        return _put(ACTIONS, run.__name__, run)

    return register


def options(run: F) -> F:
    """A list of choices that depends on the neighbourhood, such as its places."""
    return _put(OPTIONS, run.__name__, run)


def fill(run: F) -> F:
    """The parameters of a screen's text."""
    return _put(FILLS, run.__name__, run)


def keep(run: F) -> F:
    """Keeps a screen's answer at once, so that stopping halfway loses nothing."""
    return _put(KEEPS, run.__name__, run)


def command(*names: str) -> Callable[[F], F]:
    """`/name`: runs with the turn and the words behind it."""

    def register(run: F) -> F:
        for name in names:
            _put(COMMANDS, name, run)
        return run

    return register


def meaning(*names: str) -> Callable[[F], F]:
    """What follows when somebody types it of their own accord, in one of the ways of `said-typed.<name>`."""

    def register(run: F) -> F:
        for name in names:
            _put(MEANINGS, name, run)
        return run

    return register


def _put(registry: dict[str, Any], name: str, run: F) -> F:
    if name in registry:
        raise ValueError(f"{name} is registered twice")
    registry[name] = run
    return run
