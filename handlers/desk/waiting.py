"""What waits in all neighbourhoods of a coordinator: one list, by age, and how much lies with whom."""

from collections import Counter
from typing import Any

from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import action, command
from handlers.conversation.turn import Turn
from handlers.neighbourhood.coordinator import answer_with
from handlers.permission.permissions import COORDINATOR
from handlers.texts.message import Button, Message, lines, word
from storage import neighbourhoods, people
from storage.people import Person
from storage.tables.person import RoleName
from storage.waiting_list import Waiting, waiting_in

SHOWN = 10


@command("wachtrij", "queue")
async def begin_waiting(turn: Turn, _rest: str) -> None:
    if not turn.actor.has(RoleName.COORDINATOR):
        raise Refusal
    await show_waiting(turn)


@action(may=COORDINATOR)
async def show_waiting(turn: Turn, *, shown: int = 0) -> None:
    """Those behind the first `shown`; of each only what it is, where, how long and with whom."""
    mine = {where for role, where in turn.actor.roles if role is RoleName.COORDINATOR}
    found = await waiting_in(turn.work, mine)
    if not found:
        await answer_with(turn, Message("wait-none"))
        return
    named = await people.named(turn.work, [one.person_id for one in found if one.person_id is not None])
    called = {one.id: one.name for one in await neighbourhoods.all_of_them(turn.work)}
    each = Counter(_name(one, named) for one in found)
    said = [_line(turn, one, called, named) for one in found[shown : shown + SHOWN]]
    with_whom = [_with(name, count) for name, count in each.most_common()]
    params = {"count": len(found), "lines": lines(said), "people": lines(with_whom)}
    more = (Button("common-footer.more", "show_waiting", {"shown": shown + SHOWN}),)
    await answer_with(turn, Message("wait-list", params, more if len(found) > shown + SHOWN else ()))


def _name(one: Waiting, named: dict[int, Person]) -> str:
    known = named.get(one.person_id) if one.person_id is not None else None
    return known.call_name if known else ""


def _line(turn: Turn, one: Waiting, called: dict[int, str], named: dict[int, Person]) -> dict[str, Any]:
    return word(
        "wait-line",
        neighbourhood=called[one.neighbourhood_id],
        what=word(f"wait-what.{one.sort.value}"),
        days=(turn.now - one.since).days,
        name=_name(one, named) or word("wait-all"),
    )


def _with(name: str, count: int) -> dict[str, Any]:
    return word("wait-with", name=name or word("wait-all"), count=count)
