"""What somebody said yes to: when and where it is, and how to say that they cannot come after all."""

from handlers.activity.words import activity_words
from handlers.conversation.turn import Turn
from handlers.texts.message import Button, lines, word
from storage import activities, attendance
from storage.attendance import Attendance

SHOWN = 3


async def say_to_come(turn: Turn) -> bool:
    """False when there is nothing."""
    coming = await to_come(turn)
    said = [
        await activity_words(turn.work, await activities.get(turn.work, one.activity_id)) for one in coming
    ]
    if said:
        await turn.say("said-mine", lines=lines([word("said-mine-one", **one) for one in said]))
    return bool(said)


async def ask_whether_they_come(turn: Turn, coming: list[Attendance]) -> None:
    """Nothing is cancelled by words alone: each of what they said yes to has its buttons."""
    for one in coming:
        activity = await activities.get(turn.work, one.activity_id)
        buttons = [_answer(one, answer) for answer in ("cannot", "come")]
        await turn.say("said-cannot", *buttons, **await activity_words(turn.work, activity))


def _answer(one: Attendance, answer: str) -> Button:
    return Button(f"said-cannot.{answer}", "answer_reminder", {"attendance": one.id, "answer": answer})


async def to_come(turn: Turn) -> list[Attendance]:
    if turn.person is None:
        return []
    return (await attendance.to_come_of(turn.work, turn.person.id, turn.now))[:SHOWN]
