"""Finds out for whom a row is and what it says now: is it still true, agreed to and welcome?"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from handlers.catalogue.local_choices import local_words
from handlers.delivery.looks import note_looks
from handlers.notices.quiet import is_quiet, quiet_ends
from handlers.notices.registry import NOTICES, Notice, See, WhyNot, see, why_not
from handlers.permission.actor import actor_of
from handlers.permission.for_reader import for_reader
from handlers.permission.permissions import HOST, TEAM_OR_SELF, may
from handlers.permission.relations import Actor
from handlers.permission.seen import NotTheirs
from handlers.permission.targets import all_of
from handlers.texts.kept_message import from_json
from handlers.texts.languages import read_in
from handlers.texts.localise import Tongue
from handlers.texts.message import Message
from storage import conversations, neighbourhoods, people
from storage.outbox import Outgoing
from storage.people import Person
from storage.work import Work

WORK = TEAM_OR_SELF | HOST
"""How who has a role may stand to what a notice about their work names."""


@dataclass(frozen=True, slots=True)
class Addressed:
    """`person`: None in a chat of which nothing else is known. `neighbourhood_id`: where it belongs."""

    chat_id: int
    message: Message
    tongue: Tongue
    person: Person | None
    neighbourhood_id: int | None


@dataclass(frozen=True, slots=True)
class OnList:
    """It became a line on somebody's call list: for the outbox it has gone out."""


@dataclass(frozen=True, slots=True)
class Later:
    """Not now: at `at`."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Not:
    """Not any more."""

    why: WhyNot


OtherWay = Callable[[See, Outgoing, Notice], Awaitable[bool]]
_OTHER_WAYS: list[OtherWay] = []


def other_way(take: OtherWay) -> OtherWay:
    """A way to reach somebody without Telegram: False for a notice that makes no sense that way."""
    _OTHER_WAYS.append(take)
    return take


async def _by_another_way(look: See, outgoing: Outgoing, notice: Notice) -> bool:
    for take in _OTHER_WAYS:
        if await take(look, outgoing, notice):
            return True
    return False


async def address(work: Work, outgoing: Outgoing, now: datetime) -> Addressed | OnList | Later | Not:
    """Of a row that holds a message: an answer (`say`) or a notice."""
    if outgoing.kind == "say":
        return await _answer(work, outgoing, now)
    return await _notice(work, outgoing, now, NOTICES[outgoing.kind])


async def _answer(work: Work, outgoing: Outgoing, now: datetime) -> Addressed:
    """An answer to what was just said: never held back."""
    assert outgoing.chat_id is not None
    person = await people.find_by_telegram(work, outgoing.chat_id)
    known = person or await conversations.find(work, outgoing.chat_id)
    language = await read_in(work, outgoing.params.get("language") or (known.language if known else "nl"))
    where = known.neighbourhood_id if known else None
    zone = (await neighbourhoods.get(work, where)).timezone if where is not None else "Europe/Amsterdam"
    said = from_json(outgoing.params)
    tongue = Tongue(language, now, zone, await local_words(work))
    message = await _of_what_they_see(work, person, said, tongue) or Message("common-not-yours")
    return Addressed(outgoing.chat_id, message, tongue, person, where)


async def _notice(
    work: Work, outgoing: Outgoing, now: datetime, notice: Notice
) -> Addressed | OnList | Later | Not:
    person = await people.find(work, outgoing.person_id) if outgoing.person_id else None
    if person is None:
        return Not(WhyNot.NOBODY)
    refused = await why_not(work, person, notice, now)
    if refused:
        return Not(refused)
    look = await see(work, now, person)
    if notice.quiet and not outgoing.live and is_quiet(look.neighbourhood, now):
        return _after_quiet(outgoing, quiet_ends(look.neighbourhood, now))
    about = {name: value for name, value in outgoing.params.items() if name != "edits"}
    filled = await notice.fill(look, **about)
    theirs = filled and await _is_theirs(work, await actor_of(work, person), notice, about)
    zone = look.neighbourhood.timezone
    tongue = Tongue(await read_in(work, person.language), now, zone, await local_words(work))
    message = await _of_what_they_see(work, person, filled, tongue) if filled and theirs else None
    if message is None:
        return Not(WhyNot.NOT_THEIRS if filled else WhyNot.NO_LONGER_TRUE)
    if person.telegram_id is None:
        return OnList() if await _by_another_way(look, outgoing, notice) else Not(WhyNot.NO_CALL)
    return Addressed(person.telegram_id, message, tongue, person, person.neighbourhood_id)


async def _is_theirs(work: Work, actor: Actor, notice: Notice, about: dict[str, object]) -> bool:
    """All of their neighbourhoods; and what is work, of groups for which they are there."""
    named = await all_of(work, about)
    if any(thing.neighbourhood_id not in actor.neighbourhoods for thing in named):
        return False
    of_groups = [thing for thing in named if thing.group_id is not None]
    return not notice.held_by or all(may(actor, WORK, thing) for thing in of_groups)


async def _of_what_they_see(
    work: Work, person: Person | None, message: Message, tongue: Tongue
) -> Message | None:
    try:
        theirs, seen = await for_reader(work, await actor_of(work, person), message, tongue)
    except NotTheirs:
        return None
    await note_looks(work, tongue.now, person, seen)
    return theirs


def _after_quiet(outgoing: Outgoing, morning: datetime) -> Later | Not:
    if outgoing.expires_at is not None and outgoing.expires_at <= morning:
        return Not(WhyNot.EXPIRED)
    return Later(morning)
