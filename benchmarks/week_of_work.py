"""What weeks of work have in common: doing what came, one tap after the other, and counting words."""

from dataclasses import dataclass, field

from bot.playground.phone import Button
from tests.town import Talk


@dataclass(slots=True)
class Day:
    name: str
    taps: int = 0
    words: int = 0
    done: set[str] = field(default_factory=set)


async def does_what_came(talk: Talk, day: Day, labels: tuple[str, ...]) -> None:
    """`labels`: parts of what is pressed where it is offered, in this order. Each thing once."""
    while wanted := _next_tap(talk, day, labels):
        button, about = wanted
        day.done.add(about)
        await talk.presses_button(button)
        day.taps += 1


def _next_tap(talk: Talk, day: Day, labels: tuple[str, ...]) -> tuple[Button, str] | None:
    """The button, and what it is about: the words of its message and its label."""
    for part in labels:
        for one in talk.phone.all_buttons():
            message = talk.phone.messages.get(one.message_id or 0, {})
            about = f"{message.get('text', '')} {one.label}"
            if part in one.label and about not in day.done:
                return one, about
    return None


async def first_button(talk: Talk, *parts: str) -> None:
    """Presses the first button that has one of these in it, where there is any."""
    found = [label for label in talk.buttons for part in parts if part in label]
    if found:
        await talk.presses(found[0])


def words_since(talk: Talk, seen: int) -> int:
    """After the first `seen` messages."""
    said = list(talk.phone.messages.values())[seen:]
    texts = [m.get("text") or m.get("caption") or "" for m in said if m["from"]["is_bot"]]
    return sum(len(text.split()) for text in texts)
