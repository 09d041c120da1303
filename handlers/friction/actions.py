"""Each of the three says yes or no in turn; then both are heard apart, and it ends."""

from handlers.activity.answer_reminder import say_to
from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import action
from handlers.conversation.turn import Turn
from handlers.friction.going_on import end_without, settled
from handlers.permission.permissions import SELF, SELF_OR_CALLER
from handlers.texts.message import Button, Message
from storage import frictions, groups, people
from storage.frictions import Friction
from storage.tables.friction import FrictionState

S = FrictionState
NEXT = {
    S.ASKING_ONE: (S.ASKING_BETWEEN, "friction_between"),
    S.ASKING_BETWEEN: (S.ASKING_OTHER, "friction_with"),
    S.ASKING_OTHER: (S.HEARING, "friction_hear"),
}


@action(may=SELF_OR_CALLER)
async def answer_friction(turn: Turn, *, friction: int, answer: str) -> None:
    """`answer`: yes or no. Nobody hears who said no."""
    found = await _found(turn, friction)
    if found.state not in NEXT or found.asked is None:
        raise Stale
    person = await people.get(turn.work, found.asked)
    if answer != "yes":
        await end_without(turn.work, turn.now, found)
        await say_to(turn, person, "friction-no")
        return
    after, kind = NEXT[found.state]
    if not await frictions.move(turn.work, found.id, found.state, after, turn.now):
        raise Stale
    moved = await _found(turn, friction)
    if moved.asked is None:
        await end_without(turn.work, turn.now, moved)
        raise Stale
    await turn.notify(moved.asked, kind, key=f"{found.id}", group=found.key, friction=found.id)
    await say_to(turn, person, "friction-yes")


@action(may=SELF)
async def note_heard(turn: Turn, *, friction: int, whom: str) -> None:
    """`whom`: one or other. Only when both were heard it can end."""
    found = await _found(turn, friction)
    if found.state is not S.HEARING or whom not in ("one", "other"):
        raise Stale
    await frictions.note_heard(turn.work, found.id, **{f"heard_{whom}": True})
    message = await what_is_next(turn, await _found(turn, friction))
    turn.messages.append((message, None))


async def what_is_next(turn: Turn, found: Friction) -> Message:
    one, other = await people.get(turn.work, found.one_id), await people.get(turn.work, found.other_id)
    if found.both_heard:
        buttons = tuple(
            Button(f"friction-end.{how}", "end_friction", {"friction": found.id, "how": how})
            for how in ("agreed", "nothing")
        )
        return Message("friction-end", {}, buttons)
    left, name = ("other", other.call_name) if found.heard_one else ("one", one.call_name)
    heard = Button("friction-hear.heard", "note_heard", {"friction": found.id, "whom": left}, {"name": name})
    return Message("friction-hear-next", {"name": name}, (heard,))


@action(may=SELF)
async def end_friction(turn: Turn, *, friction: int, how: str) -> None:
    """`how`: agreed or nothing. What was said stays with them; only "settled" is kept."""
    found = await _found(turn, friction)
    if found.state is not S.HEARING or not found.both_heard:
        raise Refusal("friction-hear-both")
    if not await settled(turn.work, turn.now, found, agreed=how == "agreed"):
        raise Stale
    buttons = await _ask_the_group(turn, found) if how == "agreed" else ()
    await turn.say("friction-thanks", *buttons, name=turn.me.call_name)


async def _ask_the_group(turn: Turn, found: Friction) -> tuple[Button, ...]:
    """What they agreed may be something for all of their group: then it is asked, not told."""
    belong = [{one.id for one in await groups.of_person(turn.work, person)} for person in _all(found)]
    shared = set.intersection(*belong)
    return tuple(
        Button("friction-thanks.group", "begin_group_agreement", {"group": one}) for one in sorted(shared)[:1]
    )


def _all(found: Friction) -> list[int]:
    return [one for one in (found.one_id, found.other_id, found.between_id) if one is not None]


async def _found(turn: Turn, friction_id: int) -> Friction:
    found = await frictions.find(turn.work, friction_id)
    if found is None:
        raise Stale
    return found
