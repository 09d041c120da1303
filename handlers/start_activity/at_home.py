"""A group may be asked home by one of its members, after meeting each of the others twice in public.

Nothing but a public place to meet is written down: from there they go together.
"""

from handlers.conversation.turn import Turn
from handlers.engine.flow import Option
from storage import acquainted, groups
from storage.matching_exchange import MEETINGS

AT_HOME = "home"


async def asks_home(turn: Turn, group_id: int | None) -> list[Option]:
    """One more place to choose, for who may."""
    if group_id is None or not await may_ask_home(turn, group_id):
        return []
    return [Option(AT_HOME, "activity-where.home")]


async def may_ask_home(turn: Turn, group_id: int) -> bool:
    members = await groups.members(turn.work, group_id)
    met = await acquainted.met_in_public(turn.work, turn.me.id)
    others = [one for one in members if one != turn.me.id]
    return turn.me.id in members and bool(others) and all(met[one] >= MEETINGS for one in others)
