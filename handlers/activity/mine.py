"""What somebody said yes to: when and where it is, and how to say that they cannot come after all."""

from typing import Any

from handlers.activity.say_coming import IN_CALENDAR
from handlers.activity.words import activity_words, who_else
from handlers.conversation.turn import Turn
from handlers.texts.message import Button, lines, word
from storage import activities, attendance
from storage.activities import Activity
from storage.attendance import Attendance

SHOWN = 3
NAMELESS = {"cannot": "say_nameless_cannot", "come": "say_nameless_comes"}
"""What a neighbour without a name does, of whom nothing is kept but the chat."""


async def say_to_come(turn: Turn) -> bool:
    """False when there is nothing."""
    coming = await to_come(turn)
    said = [await _one(turn, await activities.get(turn.work, one.activity_id)) for one in coming]
    if said:
        hand = [Button("said-mine.lend-a-hand", "lend_a_hand")] if turn.person else []
        await turn.say("said-mine", *hand, IN_CALENDAR, lines=lines(said))
    return bool(said)


async def _one(turn: Turn, activity: Activity) -> dict[str, Any]:
    """What it is, when, where and with whom: all that people ask about it."""
    who = await who_else(turn.work, activity, turn.person)
    return word("said-mine-one", who=who, **await activity_words(turn.work, activity))


async def ask_whether_they_come(turn: Turn, coming: list[Attendance]) -> None:
    """Nothing is cancelled by words alone: each of what they said yes to has its buttons."""
    for one in coming:
        activity = await activities.get(turn.work, one.activity_id)
        buttons = [_answer(one, answer) for answer in ("cannot", "come")]
        await turn.say("said-cannot", *buttons, **await activity_words(turn.work, activity))


def _answer(one: Attendance, answer: str) -> Button:
    if one.person_id is None:
        return Button(f"said-cannot.{answer}", NAMELESS[answer], {"activity": one.activity_id})
    return Button(f"said-cannot.{answer}", "answer_reminder", {"attendance": one.id, "answer": answer})


async def to_come(turn: Turn) -> list[Attendance]:
    person_id = turn.person.id if turn.person else None
    return (await attendance.to_come_of(turn.work, person_id, turn.now, turn.chat_id))[:SHOWN]
