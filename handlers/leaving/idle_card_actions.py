"""What is answered when a card was idle for a year: it stays, or it goes."""

from handlers.activity.say_coming import by_phone, in_their_words
from handlers.conversation.registry import COMMANDS, KeptOff, action
from handlers.conversation.turn import Turn
from handlers.leaving.erase import ask_erase_neighbour
from handlers.permission.permissions import SELF_CALLER_OR_STAFF, SELF_OR_CALLER
from storage import people, tasks
from storage.tables.contact import TaskKind


@action(may=SELF_CALLER_OR_STAFF, kept_off=KeptOff.SUSPENDED)
async def keep_card(turn: Turn, *, person: int) -> None:
    """Said by whose card it is, by who calls them, or by a human who knows."""
    found = await people.get(turn.work, person)
    await people.change(turn.work, found.id, asked_to_stay_at=None)
    await tasks.finish_about(turn.work, found.id, TaskKind.IDLE_CARD, "kept", turn.now)
    await turn.note("card_kept", person_id=found.id)
    await turn.say(in_their_words(turn, found, "keep-card-kept"), name=found.call_name)


@action(may=SELF_OR_CALLER, kept_off=KeptOff.SUSPENDED)
async def let_card_go(turn: Turn, *, person: int) -> None:
    """Asked once more, as always before everything goes."""
    if by_phone(turn, await people.get(turn.work, person)):
        await ask_erase_neighbour(turn, person=person)
    else:
        await COMMANDS["vergeetmij"](turn, "")
