"""What who is of the team does with a task: takes it on, answers, ticks it off."""

from typing import Any

from handlers.conversation.go_to_screen import go_back, kept_before, open_aside, open_flow
from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import action, command, fill
from handlers.conversation.turn import Turn
from handlers.engine.flow import Place
from handlers.happenings import TaskFinished, TaskTakenOn, happened
from handlers.notices.notify import notify, say_in_chat
from handlers.permission.of_group import that_may
from handlers.permission.permissions import TEAM_OR_SELF
from handlers.task.notices import answer_message, can_be_answered, task_messages, with_way_back
from handlers.task.together import ask_whether_together
from handlers.texts.message import MISTAKE, MISTAKE_LASTS, Button, names, word
from storage import calls, outbox, people, suggestions, tasks, vettings
from storage.people import Person
from storage.tables.contact import TaskKind, TaskState
from storage.tasks import Task

SHOWN = 5
"""More at once would be a wall of messages."""


@fill
async def waiting_for_connector(turn: Turn, _place: Place) -> dict[str, Any]:
    """How much lies with this connector, so that nothing need be opened to know."""
    me, where = turn.me.id, turn.here.id
    counts = {
        "suggestions": len(await suggestions.open_for(turn.work, me, where)),
        "tasks": len(await _theirs(turn)),
        "calls": len(await calls.open_of(turn.work, me)),
    }
    said: list[Any] = [
        word(f"connector-waiting.{what}", count=count) for what, count in counts.items() if count
    ]
    return {"any": "yes" if said else "no", "waiting": names(said)}


async def _theirs(turn: Turn) -> list[Task]:
    """The open ones that they may do: as their buttons would say."""
    found = await tasks.open_for(turn.work, turn.me.id, turn.here.id)
    return await that_may(turn.work, turn.actor, TEAM_OR_SELF, "task", found)


@command("taken", "tasks")
async def show_tasks(turn: Turn, _rest: str) -> None:
    if not turn.actor.roles:
        raise Refusal
    await show_tasks_after(turn)


@action(may=TEAM_OR_SELF, looks=True)
async def show_tasks_after(turn: Turn, *, after: int = 0) -> None:
    """The open tasks, oldest first; those behind number `after`."""
    found = await _theirs(turn)
    waiting = [task for task in found if task.id > after]
    if not waiting:
        await turn.say("task-none")
    for task in waiting[:SHOWN]:
        for message in await task_messages(turn.work, task):
            turn.messages.append((message, None))
    if len(waiting) > SHOWN:
        last = waiting[SHOWN - 1].id
        more = Button("task-more.show", "show_tasks_after", {"after": last})
        await turn.say("task-more", more, count=len(waiting) - SHOWN)


@action(may=TEAM_OR_SELF)
async def take_on_task(turn: Turn, *, task: int, how: str, together: str = "") -> None:
    """`how`: "visit" or "call". `together`: "neighbour" or "alone"; a volunteer is asked that first."""
    if how == "visit" and not await vettings.may_visit(turn.work, turn.me.id):
        raise Refusal("visits-not-yet")
    _, about = await _task_and_person(turn, task)
    if about and not together and not turn.actor.staff:
        await ask_whether_together(turn, task, how, about)
        return
    if not await tasks.take_on(turn.work, task, turn.me.id, how):
        raise Refusal("task-done-already")
    found, _ = await _task_and_person(turn, task)
    await happened(turn.work, turn.now, TaskTakenOn(found, turn.me.id, how))
    spoken = Button("task-waits.spoken", "finish_task", {"task": task, "outcome": "spoken"})
    colleague = Button("task-taken-on.colleague", "choose_colleague", {"task": task})
    text = "task-taken-on-with" if together == "neighbour" and about else "task-taken-on"
    await turn.say(text, spoken, colleague, who=_who(about))


@action(may=TEAM_OR_SELF)
async def read_task(turn: Turn, *, task: int) -> None:
    """Nobody is named for it any more: the first of the team who takes it up reads what was said."""
    if not await tasks.claim(turn.work, task, turn.me.id):
        raise Refusal("task-done-already")
    found, about = await _task_and_person(turn, task)
    if about:
        await turn.notify(about.id, "task_with_another", key=f"{task}:{turn.me.id}", by=turn.me.id)
    for message in await task_messages(turn.work, found):
        turn.messages.append((message, None))


@action(may=TEAM_OR_SELF)
async def finish_task(turn: Turn, *, task: int, outcome: str) -> None:
    """`outcome`: "spoken", "seen" or "answered"; what was said stays between the two."""
    found, about = await _task_and_person(turn, task)
    if not await tasks.finish(turn.work, task, outcome, turn.now):
        raise Refusal("task-done-already")
    if about and found.kind is TaskKind.NO_ANSWER:
        await calls.finish_given(turn.work, about.id, outcome, turn.now)
    await outbox.cancel_group(turn.work, f"task:{task}")
    await happened(turn.work, turn.now, TaskFinished(found, outcome))
    await turn.note(f"task_{outcome}")
    wrong = Button(MISTAKE, "take_back_finish", {"task": task}, lasts=MISTAKE_LASTS)
    await turn.say("task-finished", wrong)


@action(may=TEAM_OR_SELF)
async def take_back_finish(turn: Turn, *, task: int) -> None:
    """Ticked off by mistake: the task waits again, with its buttons."""
    if not await tasks.open_again(turn.work, task):
        raise Refusal("task-done-already")
    found, _ = await _task_and_person(turn, task)
    await turn.say("common-taken-back")
    for message in await task_messages(turn.work, found):
        turn.messages.append((message, None))


@action(may=TEAM_OR_SELF)
async def begin_answer(turn: Turn, *, task: int) -> None:
    await _open_task(turn, task)
    await open_aside(turn, "task", {"task": task})


@fill
async def task_answer(turn: Turn, place: Place) -> dict[str, Any]:
    _, about = await _task_and_person(turn, place.answers["task"])
    return {"who": _who(about)}


@action(may=TEAM_OR_SELF)
async def send_answer(turn: Turn, *, answers: dict[str, Any]) -> None:
    task, about = await _open_task(turn, answers["task"])
    said = {"words": answers.get("answer", ""), "voice": answers.get("answer_voice", "")}
    if said["voice"] and about and about.telegram_id is None:
        await _ask_for_words(turn, answers, about)
        return
    if about:
        key = f"{task.id}"
        await notify(
            turn.work, turn.now, about.id, "task_answered", key=key, by=turn.me.id, task=task.id, **said
        )
    elif task.chat_id is not None:
        message = answer_message(turn.me.call_name, **said)
        message = await with_way_back(turn.work, message, task, turn.me.id)
        await say_in_chat(turn.work, turn.now, task.chat_id, message, key=f"task_answered:{task.id}")
    await tasks.finish(turn.work, task.id, "answered", turn.now)
    await outbox.cancel_group(turn.work, f"task:{task.id}")
    await turn.note("task_answered")
    await turn.say("task-answer-sent", who=_who(about))
    await go_back(turn, answers)


async def _ask_for_words(turn: Turn, answers: dict[str, Any], about: Person) -> None:
    """A buddy reads an answer out on the phone, and cannot play one."""
    await turn.say("task-answer-typed", who=_who(about))
    await open_flow(turn, "task", {"task": answers["task"], **kept_before(answers)})


async def _open_task(turn: Turn, task_id: int) -> tuple[Task, Person | None]:
    task, about = await _task_and_person(turn, task_id)
    if task.state is not TaskState.OPEN or not await can_be_answered(turn.work, task, about):
        raise Refusal("task-done-already")
    return task, about


async def _task_and_person(turn: Turn, task_id: int) -> tuple[Task, Person | None]:
    task = await tasks.find(turn.work, task_id)
    if task is None:
        raise Refusal("task-done-already")
    return task, await people.find(turn.work, task.about_id) if task.about_id else None


def _who(about: Person | None) -> Any:
    return about.call_name if about else word("task-somebody")
