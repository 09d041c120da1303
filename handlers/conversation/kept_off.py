"""Who may not take part for a time, or whose chat reaches nobody: all is refused but what is marked.

`@action(kept_off=...)` marks what nobody is denied: for who is suspended a human, a report, leaving; for a
muted chat too help in distress, one's own data, being forgotten, the language.
"""

from datetime import datetime, time

from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import KEPT_OFF_TOO, KeptOff
from handlers.conversation.turn import Turn
from handlers.texts.message import when
from storage import suspensions
from storage.tables.person import SuspendedFor

NOON = time(12)


async def refuse_who_is_kept_off(turn: Turn, action: str) -> None:
    """Raises `Refusal` where this person may not do it now."""
    works = KEPT_OFF_TOO.get(action)
    if works is not KeptOff.MUTED_TOO and is_muted(turn):
        raise Refusal("kept-off-muted")
    if works is None and turn.person:
        await _refuse_who_is_suspended(turn, turn.person.id)


async def _refuse_who_is_suspended(turn: Turn, person_id: int) -> None:
    found = await suspensions.of_person(turn.work, person_id)
    if found and found.reason is SuspendedFor.MENTOR:
        raise Refusal("kept-off-mentor", human=await turn.human_name())
    if found and found.holds_on(turn.today):
        until = when(datetime.combine(found.until, NOON, turn.zone), "date")
        raise Refusal("kept-off-now", until=until, human=await turn.human_name())


def is_muted(turn: Turn) -> bool:
    """Only a chat of somebody who is nobody here: of a neighbour it is said otherwise (`suspensions`)."""
    muted = turn.conversation.muted_until
    return turn.person is None and muted is not None and turn.now < muted
