"""What holds on every evening of a crowd's half year, beside what holds in any street."""

import re
from collections import Counter
from collections.abc import AsyncIterator
from datetime import datetime, timedelta

from sqlmodel import col, select

from handlers.notices.quiet import is_quiet
from handlers.notices.registry import NOTICES
from storage import calls, groups, people, tasks
from storage.askable import REST_AFTER_NO
from storage.people import Person
from storage.tables.activity import InvitationAnswer, InvitationRow
from storage.tables.contact import CallRow, CallState, TaskKind, TaskRow, TaskState
from storage.tables.conversation import OutboxRow, OutboxState
from storage.tables.exchange import ExchangeRow, ExchangeState
from storage.tables.group import DecisionKind, DecisionRow, DecisionState, GroupPhase
from storage.work import Work
from tests.stories.group.gathering import Gathering
from tests.street.crowd import CALLERS, CONNECTORS, COORDINATOR

A_DAY = timedelta(days=1)
MOST_UNASKED = 12
"""Messages that the bot thought of itself, to one person in one day; calls to make for others not counted."""
TEAM_AND_CALLERS = (*CONNECTORS, *CALLERS, COORDINATOR)
REFUSED = r"\b(?:{}) (?:komt|kan|wil|doet|zei|zegt) (?:nu )?(?:niet|nee)\b"
"""Said of somebody by name; "Dat kan nu niet" is of nobody."""
FOR_A_HUMAN = (TaskKind.TALK, TaskKind.QUESTION, TaskKind.CALL_ME)
DECIDED_PHASES = (GroupPhase.SELF_RUNNING, GroupPhase.RESTING)


async def broken_today(found: Gathering) -> AsyncIterator[str]:
    async with found.town.database.read() as work:
        sent = await work.all(
            select(OutboxRow).where(
                OutboxRow.state == OutboxState.SENT, col(OutboxRow.done_at) > found.town.now - A_DAY
            )
        )
        for what in [*_in_the_night(found, sent), *_too_many(found, sent)]:
            yield what
        async for what in _by_another_way(work, found, sent):
            yield what
        async for what in _has_a_human(work, found):
            yield what
        async for what in _of_themselves(work):
            yield what
        for what in [*await _asked_too_soon(work), *await _asked_twice_at_once(work)]:
            yield what
    for what in _told_on(found):
        yield what
    for what in _no_name_outside(found, await _names_and_members(found)):
        yield what


def _in_the_night(found: Gathering, sent: list[OutboxRow]) -> list[str]:
    return [
        f"{row.kind} went out in the night"
        for row in sent
        if row.kind in NOTICES
        and NOTICES[row.kind].quiet
        and row.done_at
        and is_quiet(found.where, row.done_at)
    ]


def _too_many(found: Gathering, sent: list[OutboxRow]) -> list[str]:
    names = {person.id: name for name, person in found.people.items()}
    unasked = [row.person_id for row in sent if row.kind in NOTICES and row.kind != "call_round"]
    return [
        f"{names.get(one, one)} was sent {unasked.count(one)} messages in a day"
        for one in set(unasked)
        if one is not None and unasked.count(one) > MOST_UNASKED
    ]


async def _by_another_way(work: Work, found: Gathering, sent: list[OutboxRow]) -> AsyncIterator[str]:
    """For who has no Telegram each notice is a line to be said, and no line lies unsaid."""
    for row in sent:
        person = await people.find(work, row.person_id) if row.person_id is not None else None
        if person is None or person.telegram_id is not None or row.kind not in NOTICES:
            continue
        lines = await work.all(
            select(CallRow).where(CallRow.person_id == person.id, CallRow.kind == row.kind)
        )
        if NOTICES[row.kind].by_call and not lines:
            yield f"{person.call_name} heard nothing of {row.kind}"
    for line in await calls.all_open(work):
        late = line.due_at < found.town.now - 3 * A_DAY
        if line.state is CallState.OPEN and late:
            yield f"call {line.id} ({line.kind}) has been lying for three days"


async def _has_a_human(work: Work, found: Gathering) -> AsyncIterator[str]:
    waiting = await work.all(
        select(TaskRow).where(TaskRow.state == TaskState.OPEN, col(TaskRow.kind).in_(FOR_A_HUMAN))
    )
    shown = {
        one.id
        for person in found.people.values()
        if await people.find(work, person.id)
        for one in await tasks.open_for(work, person.id, found.where.id)
    }
    for row in waiting:
        if row.id not in shown:
            yield f"a {row.kind.value} waits for a human, and nobody sees it"


async def _of_themselves(work: Work) -> AsyncIterator[str]:
    """No group runs itself or rests that was not asked and said yes."""
    for group in await groups.in_phase(work, *DECIDED_PHASES):
        asked = await work.all(
            select(DecisionRow).where(
                DecisionRow.group_id == group.id,
                DecisionRow.kind == DecisionKind.PHASE,
                DecisionRow.state == DecisionState.CLOSED,
                DecisionRow.outcome == "yes",
            )
        )
        if not asked:
            yield f"group {group.id} is {group.phase.value}, and its people never said so"


async def _asked_too_soon(work: Work) -> list[str]:
    """After a "not now" to an activity nobody is asked for another for two weeks."""
    every = await work.all(select(InvitationRow).order_by(col(InvitationRow.asked_at)))
    said_no: dict[int, datetime] = {}
    wrong: list[str] = []
    for one in every:
        if one.person_id in said_no and one.asked_at - said_no[one.person_id] < REST_AFTER_NO:
            wrong.append(f"person {one.person_id} said not now, and was asked again in {one.asked_at}")
        if one.answer is InvitationAnswer.NOT_NOW:
            said_no[one.person_id] = one.asked_at
    return wrong


async def _asked_twice_at_once(work: Work) -> list[str]:
    """Nobody has two requests to help before them."""
    open_now = await work.all(select(ExchangeRow).where(ExchangeRow.state == ExchangeState.ASKED))
    asked = Counter(one.giver_id for one in open_now)
    return [f"person {who} is asked {many} times to help" for who, many in asked.items() if many > 1]


def _told_on(found: Gathering) -> list[str]:
    """Nobody reads of somebody by name that they would not, or could not."""
    said: list[str] = []
    refused = re.compile(REFUSED.format("|".join(map(re.escape, found.people))))
    for reader, person in found.people.items():
        if reader in TEAM_AND_CALLERS or not _has_phone(found, person):
            continue
        heard = found.talk(reader).everything
        said += [f"{reader} reads {words!r}" for words in refused.findall(heard)]
    return said


async def _names_and_members(found: Gathering) -> dict[str, set[int]]:
    async with found.town.database.read() as work:
        every = await groups.in_phase(work, *groups.LIVES)
        theirs: dict[str, set[int]] = {}
        for one in every:
            if one.name:
                known = {row.person_id for row in await groups.memberships(work, one.id)}
                theirs[one.name] = known | ({one.supporter_id} if one.supporter_id else set())
        return theirs


def _no_name_outside(found: Gathering, theirs: dict[str, set[int]]) -> list[str]:
    said: list[str] = []
    for name, person in found.people.items():
        if name in ("Nadia", "Karim", "Ineke") or not _has_phone(found, person):
            continue
        heard = found.talk(name).everything
        said += [
            f"{name} reads the name of a group that is not theirs"
            for group, members in theirs.items()
            if person.id not in members and f"“{group}”" in heard
        ]
    return said


def _has_phone(found: Gathering, person: Person) -> bool:
    return person.call_name.casefold() in found.town.playground.phones
