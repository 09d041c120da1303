"""A yes, a no or a question about an appointment, typed where no question stands: what it is about is shown.

With its buttons, so that nothing happens by words that may have meant something else.
"""

from datetime import timedelta

from handlers.activity.mine import ask_whether_they_come, say_to_come, to_come
from handlers.catalogue.match_phrases import said_any
from handlers.conversation.go_to_screen import is_home, redraw
from handlers.conversation.lexicon import ways
from handlers.conversation.registry import meaning
from handlers.conversation.turn import Turn
from handlers.invitation.notices import asked_now
from handlers.task.reply import offer_to_human
from handlers.texts.message import Message, when
from storage import activities, invitations

SHOWN = 2
SOON = timedelta(days=2)
"""So long before it a yes or a no is about whether they come: they were asked in the reminder."""


@meaning("answer")
async def show_what_waits(turn: Turn) -> None:
    if await offer_to_human(turn):
        return
    if await _show_invitations(turn):
        turn.messages.insert(0, (Message("said-choose"), None))
        return
    soon = [
        one
        for one in await to_come(turn)
        if (await activities.get(turn.work, one.activity_id)).starts_at <= turn.now + SOON
    ]
    await ask_whether_they_come(turn, soon)
    if not soon:
        await turn.say("said-nothing-asked")


@meaning("bye")
async def say_bye(turn: Turn) -> None:
    """ "Is goed" may be a yes, where an invitation waits."""
    if not await offer_to_human(turn) and not await _show_invitations(turn):
        await turn.say("said-bye")


@meaning("mine")
async def say_appointments(turn: Turn) -> None:
    """What time it is now is asked in the same words as what time it begins."""
    if said_any(turn.said.text, ways("clock", turn.language)):
        await turn.say("said-clock", clock=when(turn.now, "clock"))
    if not await say_to_come(turn) and not await _show_invitations(turn):
        await turn.say("said-mine-none")
    await _ask_again(turn)


@meaning("cannot")
async def ask_what_cannot(turn: Turn) -> None:
    coming = await to_come(turn)
    await ask_whether_they_come(turn, coming)
    if not coming and not await _show_invitations(turn):
        await turn.say("said-cannot-none")
    await _ask_again(turn)


async def _show_invitations(turn: Turn) -> bool:
    """False when none waits for an answer."""
    if turn.person is None or turn.neighbourhood is None:
        return False
    waiting = await invitations.waiting_for_answer(turn.work, turn.neighbourhood.id, turn.now)
    mine = [one.id for one in waiting if one.person_id == turn.person.id]
    shown = [said for one in mine[:SHOWN] if (said := await asked_now(turn.work, turn.now, turn.person, one))]
    turn.messages += [(said, None) for said in shown]
    return bool(shown)


async def _ask_again(turn: Turn) -> None:
    """Whoever was at a question finds it again below."""
    if turn.place and not is_home(turn.place):
        await redraw(turn)
