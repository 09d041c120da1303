"""Turns a notice for somebody without Telegram into a line on a call list."""

from handlers.notices.registry import Notice, See
from handlers.notify import notify
from storage import calls, contact_routes
from storage.outbox import Outgoing


async def put_on_list(look: See, outgoing: Outgoing, notice: Notice) -> bool:
    """False for a notice that makes no sense aloud."""
    if not notice.by_call:
        return False
    caller = await contact_routes.caller_of(look.work, look.person)
    call_id = await calls.put(
        look.work,
        person_id=look.person.id,
        caller_id=caller,
        kind=outgoing.kind,
        params=outgoing.params,
        group_key=outgoing.group_key,
        due_at=look.now,
        expires_at=outgoing.expires_at,
    )
    if caller is not None:
        await notify(look.work, look.now, caller, "call_line", key=f"{call_id}", call=call_id)
    return True
