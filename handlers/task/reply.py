"""Answering a human: what is typed or said next goes to who wrote, with the activity to which it belongs."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from handlers.conversation.go_to_screen import go_back, home_place, open_aside, show
from handlers.conversation.refusal import Stale
from handlers.conversation.registry import KeptOff, action, fill
from handlers.conversation.turn import Turn
from handlers.engine.flow import Place
from handlers.permission.permissions import ANYONE, NEIGHBOUR
from handlers.task.ask_once import Added, add_to, open_task
from handlers.task.give_task import give_task
from handlers.texts.message import Button
from storage import people, roles, tasks
from storage.tables.contact import TaskKind
from storage.tables.person import RoleName
from storage.tasks import Task

LATELY = timedelta(days=3)
HUMANS = frozenset({RoleName.CONNECTOR, RoleName.COORDINATOR})


@action(may=ANYONE, kept_off=KeptOff.SUSPENDED)
async def begin_reply(turn: Turn, *, task: int, to: int) -> None:
    await _answered(turn, task)
    await open_aside(turn, "reply", {"answered": task, "to": to})


def answer_button(to: int, name: Any) -> Button:
    """Under the words of a human of the team who wrote of their own accord."""
    return Button("task-answered.back", "begin_reply_to", {"to": to}, {"connector": name})


@action(may=NEIGHBOUR, kept_off=KeptOff.SUSPENDED)
async def begin_reply_to(turn: Turn, *, to: int) -> None:
    """To who is of the team here still; of somebody else not even the name is said."""
    if not any(one.neighbourhood_id == turn.here.id for one in await roles.of_person(turn.work, to)):
        raise Stale
    await open_aside(turn, "reply", {"to": to})


@fill
async def reply_to(turn: Turn, place: Place) -> dict[str, Any]:
    human = await people.find(turn.work, place.answers["to"])
    return {"connector": human.call_name if human else await turn.human_name()}


@action(may=ANYONE, kept_off=KeptOff.SUSPENDED)
async def send_reply(turn: Turn, *, answers: dict[str, Any]) -> None:
    """To who wrote, as long as they are a human here; else to who is that now."""
    answered = await _answered(turn, answers["answered"]) if "answered" in answers else None
    writer, activity = answers["to"], answered.activity_id if answered else None
    held = {one.role for one in await roles.of_person(turn.work, writer)}
    to = writer if held & HUMANS else None
    added = await _pass_on(turn, answers.get("say"), answers.get("say_voice"), to, activity)
    human = await people.find(turn.work, writer) if to else None
    text = "words-full" if added is Added.FULL else "reply-sent"
    await turn.say(text, connector=human.call_name if human else await turn.human_name())
    await go_back(turn, answers)


async def _pass_on(
    turn: Turn, words: str | None, voice: str | None, to: int | None, activity_id: int | None
) -> Added:
    """One task that grows, for each human and activity."""
    task = await open_task(turn, TaskKind.TALK)
    if task and (task.for_id == to or to is None) and task.activity_id == activity_id:
        return await add_to(turn, task.id, words, voice)
    await give_task(
        turn.work,
        turn.now,
        TaskKind.TALK,
        about=turn.person,
        chat_id=None if turn.person else turn.chat_id,
        activity_id=activity_id,
        words=words,
        voice=voice,
        where=turn.here.id,
        for_id=to,
    )
    return Added.YES


async def offer_to_human(turn: Turn) -> bool:
    """Somebody types a yes or a thank you, and a human's words are the last that were read here."""
    since = max(turn.conversation.updated_at, turn.now - LATELY)
    if turn.person is None or not await tasks.answered_since(turn.work, turn.person.id, since):
        return False
    turn.not_heard(first=True)
    await show(turn, replace(home_place(turn), missed=2), "reply-for-human")
    return True


async def _answered(turn: Turn, task_id: int) -> Task:
    """The one that was answered here; `Stale` for another's."""
    found = await tasks.find(turn.work, task_id)
    me = turn.person.id if turn.person else None
    mine = found and (found.about_id == me if found.about_id else found.chat_id == turn.chat_id)
    if found is None or not mine:
        raise Stale
    return found
