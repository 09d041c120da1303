"""Who speaks in a chat, where they are, and who has a role there: all of it in one statement.

What is found is what `conversations.find`, `people`, `neighbourhoods.get` and `roles` give from
then on in the same transaction, until something is written.
"""

from typing import Any

from sqlalchemy import select as select_rows
from sqlalchemy.orm import aliased
from sqlmodel import and_, col, func, or_

from storage.conversations import Conversation
from storage.neighbourhoods import Neighbourhood
from storage.people import Person
from storage.roles import NOW, Role
from storage.suspensions import Suspension
from storage.tables.conversation import ConversationRow
from storage.tables.neighbourhood import NeighbourhoodRow
from storage.tables.person import PersonRow, RoleRow, SuspensionRow
from storage.work import Work, frozen

HOLDER = aliased(PersonRow)
WHERE = func.coalesce(col(PersonRow.neighbourhood_id), col(ConversationRow.neighbourhood_id))
QUERY = (
    select_rows(ConversationRow, PersonRow, NeighbourhoodRow, SuspensionRow, RoleRow, HOLDER)
    .outerjoin(PersonRow, col(PersonRow.telegram_id) == col(ConversationRow.chat_id))
    .outerjoin(SuspensionRow, col(SuspensionRow.person_id) == col(PersonRow.id))
    .outerjoin(NeighbourhoodRow, col(NeighbourhoodRow.id) == WHERE)
    .outerjoin(
        RoleRow,
        and_(
            or_(
                col(RoleRow.neighbourhood_id) == col(NeighbourhoodRow.id),
                col(RoleRow.person_id) == col(PersonRow.id),
            ),
            *NOW,
        ),
    )
    .outerjoin(HOLDER, col(HOLDER.id) == col(RoleRow.person_id))
    .order_by(col(RoleRow.id))
)


async def read(work: Work, chat_id: int) -> None:
    """Of a chat that has no conversation yet nothing is found: then the others ask for themselves."""
    found = await work.rows(QUERY.where(col(ConversationRow.chat_id) == chat_id))
    if not found:
        return
    conversation, me, neighbourhood, suspended, *_ = found[0]
    work.knows(ConversationRow, chat_id, frozen(Conversation, conversation))
    work.knows(PersonRow, ("telegram", chat_id), frozen(Person, me) if me else None)
    if me:
        work.knows(SuspensionRow, me.id, frozen(Suspension, suspended) if suspended else None)
    if neighbourhood:
        work.knows(NeighbourhoodRow, neighbourhood.id, frozen(Neighbourhood, neighbourhood))
    _keep_roles(work, me, neighbourhood, [(role, holder) for *_, role, holder in found if role])


def _keep_roles(work: Work, me: Any, neighbourhood: Any, held: list[tuple[Any, Any]]) -> None:
    roles = [frozen(Role, role) for role, _ in held]
    if me:
        work.knows(PersonRow, me.id, frozen(Person, me))
        work.knows(RoleRow, ("of", me.id), [one for one in roles if one.person_id == me.id])
    if neighbourhood:
        here = [one for one in roles if one.neighbourhood_id == neighbourhood.id]
        work.knows(RoleRow, ("in", neighbourhood.id), here)
    for _, holder in held:
        work.knows(PersonRow, holder.id, frozen(Person, holder))
