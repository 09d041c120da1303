"""Notices: messages that the bot sends of its own accord, each described once, beside its words' name."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Literal, TypeVar

from handlers.permission.human import name_in_text
from handlers.texts.message import Message
from storage import consents, contact_routes, neighbourhoods, roles
from storage.neighbourhoods import Neighbourhood
from storage.people import Person
from storage.tables.person import Purpose, RoleName
from storage.work import Work

Uncertain = Literal["again", "never", "human"]
"""When nobody knows whether it arrived: send it once more (harmless twice), leave it, or ask a human."""

STAFF = frozenset({RoleName.CONNECTOR, RoleName.COORDINATOR})
"""For `held_by`: what only a connector may read, or the coordinator where there is none."""
TEAM = STAFF | frozenset(contact_routes.KNOWS)
"""As well who is there for one group; of which group it is, is asked of what the notice names."""


@dataclass(frozen=True, slots=True)
class See:
    """What a notice may look at just before it is sent."""

    work: Work
    now: datetime
    person: Person
    neighbourhood: Neighbourhood

    async def human_name(self) -> Any:
        return await name_in_text(self.work, self.person, self.neighbourhood.id)


class WhyNot(StrEnum):
    """Why a message is not sent; it stands in the outbox, for who looks into it."""

    NOBODY = "nobody"
    NO_CHAT = "no_chat"
    UNREACHABLE = "unreachable"
    NO_ROLE = "no_role"
    NO_CONSENT = "no_consent"
    PAUSED = "paused"
    NO_LONGER_TRUE = "no_longer_true"
    NOT_THEIRS = "not_theirs"
    NO_CALL = "no_call"
    NO_VOICE = "no_voice"
    EXPIRED = "expired"
    NOTICE_GONE = "notice_gone"


NoticeRun = Callable[..., Awaitable[Message | None]]


@dataclass(frozen=True, slots=True)
class Notice:
    """`purpose`: the consent that it needs; None for work that somebody took on.

    `quiet`: waits for the morning. `by_call`: for somebody without Telegram it becomes a line on a call list.
    `held_by`: only for who still has one of these roles when it is sent; empty is for anybody.
    `in_pause`: about an activity that may have been chosen in a pause; it looks at that itself.
    `urgent`: on a call list it stands before what can wait, and rings at once.
    """

    name: str
    fill: NoticeRun
    purpose: Purpose | None
    uncertain: Uncertain
    quiet: bool
    by_call: bool
    held_by: frozenset[RoleName] = frozenset()
    in_pause: bool = False
    urgent: bool = False


NOTICES: dict[str, Notice] = {}
F = TypeVar("F", bound=NoticeRun)


def notice(
    *,
    purpose: Purpose | None,
    uncertain: Uncertain,
    quiet: bool = True,
    by_call: bool = True,
    held_by: frozenset[RoleName] = frozenset(),
    in_pause: bool = False,
    urgent: bool = False,
) -> Callable[[F], F]:
    """`async def activity_reminder(see, *, activity: int) -> Message | None`: None when it is no longer true.

    Its words are the text `activity-reminder`, said aloud by a phone buddy as `activity-reminder.call`.
    """

    def register(fill: F) -> F:
        NOTICES[fill.__name__] = Notice(
            fill.__name__, fill, purpose, uncertain, quiet, by_call, held_by, in_pause, urgent
        )
        return fill

    return register


async def see(work: Work, now: datetime, person: Person) -> See:
    return See(work, now, person, await neighbourhoods.get(work, person.neighbourhood_id))


async def why_not(work: Work, person: Person, notice: Notice, now: datetime) -> WhyNot | None:
    """Consent fails closed; a pause is a pause. Work that somebody took on needs neither."""
    if person.unreachable and person.telegram_id is not None:
        return WhyNot.UNREACHABLE
    if notice.held_by and not notice.held_by & {one.role for one in await roles.of_person(work, person.id)}:
        return WhyNot.NO_ROLE
    if notice.purpose is None:
        return None
    if notice.purpose not in await consents.given(work, person.id):
        return WhyNot.NO_CONSENT
    where = await neighbourhoods.get(work, person.neighbourhood_id)
    if person.rests_on(where.day_of(now)) and not notice.in_pause:
        return WhyNot.PAUSED
    return None
