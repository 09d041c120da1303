"""What happened, and who reacts to it: how a feature acts on those that stand above it in the order.

A feature says `await happened(work, now, RoleEnded(person, role))`; others say `@when(RoleEnded)` above a
function `async def (work, now, fact)`. They run at once, in the same transaction, in the order of
`handlers.features`; whatever one of them raises undoes all of it.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeVar

from storage.activities import Activity
from storage.decisions import Decision
from storage.groups import Group
from storage.people import Person
from storage.tables.person import RoleName
from storage.tasks import Task
from storage.work import Work


@dataclass(frozen=True, slots=True)
class PersonPaused:
    """Somebody rests; `until`: the moment from which they are there again."""

    person: Person
    until: datetime


@dataclass(frozen=True, slots=True)
class PersonBack:
    """Who rested is there again: by their own word, on the day they chose, or since a human let them.

    `chosen`: it was their own pause. `again` and `full`: activities they come to once more, and those where
    others have their place now.
    """

    person: Person
    chosen: bool = True
    again: list[Activity] = field(default_factory=list)
    full: list[Activity] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class PersonStopped:
    """Nothing is asked of somebody any more, and nobody counts on them. What they do for others goes on."""

    person: Person


@dataclass(frozen=True, slots=True)
class StrangerStopped:
    """The same of a chat of which nothing else is known."""

    chat_id: int


@dataclass(frozen=True, slots=True)
class RoleGiven:
    """Somebody does something for the neighbourhood from now on."""

    person_id: int


@dataclass(frozen=True, slots=True)
class RoleEnded:
    """Its rights are gone already; what was carried in it is still to be passed on.

    `where`: the neighbourhood of the role, which need not be where they live. `rests`: they may take it up
    again.
    """

    person: Person
    role: RoleName
    where: int
    rests: bool = False


@dataclass(frozen=True, slots=True)
class PersonUnreachable:
    """Telegram says that somebody blocked the bot, or has no chat with it any more."""

    person: Person


@dataclass(frozen=True, slots=True)
class PersonReachable:
    """Who could not be reached wrote, or received something: they are there again."""

    person: Person


@dataclass(frozen=True, slots=True)
class NoticeNotTold:
    """A notice (`kind`, `params`) did not reach somebody, since they cannot be reached now."""

    person: Person
    kind: str
    params: dict[str, Any]


@dataclass(frozen=True, slots=True)
class MessageInDoubt:
    """Nobody knows whether a message to this person arrived, and it is not sent again for now."""

    person: Person


@dataclass(frozen=True, slots=True)
class TaskTakenOn:
    """Somebody of the team said that they will do it. `how`: "visit" or "call"."""

    task: Task
    by: int
    how: str


@dataclass(frozen=True, slots=True)
class TaskFinished:
    """Somebody of the team did it."""

    task: Task
    outcome: str


@dataclass(frozen=True, slots=True)
class MayBeAsked:
    """Somebody agreed to hear from the bot of its own accord."""

    person_id: int


@dataclass(frozen=True, slots=True)
class PersonComes:
    """Somebody takes a place at an activity, whichever way they came to it."""

    person_id: int
    activity: Activity


@dataclass(frozen=True, slots=True)
class StrangerComes:
    """Somebody of whom nothing is kept takes a place by themselves, brought by nobody."""

    chat_id: int
    activity: Activity


@dataclass(frozen=True, slots=True)
class ActivityBegun:
    """Somebody started an activity; `decision_id`: it is what a group decided."""

    activity: Activity
    decision_id: int | None


@dataclass(frozen=True, slots=True)
class ActivityTold:
    """Who was at an activity is known now."""

    activity: Activity


@dataclass(frozen=True, slots=True)
class WeeklyJoined:
    """Somebody wants to come every week."""

    person_id: int
    series_id: int


@dataclass(frozen=True, slots=True)
class HandedOver:
    """Somebody else is there for a group: all that `from_id` carried for it, and for `members`, is theirs."""

    group: Group
    from_id: int
    to_id: int
    members: frozenset[int]


@dataclass(frozen=True, slots=True)
class PersonPassedOn:
    """Another of the team knows somebody from now on, with a yes of all three."""

    person_id: int
    from_id: int
    to_id: int


@dataclass(frozen=True, slots=True)
class Decided:
    """A question to a group is closed; without an outcome all stays as it was."""

    decision: Decision


Fact = (
    PersonPaused
    | PersonBack
    | PersonStopped
    | StrangerStopped
    | RoleGiven
    | RoleEnded
    | PersonUnreachable
    | PersonReachable
    | NoticeNotTold
    | MessageInDoubt
    | TaskTakenOn
    | TaskFinished
    | MayBeAsked
    | PersonComes
    | StrangerComes
    | ActivityBegun
    | ActivityTold
    | WeeklyJoined
    | Decided
    | HandedOver
    | PersonPassedOn
)
Reaction = Callable[[Work, datetime, Any], Awaitable[None]]
R = TypeVar("R", bound=Reaction)

_REACTIONS: dict[type[Fact], list[Reaction]] = {}


def when(fact: type[Fact]) -> Callable[[R], R]:
    """Registers what follows from a fact of this type."""

    def register(react: R) -> R:
        _REACTIONS.setdefault(fact, []).append(react)
        return react

    return register


async def happened(work: Work, now: datetime, fact: Fact) -> None:
    for react in _REACTIONS.get(type(fact), []):
        await react(work, now, fact)
