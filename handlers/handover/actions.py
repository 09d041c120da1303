"""The connector hands a group over, after a last question; and may still pass something on."""

from typing import Any

from handlers.conversation.go_to_screen import go_back, open_aside
from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import action, fill
from handlers.conversation.turn import Turn
from handlers.decision.notices import called
from handlers.engine.flow import Place
from handlers.handover.hand_over import hand_over
from handlers.handover.together import call_off_handover
from handlers.permission.permissions import NEIGHBOUR, SELF, SUPPORTER
from handlers.texts.message import Button
from storage import groups, handovers, people
from storage.handovers import Handover
from storage.people import Person


@action(may=SUPPORTER)
async def hand_group_over(turn: Turn, *, handover: int) -> None:
    """From the next tap on the group is not theirs any more."""
    found = await hand_over(turn.work, turn.now, handover)
    await turn.note("group_handed_over")
    volunteer = await people.get(turn.work, found.to_id or 0)
    group = await groups.get(turn.work, found.group_id)
    more = Button(
        "handover-you-did.pass", "begin_passing_on", {"which": found.id}, {"name": volunteer.call_name}
    )
    await turn.say(
        "handover-you-did", more, group=called(group), name=turn.me.call_name, who=volunteer.call_name
    )


@action(may=SUPPORTER)
async def once_more_together(turn: Turn, *, handover: int) -> None:
    found = await handovers.find(turn.work, handover)
    await turn.say(
        "handover-once-more", group=called(await groups.get(turn.work, found.group_id if found else 0))
    )


@action(may=SELF | SUPPORTER)
async def stop_handover(turn: Turn, *, handover: int) -> None:
    """Each of the two may: the group keeps who is there for it."""
    found = await handovers.find(turn.work, handover)
    if found is None or found.state not in handovers.OPEN:
        raise Refusal("handover-over")
    await call_off_handover(turn.work, turn.now, found)
    await turn.say("handover-stopped")


@action(may=NEIGHBOUR)
async def begin_passing_on(turn: Turn, *, which: int) -> None:
    await _given(turn, which)
    await open_aside(turn, "handoverpass", {"which": which})


@fill
async def who_has_it_now(turn: Turn, place: Place) -> dict[str, Any]:
    _, volunteer = await _given(turn, place.answers["which"])
    return {"who": volunteer.call_name}


@action(may=NEIGHBOUR)
async def pass_something_on(turn: Turn, *, answers: dict[str, Any]) -> None:
    """In their own words, to the volunteer alone; about people they know only what is needed is asked for."""
    found, volunteer = await _given(turn, answers["which"])
    key = f"{found.id}:{turn.now.isoformat()}"
    await turn.notify(volunteer.id, "handover_word", key=key, by=turn.me.id, words=answers["words"])
    await turn.say("handover-passed-on", who=volunteer.call_name)
    await go_back(turn, answers)


async def _given(turn: Turn, handover_id: int) -> tuple[Handover, Person]:
    """What this person handed over, and who has it."""
    found = await handovers.find(turn.work, handover_id)
    volunteer = await people.find(turn.work, found.to_id) if found and found.to_id is not None else None
    if found is None or volunteer is None or found.from_id != turn.me.id or found.handed_over_at is None:
        raise Refusal("handover-over")
    return found, volunteer
