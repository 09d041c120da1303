"""Who shares a language or part of their life with a newcomer is asked to meet them first (PRACTICE 48)."""

from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import action
from handlers.conversation.turn import Turn
from handlers.notices.registry import TEAM, See, notice
from handlers.permission.permissions import STAFF
from handlers.permission.visibility import What
from handlers.texts.message import Button, Message, of, word_list
from storage import lived, people, tasks
from storage.first_contact import who_could_meet
from storage.tables.card import Lived, LivedTo
from storage.tables.contact import TaskKind, TaskState
from storage.tasks import Task


@action(may=STAFF)
async def ask_first_contact(turn: Turn, *, task: int, colleague: int) -> None:
    """From then on it is for them to say; after a no it is for every connector again."""
    found = await tasks.find(turn.work, task)
    newcomer = await people.find(turn.work, found.about_id) if found and found.about_id else None
    if found is None or newcomer is None or not _waits(found):
        raise Refusal("acquaintance-somebody-else")
    if str(colleague) not in {one.supporter for one in await who_could_meet(turn.work, newcomer)}:
        raise Refusal("acquaintance-somebody-else")
    await turn.notify(
        colleague, "first_contact", key=f"{task}", group=f"task:{task}", which=task, by=turn.me.id
    )
    asked = await people.get(turn.work, colleague)
    await turn.say("first-contact-asked", name=asked.call_name)


def _waits(task: Task) -> bool:
    return task.kind is TaskKind.NEWCOMER and task.state is TaskState.OPEN and task.outcome is None


@notice(purpose=None, uncertain="never", by_call=False, held_by=TEAM)
async def first_contact(look: See, *, which: int, by: int) -> Message | None:
    found = await tasks.find(look.work, which)
    newcomer = await people.find(look.work, found.about_id) if found and found.about_id else None
    asker = await people.find(look.work, by)
    if found is None or newcomer is None or asker is None or not _waits(found):
        return None
    me = {"person": look.person.id, "which": which}
    buttons = tuple(
        Button(f"first-contact.{one}", "answer_first_contact", me | {"answer": one})
        for one in ("yes", "not-now")
    )
    said = {"connector": asker.call_name, "who": newcomer.call_name}
    alike = await lived.of_person(look.work, newcomer.id) & await lived.of_person(look.work, look.person.id)
    told = alike & await lived.of_person(look.work, newcomer.id, LivedTo.TEAM)
    if not told:
        return Message("first-contact", said, buttons)
    what = word_list([f"lived-what.{one.value}" for one in Lived if one in told])
    shown = of(newcomer.id, What.LIVED, what, told=look.person.id, chosen=True)
    return Message("first-contact-alike", said | {"what": shown}, buttons)
