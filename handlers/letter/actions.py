"""`/papier`: whoever speaks for neighbours without Telegram prints what they need for that."""

from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import action, command
from handlers.conversation.turn import Turn
from handlers.letter.papers import call_list, letter, quarter_card, what_waits
from handlers.letter.whom import has_no_phone, they_speak_for
from handlers.permission.permissions import NEIGHBOUR
from handlers.texts.message import Attachment, Button


@command("papier", "paper", "brieven")
async def begin_paper(turn: Turn, _rest: str) -> None:
    if turn.person is None:
        raise Refusal
    if not await they_speak_for(turn.work, turn.me):
        await turn.say("paper-nobody")
        return
    await turn.say(
        "paper-which",
        Button("paper-which.list", "print_call_list"),
        Button("paper-which.letters", "print_letters"),
        Button("paper-which.card", "print_quarter_cards"),
    )


@action(may=NEIGHBOUR)
async def print_call_list(turn: Turn) -> None:
    made = await call_list(turn.work, turn.now, turn.me)
    if made is None:
        raise Refusal("call-none")
    await turn.say("paper-list", attachment=Attachment("document", "call_list", made))


@action(may=NEIGHBOUR)
async def print_letters(turn: Turn) -> None:
    """For who has neither Telegram nor a phone. What waits stays on the list until somebody said it."""
    made = [
        await letter(turn.work, turn.now, one, turn.me, said)
        for one in await they_speak_for(turn.work, turn.me)
        if await has_no_phone(turn.work, one) and (said := await what_waits(turn.work, turn.now, one))
    ]
    if not made:
        raise Refusal("paper-no-letters")
    file = Attachment("document", "letters", {"name": "brieven", "size": "A4", "letters": made})
    await turn.say("paper-letters", attachment=file, count=len(made))


@action(may=NEIGHBOUR)
async def print_quarter_cards(turn: Turn) -> None:
    """For everybody they speak for: a card on the fridge tells of it for weeks."""
    made = [
        await letter(turn.work, turn.now, one, turn.me, said)
        for one in await they_speak_for(turn.work, turn.me)
        if (said := await quarter_card(turn.work, turn.now, one))
    ]
    if not made:
        raise Refusal("paper-no-card")
    file = Attachment("document", "letters", {"name": "kaarten", "size": "A5", "letters": made})
    await turn.say("paper-cards", attachment=file, count=len(made))
