"""What somebody said of how things go may become something they do themselves, together with somebody."""

from typing import Any

from handlers.conversation.go_to_screen import go_back, open_aside
from handlers.conversation.registry import action
from handlers.conversation.turn import Turn
from handlers.notices.registry import See, notice
from handlers.permission.permissions import SELF
from handlers.task.give_task import give_task
from handlers.texts.message import Button, Message
from storage import cards, people, reports
from storage.tables.contact import ReportState, TaskKind


@notice(purpose=None, uncertain="never", by_call=False)
async def do_otherwise(look: See, *, report: int, by: int) -> Message | None:
    """Once it is dealt with, and where it was about nobody: never beside something between two people."""
    found = await reports.find(look.work, report)
    if found is None or found.state is not ReportState.CLOSED or found.about_id is not None:
        return None
    human = await people.find(look.work, by)
    buttons = tuple(
        Button(f"do-otherwise.{one}", "answer_otherwise", {"person": look.person.id, "answer": one})
        for one in ("yes", "not-now")
    )
    shown = {"human": human.call_name if human else await look.human_name()}
    return Message("do-otherwise", shown, buttons)


@action(may=SELF)
async def answer_otherwise(turn: Turn, *, person: int, answer: str) -> None:
    """`answer`: yes or not-now. Nobody has to do what they say should be otherwise."""
    if answer == "yes":
        await open_aside(turn, "otherwise", {"person": person})
    else:
        await turn.say("otherwise-not-now")


@action(may=SELF)
async def tell_otherwise(turn: Turn, *, answers: dict[str, Any]) -> None:
    """It stands on their card as something they can give, and their human helps to find somebody."""
    words = answers["what"]
    await cards.add_own(turn.work, "offer", turn.me.id, words, turn.now)
    await give_task(turn.work, turn.now, TaskKind.OTHERWISE, about=turn.me, words=words)
    await turn.say("otherwise-kept")
    await go_back(turn, answers)
