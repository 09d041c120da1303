"""Who speaks in a chat, where they are, and who has a role there: all of it in one statement.

What is found is what `conversations.find`, `people`, `neighbourhoods.get` and `roles` give from
then on in the same transaction, until something is written.
"""

from collections.abc import Collection
from dataclasses import dataclass, fields
from itertools import accumulate
from typing import Any

from sqlalchemy import Select, exists
from sqlalchemy import select as select_columns
from sqlalchemy.orm import aliased
from sqlmodel import and_, col, func, or_

from storage.conversations import Conversation
from storage.fixed import fixed
from storage.neighbourhoods import Neighbourhood
from storage.people import Person
from storage.roles import NOW, Role
from storage.suspensions import Suspension
from storage.tables.conversation import ConversationRow
from storage.tables.neighbourhood import NeighbourhoodRow
from storage.tables.person import PersonRow, RoleName, RoleRow, SuspensionRow
from storage.work import Work

HOLDER = aliased(PersonRow)
WHERE = func.coalesce(col(PersonRow.neighbourhood_id), col(ConversationRow.neighbourhood_id))
PARTS: tuple[tuple[type[Any], Any], ...] = (
    (Conversation, ConversationRow),
    (Person, PersonRow),
    (Neighbourhood, NeighbourhoodRow),
    (Suspension, SuspensionRow),
    (Role, RoleRow),
    (Person, HOLDER),
)
"""What a row holds side by side: only the last two are others in each row."""
ENDS = list(accumulate(len(fields(kind)) for kind, _ in PARTS))
PLACES = [(kind, start, end) for (kind, _), start, end in zip(PARTS, [0, *ENDS], ENDS, strict=False)]
"""Where each of them begins and ends."""


@fixed
def _of_chat(chat_id: int) -> Select[Any]:
    columns = [getattr(table, field.name) for kind, table in PARTS for field in fields(kind)]
    held_here = col(RoleRow.neighbourhood_id) == col(NeighbourhoodRow.id)
    held_by_them = col(RoleRow.person_id) == col(PersonRow.id)
    return (
        select_columns(*columns)
        .select_from(ConversationRow)
        .outerjoin(PersonRow, col(PersonRow.telegram_id) == col(ConversationRow.chat_id))
        .outerjoin(SuspensionRow, col(SuspensionRow.person_id) == col(PersonRow.id))
        .outerjoin(NeighbourhoodRow, col(NeighbourhoodRow.id) == WHERE)
        .outerjoin(RoleRow, and_(or_(held_here, held_by_them), *NOW))
        .outerjoin(HOLDER, col(HOLDER.id) == col(RoleRow.person_id))
        .where(col(ConversationRow.chat_id) == chat_id)
        .order_by(col(RoleRow.id))
    )


@dataclass(frozen=True, slots=True)
class Heard:
    """What a chat was told last, and whether it wants to hear everything."""

    last_said: dict[str, Any] | None
    read_aloud: bool
    has_role: bool


async def heard(work: Work, chat_id: int, person_id: int | None, roles: Collection[RoleName]) -> Heard | None:
    """None where there is no conversation (any more). `has_role`: one of `roles`."""
    found = await work.rows(_heard(chat_id, person_id, list(roles)))
    return Heard(*found[0]) if found else None


@fixed
def _heard(chat_id: int, person_id: int | None, roles: list[RoleName]) -> Select[Any]:
    held = exists().where(col(RoleRow.person_id) == person_id, col(RoleRow.role).in_(roles), *NOW)
    wanted: list[Any] = [ConversationRow.last_said, ConversationRow.read_aloud, held]
    return select_columns(*wanted).where(col(ConversationRow.chat_id) == chat_id)


async def read(work: Work, chat_id: int) -> None:
    """Of a chat that has no conversation yet nothing is found: then the others ask for themselves."""
    found = [_parts(row) for row in await work.rows(_of_chat(chat_id))]
    if not found:
        return
    conversation, me, neighbourhood, suspended, *_ = found[0]
    work.knows(ConversationRow, chat_id, conversation)
    work.knows(PersonRow, ("telegram", chat_id), me)
    if me:
        work.knows(SuspensionRow, me.id, suspended)
    if neighbourhood:
        work.knows(NeighbourhoodRow, neighbourhood.id, neighbourhood)
    _keep_roles(work, me, neighbourhood, [(role, holder) for *_, role, holder in found if role])


def _parts(row: Any) -> list[Any]:
    """One object for each part, or None where nothing was joined."""
    return [None if row[start] is None else kind(*row[start:end]) for kind, start, end in PLACES]


def _keep_roles(work: Work, me: Any, neighbourhood: Any, held: list[tuple[Any, Any]]) -> None:
    if me:
        work.knows(PersonRow, me.id, me)
        work.knows(RoleRow, ("of", me.id), [role for role, _ in held if role.person_id == me.id])
    if neighbourhood:
        here = [role for role, _ in held if role.neighbourhood_id == neighbourhood.id]
        work.knows(RoleRow, ("in", neighbourhood.id), here)
    for _, holder in held:
        work.knows(PersonRow, holder.id, holder)
