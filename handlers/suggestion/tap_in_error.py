"""A suggestion that was set aside by mistake comes back."""

from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import action
from handlers.conversation.turn import Turn
from handlers.notices.registry import NOTICES, see
from handlers.permission.permissions import TEAM
from handlers.suggestion.suggest_companions import NOTICES as NOTICE_OF
from handlers.texts.message import MISTAKE, MISTAKE_LASTS, Button
from storage import suggestions


def set_aside_by_mistake(suggestion_id: int) -> Button:
    return Button(MISTAKE, "take_back_set_aside", {"suggestion": suggestion_id}, lasts=MISTAKE_LASTS)


@action(may=TEAM)
async def take_back_set_aside(turn: Turn, *, suggestion: int) -> None:
    if not await suggestions.show_again(turn.work, suggestion):
        raise Refusal("suggestion-decided")
    found = await suggestions.get(turn.work, suggestion)
    await turn.say("common-taken-back")
    look = await see(turn.work, turn.now, turn.me)
    message = await NOTICES[NOTICE_OF[found.kind]].fill(look, suggestion=found.id)
    if message is not None:
        turn.messages.append((message, None))
