"""What the three of them, and who asked for it, hear of a talk."""

from typing import Any

from handlers.notices.registry import TEAM, See, notice
from handlers.permission.badge import with_badge
from handlers.texts.message import Button, Message, word
from storage import frictions, people
from storage.frictions import Friction
from storage.tables.friction import FrictionState
from storage.tables.person import Purpose, RoleName
from storage.work import Work

S = FrictionState
HEARS = TEAM | {RoleName.CONFIDANT}


async def _asked(look: See, friction_id: int, state: FrictionState) -> Friction | None:
    """As long as it is in this state, and this is who has to answer."""
    found = await frictions.find(look.work, friction_id)
    there = found is not None and found.state is state and found.asked == look.person.id
    return found if there else None


async def _named(work: Work, person_id: int | None) -> Any:
    person = await people.find(work, person_id) if person_id is not None else None
    return await with_badge(work, person) if person else word("common-somebody")


def _answers(found: Friction, text: str) -> tuple[Button, ...]:
    return tuple(
        Button(f"{text}.{one}", "answer_friction", {"friction": found.id, "answer": one})
        for one in ("yes", "no")
    )


@notice(purpose=Purpose.CONTACTED, uncertain="again")
async def friction_may(look: See, *, friction: int) -> Message | None:
    """Who spoke of it first: without their yes nobody hears of it."""
    found = await _asked(look, friction, S.ASKING_ONE)
    if found is None:
        return None
    shown = {
        "name": look.person.call_name,
        "other": await _named(look.work, found.other_id),
        "who": await _named(look.work, found.between_id),
    }
    return Message("friction-may", shown, _answers(found, "friction-may"))


@notice(purpose=Purpose.CONTACTED, uncertain="again", by_call=False)
async def friction_between(look: See, *, friction: int) -> Message | None:
    found = await _asked(look, friction, S.ASKING_BETWEEN)
    if found is None:
        return None
    shown = {
        "name": look.person.call_name,
        "one": await _named(look.work, found.one_id),
        "other": await _named(look.work, found.other_id),
    }
    return Message("friction-between-asked", shown, _answers(found, "friction-between-asked"))


@notice(purpose=Purpose.CONTACTED, uncertain="again")
async def friction_with(look: See, *, friction: int) -> Message | None:
    """The other hears that somebody would like to listen, not what was said."""
    found = await _asked(look, friction, S.ASKING_OTHER)
    if found is None:
        return None
    shown = {
        "name": look.person.call_name,
        "one": await _named(look.work, found.one_id),
        "who": await _named(look.work, found.between_id),
    }
    return Message("friction-with", shown, _answers(found, "friction-with"))


@notice(purpose=Purpose.CONTACTED, uncertain="again", by_call=False)
async def friction_hear(look: See, *, friction: int) -> Message | None:
    found = await _asked(look, friction, S.HEARING)
    if found is None or found.heard_one:
        return None
    one, other = await _named(look.work, found.one_id), await _named(look.work, found.other_id)
    which = {"friction": found.id, "whom": "one"}
    heard = Button("friction-hear.heard", "note_heard", which, {"name": one})
    return Message("friction-hear", {"one": one, "other": other}, (heard,))


@notice(purpose=Purpose.CONTACTED, uncertain="never")
async def friction_settled(look: See) -> Message | None:
    return Message("friction-settled", {"name": look.person.call_name})


@notice(purpose=None, uncertain="never", by_call=False, held_by=HEARS)
async def friction_over(look: See) -> Message | None:
    return Message("friction-over", {"name": look.person.call_name})


@notice(purpose=None, uncertain="again", by_call=False, held_by=HEARS)
async def friction_not(look: See, *, person: int, neighbour: int) -> Message | None:
    """Whoever said no, or nothing: it is not told. Somebody else may be asked."""
    one, other = await people.find(look.work, person), await people.find(look.work, neighbour)
    if one is None or other is None:
        return None
    again = Button("friction-not.again", "ask_somebody_else", {"person": person, "neighbour": neighbour})
    return Message("friction-not", {"one": one.call_name, "other": other.call_name}, (again,))
