"""What a coordinator hears when somebody lets their role rest."""

from handlers.notices.registry import See, notice
from handlers.team.invite_to_role import dashed
from handlers.texts.message import Message, word
from storage import people
from storage.tables.person import RoleName

COORDINATOR = frozenset({RoleName.COORDINATOR})


@notice(purpose=None, uncertain="never", by_call=False, held_by=COORDINATOR)
async def role_rests(look: See, *, by: int, role: str) -> Message | None:
    person = await people.find(look.work, by)
    if person is None:
        return None
    return Message("role-rests", {"name": person.call_name, "role": word(f"role-word.{dashed(role)}")})
