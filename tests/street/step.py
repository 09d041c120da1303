"""One thing that somebody did in a life, so that the life can be lived again with less of it."""

from dataclasses import dataclass

from bot.playground.phone import Button
from tests.town import Talk

HOURS = ("09:30", "12:30", "16:30", "19:00")
ENOUGH_OF_IT = 40


@dataclass(frozen=True, slots=True)
class Step:
    """`place`: the how manieth of its life. `day` and `hour`: when.

    `text` is typed, or the button with these words is pressed; `under` is how its message begins,
    nothing for a key; None where it is the first button with these words.
    """

    place: int
    day: int
    hour: str
    who: str
    text: str
    pressed: bool
    under: str | None = None

    def __str__(self) -> str:
        does = "presses" if self.pressed else "types"
        under = f" under {self.under!r}" if self.under else ""
        return f"day {self.day}, {self.hour}: {self.who} {does} {self.text[:ENOUGH_OF_IT]!r}{under}"


async def do(talk: Talk, step: Step) -> bool:
    """False where the button is not there any more."""
    if not step.pressed:
        await talk.says(step.text)
        return True
    same_words = [one for one in talk.phone.all_buttons() if one.label == step.text]
    there = [one for one in same_words if step.under in (None, beginning_above(talk, one))] or same_words
    if there:
        await talk.presses_button(there[0])
    return bool(there)


def beginning_above(talk: Talk, button: Button) -> str:
    """How the message begins that it stands under; nothing for a key."""
    message = talk.phone.messages.get(button.message_id or 0) or {}
    said = str(message.get("text") or message.get("caption") or "")
    return " / ".join(said.splitlines()[:2])[:ENOUGH_OF_IT]
