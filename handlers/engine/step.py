"""What comes after an answer: the next screen, the same again, or the end."""

from dataclasses import dataclass
from enum import Enum

from handlers.engine.flow import Place

MORE, DONE, BACK, CLEAR = "more", "done", "back", "clear"
SIMPLER, UNKNOWN = "simpler", "unknown"
GIVE = "give"
"""Keys that every screen knows beside its own choices. `GIVE`: to a human, what was not understood."""


class Why(Enum):
    """Why the same screen comes again, or a flow is left."""

    MORE = "there is more to see, or less"
    CHOSEN = "one of many was chosen"
    AGAIN = "what was said is too long, or empty"
    NOT_UNDERSTOOD = "it is none of the choices"
    SIMPLER = "the question was not clear"
    NOT_KNOWN = "whoever is asked does not know"
    BACK = "back from the first screen"


@dataclass(frozen=True, slots=True)
class Answer:
    """What was said, as far as the screen can tell: a choice's key, own words, a voice note, a location."""

    choice: str | None = None
    words: str | None = None
    voice: str | None = None
    location: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Next:
    """The next screen. `keep` is the action that keeps the answer just given."""

    place: Place
    keep: str | None = None


@dataclass(frozen=True, slots=True)
class Same:
    """The same screen again."""

    place: Place
    why: Why


@dataclass(frozen=True, slots=True)
class Done:
    """The flow has ended; its action runs with the answers."""

    place: Place
    keep: str | None = None


@dataclass(frozen=True, slots=True)
class Left:
    """Out of the flow: back from the first screen, or nothing is known and nothing has to be."""

    place: Place
    why: Why = Why.BACK


Step = Next | Same | Done | Left
