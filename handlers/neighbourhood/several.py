"""`/buurten`: a coordinator makes another neighbourhood, goes from one to the other, and closes one."""

from typing import Any

from handlers.conversation.flows import FLOWS
from handlers.conversation.go_to_screen import open_flow, show
from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import action, command
from handlers.conversation.turn import Turn
from handlers.engine.advance import begin
from handlers.neighbourhood.actions import show_neighbourhood
from handlers.neighbourhood.coordinator import answer_with
from handlers.neighbourhood.open_neighbourhood import show_what_is_missing
from handlers.permission.permissions import COORDINATOR
from handlers.texts.message import Button, Message, lines, word
from storage import activities, conversations, groups, neighbourhoods, roles
from storage.neighbourhoods import Neighbourhood
from storage.tables.neighbourhood import NeighbourhoodState
from storage.tables.person import RoleName
from storage.waiting_list import waiting_in

NOT_CLOSED = frozenset(NeighbourhoodState) - {NeighbourhoodState.CLOSED}


@command("buurten", "neighbourhoods")
async def begin_several(turn: Turn, _rest: str) -> None:
    if not turn.actor.has(RoleName.COORDINATOR):
        raise Refusal
    await show_several(turn)


@action(may=COORDINATOR)
async def show_several(turn: Turn) -> None:
    """Each with how it stands and how much waits; the one on the desk first."""
    mine = await _mine(turn)
    waiting = await waiting_in(turn.work, [one.id for one in mine])
    said = [
        word(
            "hoods-line",
            neighbourhood=_name(one),
            state=word(f"neighbourhood-state.{one.state.value}"),
            count=sum(w.neighbourhood_id == one.id for w in waiting),
        )
        for one in mine
    ]
    go = [
        Button(
            "hoods-list.go", "go_to_neighbourhood", {"neighbourhood": one.id}, {"neighbourhood": _name(one)}
        )
        for one in mine
        if one.id != turn.here.id
    ]
    new = Button("hoods-list.new", "begin_new_neighbourhood")
    close = Button("hoods-list.close", "ask_to_close")
    closes = [close] if turn.here.state is not NeighbourhoodState.CLOSED else []
    shown = {"neighbourhood": _name(turn.here), "lines": lines(said)}
    await answer_with(turn, Message("hoods-list", shown, (*go, new, *closes)))


async def _mine(turn: Turn) -> list[Neighbourhood]:
    where = {one for role, one in turn.actor.roles if role is RoleName.COORDINATOR}
    found = [one for one in await neighbourhoods.all_of_them(turn.work) if one.id in where]
    return sorted(found, key=lambda one: one.id != turn.here.id)


def _name(one: Neighbourhood) -> Any:
    return one.name or word("role-asked-by.new-place")


@action(may=COORDINATOR)
async def go_to_neighbourhood(turn: Turn, *, neighbourhood: int) -> None:
    """All that is asked from here on is about that one."""
    await conversations.put_neighbourhood(turn.work, turn.chat_id, neighbourhood)
    await turn.refresh()
    await show_neighbourhood(turn)


@action(may=COORDINATOR)
async def begin_new_neighbourhood(turn: Turn) -> None:
    await open_flow(turn, "newhood")


@action(may=COORDINATOR)
async def make_neighbourhood(turn: Turn, *, answers: dict[str, Any]) -> None:
    """It is prepared from nothing, by who made it; the rest is asked at once, and can wait."""
    made = await neighbourhoods.begin(turn.work, answers["name"], organisation=turn.here.organisation)
    await roles.give(turn.work, turn.me.id, made.id, RoleName.COORDINATOR, turn.now)
    await conversations.put_neighbourhood(turn.work, turn.chat_id, made.id)
    await turn.refresh()
    await turn.note("neighbourhood_made")
    await turn.say("hoods-made", neighbourhood=made.name)
    await show(turn, begin(FLOWS["neighbourhood"], screen="phone"))


@action(may=COORDINATOR)
async def ask_to_close(turn: Turn) -> None:
    """With what is still there, so that nobody closes it by mistake."""
    coming = len(await activities.coming(turn.work, turn.here.id, turn.now))
    living = len(await groups.in_neighbourhood(turn.work, turn.here.id))
    which = {"neighbourhood": turn.here.id}
    buttons = (
        Button("hoods-close.yes", "close_neighbourhood", which),
        Button("hoods-close.no", "show_several"),
    )
    shown = {"neighbourhood": _name(turn.here), "coming": coming, "living": living}
    await answer_with(turn, Message("hoods-close", shown, buttons))


@action(may=COORDINATOR, confirms=True)
async def close_neighbourhood(turn: Turn, *, neighbourhood: int) -> None:
    """Once, whoever is first; the other coordinators hear who did it, and can open it again."""
    if not await neighbourhoods.move(turn.work, neighbourhood, NOT_CLOSED, NeighbourhoodState.CLOSED):
        raise Refusal("hoods-closed-already")
    await turn.note("neighbourhood_closed")
    for one in await roles.holders(turn.work, neighbourhood, RoleName.COORDINATOR):
        if one != turn.me.id:
            key = f"{neighbourhood}:{turn.now.isoformat()}"
            await turn.notify(
                one, "neighbourhood_closed", key=key, neighbourhood=neighbourhood, by=turn.me.id
            )
    closed = await neighbourhoods.get(turn.work, neighbourhood)
    again = Button("hoods-closed.open", "open_again", {"neighbourhood": neighbourhood})
    await answer_with(turn, Message("hoods-closed", {"neighbourhood": _name(closed)}, (again,)))


@action(may=COORDINATOR)
async def open_again(turn: Turn, *, neighbourhood: int) -> None:
    """By way of what is still needed: somebody may have left meanwhile."""
    await conversations.put_neighbourhood(turn.work, turn.chat_id, neighbourhood)
    await turn.refresh()
    await show_what_is_missing(turn)
