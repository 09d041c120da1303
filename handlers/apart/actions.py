"""Says with whom one would rather not be, or takes it back. Nobody else sees any difference."""

from typing import Any

from handlers.apart.help_both import help_both
from handlers.conversation.go_to_screen import go_back, open_aside
from handlers.conversation.people_to_choose import people_to_choose
from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import action, command, fill, options
from handlers.conversation.turn import Turn
from handlers.engine.flow import Option, Place
from handlers.permission.permissions import SELF_OR_CALLER
from storage import acquainted, blocks, people
from storage.people import Person


@command("lievernietmet", "rathernotwith")
async def begin_own_apart(turn: Turn, _rest: str) -> None:
    if turn.person is None:
        raise Refusal("apart-nobody")
    await begin_apart(turn, person=turn.person.id)


@action(may=SELF_OR_CALLER)
async def begin_apart(turn: Turn, *, person: int) -> None:
    if not await _whom(turn, person):
        raise Refusal("apart-nobody")
    await open_aside(turn, "apart", {"person": person})


@options
async def people_met(turn: Turn, place: Place) -> list[Option]:
    met = await _whom(turn, place.answers["person"])
    return await people_to_choose(turn, met)


@fill
async def whom_apart(turn: Turn, place: Place) -> dict[str, Any]:
    other = await people.get(turn.work, int(place.answers["who"]))
    said = other.id in await blocks.said_by(turn.work, place.answers["person"])
    return {"other": other.call_name, "said": "yes" if said else "no"}


@action(may=SELF_OR_CALLER)
async def keep_apart(turn: Turn, *, answers: dict[str, Any]) -> None:
    person, other = answers["person"], int(answers["who"])
    if answers["sure"] != "yes" or other not in [one.id for one in await _whom(turn, person)]:
        await turn.say("apart-unchanged")
    elif other in await blocks.said_by(turn.work, person):
        await blocks.take_away(turn.work, person, other)
        await turn.say("apart-over")
    else:
        await blocks.put(turn.work, person, other)
        await help_both(turn.work, turn.now, person, other)
        await turn.say("apart-done")
    await go_back(turn, answers)


async def _whom(turn: Turn, person_id: int) -> list[Person]:
    """Whom they met, and whom they said it about before, by name."""
    ids = await acquainted.met(turn.work, person_id) | await blocks.said_by(turn.work, person_id)
    known = await people.named(turn.work, sorted(ids - {person_id}))
    return sorted((one for one in known.values() if one.call_name), key=lambda one: one.call_name.casefold())
