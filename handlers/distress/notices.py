"""What somebody in distress hears when a human has read it."""

from handlers.distress.numbers import NUMBERS
from handlers.notices.registry import See, notice
from handlers.texts.message import Message
from storage import people


@notice(purpose=None, uncertain="again", quiet=False, by_call=False)
async def distress_read(look: See, *, by: int, how: str) -> Message | None:
    """`how`: "visit" or "call", what that human said they will do."""
    human = await people.find(look.work, by)
    if human is None:
        return None
    return Message(f"distress-read-{how}", {"human": human.call_name, **NUMBERS.for_text()})
