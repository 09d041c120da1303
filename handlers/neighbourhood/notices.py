"""What a coordinator hears without asking, and what somebody hears of their own role."""

from handlers.notices.registry import See, notice
from handlers.texts.message import Button, Message, word
from storage import dead_letters as letters
from storage import neighbourhoods, people
from storage.tables.neighbourhood import NeighbourhoodState
from storage.tables.person import RoleName

COORDINATOR = frozenset({RoleName.COORDINATOR})


@notice(purpose=None, uncertain="never", by_call=False, held_by=COORDINATOR)
async def dead_letters(look: See) -> Message | None:
    found = await letters.of_neighbourhood(look.work, look.neighbourhood.id)
    if not found:
        return None
    show = Button("dead-letters.look", "show_dead_letters")
    return Message("dead-letters", {"count": len(found)}, (show,))


@notice(purpose=None, uncertain="again", by_call=False, held_by=COORDINATOR)
async def neighbourhood_closed(look: See, *, neighbourhood: int, by: int) -> Message | None:
    """To the other coordinators, as long as it is closed."""
    where = await neighbourhoods.get(look.work, neighbourhood)
    who = await people.find(look.work, by)
    if where.state is not NeighbourhoodState.CLOSED:
        return None
    again = Button("hoods-closed.open", "open_again", {"neighbourhood": neighbourhood})
    called = who.call_name if who else word("common-somebody")
    return Message("hoods-closed-by", {"name": called, "neighbourhood": where.name}, (again,))


@notice(purpose=None, uncertain="never", by_call=False)
async def role_ended(_look: See, *, role: str) -> Message | None:
    return Message("role-ended", {"role": word(f"role-word.{role.replace('_', '-')}")})
