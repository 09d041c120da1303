"""Rather by phone: a human calls, and nothing else is kept."""

from typing import Any

from handlers.arriving.naming import chosen_name
from handlers.conversation.registry import action, fill
from handlers.conversation.turn import Turn
from handlers.engine.flow import Place
from handlers.permission.permissions import ANYONE
from handlers.task.ask_once import ask_once
from handlers.texts.message import phone
from handlers.texts.phone_numbers import phone_in_words
from storage.tables.contact import TaskKind


@fill
async def human_phone(turn: Turn, _place: Place) -> dict[str, Any]:
    """Who would rather ring up themselves can."""
    human = await turn.human()
    return {"can_ring": "yes" if human.phone else "no", "phone": phone(human.phone)}


@action(may=ANYONE)
async def ask_for_call(turn: Turn, *, answers: dict[str, Any]) -> None:
    if answers["may"] == "no":
        await turn.say("callme-not")
        return
    number = phone_in_words(answers.get("number_words", ""))
    said = [chosen_name(turn, answers), number]
    await ask_once(turn, TaskKind.CALL_ME, words=": ".join(one for one in said if one))
    await turn.note("call_asked")
    await turn.say("callme-done" if number else "callme-done-here")
