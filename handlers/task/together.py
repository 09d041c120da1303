"""Rather together than taken over: with whom it is about, or with a colleague who is asked (PRACTICE 76)."""

from typing import Any

from handlers.conversation.go_to_screen import go_back, open_aside
from handlers.conversation.people_to_choose import people_to_choose
from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import action, fill, options
from handlers.conversation.turn import Turn
from handlers.engine.flow import Option, Place
from handlers.notices.registry import STAFF as STAFF_ROLES
from handlers.notices.registry import See, notice
from handlers.permission.human import staff_for
from handlers.permission.permissions import SELF, TEAM_OR_SELF
from handlers.texts.message import Button, Message
from storage import blocks, load, people, tasks
from storage.people import Person
from storage.tables.contact import TaskState
from storage.tasks import Task

TOGETHER = ("neighbour", "alone")


async def ask_whether_together(turn: Turn, task_id: int, how: str, about: Person) -> None:
    """Before a volunteer takes it: what somebody wants to do themselves is done with them, not for them."""
    which = {"task": task_id, "how": how}
    buttons = [
        Button(f"task-together.{one}", "take_on_task", which | {"together": one}, {"who": about.call_name})
        for one in TOGETHER
    ]
    colleague = Button("task-taken-on.colleague", "choose_colleague", {"task": task_id})
    await turn.say("task-together", *buttons, colleague, who=about.call_name)


@action(may=TEAM_OR_SELF)
async def choose_colleague(turn: Turn, *, task: int) -> None:
    if not await _colleagues(turn, await _open(turn, task)):
        raise Refusal("task-no-colleague")
    await open_aside(turn, "colleague", {"task": task})


@options
async def colleagues_with_room(turn: Turn, place: Place) -> list[Option]:
    found = await _colleagues(turn, await _open(turn, place.answers["task"]))
    return await people_to_choose(turn, found)


@fill
async def for_whom(turn: Turn, place: Place) -> dict[str, Any]:
    task = await _open(turn, place.answers["task"])
    return {"who": (await people.get(turn.work, task.about_id or 0)).call_name}


async def _open(turn: Turn, task_id: int) -> Task:
    found = await tasks.find(turn.work, task_id)
    if found is None or found.about_id is None or found.state is not TaskState.OPEN:
        raise Refusal("task-done-already")
    return found


async def _colleagues(turn: Turn, task: Task) -> list[Person]:
    """Who does what connectors do, is there, has room, and is none whom it must not reach."""
    without = (task.about_id, task.other_id)
    staff = [one for one in await staff_for(turn.work, turn.here.id, without=without) if one != turn.me.id]
    carried = await load.tasks(turn.work, turn.here.id)
    room = await load.with_room(turn.work, turn.here.id, staff, carried)
    found = [await people.get(turn.work, one) for one in room]
    return [
        one
        for one in found
        if one.call_name
        and not one.unreachable
        and not one.rests_on(turn.today)
        and not await blocks.among(turn.work, one.id, [task.about_id])
    ]


@action(may=TEAM_OR_SELF)
async def ask_colleague(turn: Turn, *, answers: dict[str, Any]) -> None:
    task = await _open(turn, answers["task"])
    who = next((one for one in await _colleagues(turn, task) if str(one.id) == answers["who"]), None)
    if who is None:
        raise Stale
    key = f"{task.id}:{turn.me.id}"
    await turn.notify(who.id, "together_asked", key=key, group=f"task:{task.id}", task=task.id, by=turn.me.id)
    await turn.say("task-colleague-asked", name=who.call_name)
    await go_back(turn, answers)


@notice(purpose=None, uncertain="never", by_call=False, held_by=STAFF_ROLES)
async def together_asked(look: See, *, task: int, by: int) -> Message | None:
    """What was said in private is not told: only with whom, and that it is together."""
    found = await tasks.find(look.work, task)
    asker = await people.find(look.work, by)
    about = await people.find(look.work, found.about_id) if found and found.about_id else None
    if found is None or asker is None or about is None or found.state is not TaskState.OPEN:
        return None
    which = {"person": look.person.id, "which": task, "asker": by}
    buttons = tuple(
        Button(f"together-asked.{one}", "answer_together", which | {"answer": one})
        for one in ("yes", "not-now")
    )
    return Message("together-asked", {"name": asker.call_name, "who": about.call_name}, buttons)


@action(may=SELF)
async def answer_together(turn: Turn, *, person: int, which: int, asker: int, answer: str) -> None:
    """`answer`: yes or not-now; `person` is who answers."""
    key = f"{which}:{person}"
    kind = "together_yes" if answer == "yes" else "together_not_now"
    await turn.notify(asker, kind, key=key, by=person)
    await turn.say("task-colleague-yes" if answer == "yes" else "task-colleague-not-now")


@notice(purpose=None, uncertain="never", by_call=False)
async def together_yes(look: See, *, by: int) -> Message | None:
    return await _said(look, by, "together-yes")


@notice(purpose=None, uncertain="never", by_call=False)
async def together_not_now(look: See, *, by: int) -> Message | None:
    return await _said(look, by, "together-not-now")


async def _said(look: See, by: int, text: str) -> Message | None:
    colleague = await people.find(look.work, by)
    return Message(text, {"name": colleague.call_name}) if colleague else None
