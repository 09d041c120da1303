"""A new neighbour whom nobody knows yet: a connector gets to know them, and they hear who that is."""

from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import action
from handlers.conversation.turn import Turn
from handlers.permission.permissions import SELF, STAFF
from handlers.task.give_task import give_task
from handlers.texts.message import Button
from storage import contact_routes, outbox, people, tasks
from storage.people import Person
from storage.tables.contact import TaskKind


async def tell_of_newcomer(turn: Turn, person: Person) -> None:
    """To every connector of the neighbourhood, once; the newcomer hears at once which human knows of them.

    Nothing is given out that they did not agree to: a yes to keeping says that the human can read it.
    """
    if await contact_routes.known_by(turn.work, person) is not None:
        return
    if await tasks.is_open(turn.work, person.id, TaskKind.NEWCOMER):
        return
    await give_task(turn.work, turn.now, TaskKind.NEWCOMER, about=person)
    human = await turn.human()
    if human.name:
        await turn.say("acquaintance-human-knows", human=human.name)


async def tell_who_knows_them(turn: Turn, person: Person) -> None:
    """Somebody may have taken it on before messages were agreed to: then it is told now."""
    taken = [one for one in await tasks.all_about(turn.work, person.id) if one.kind is TaskKind.NEWCOMER]
    if taken and person.known_by_id is not None:
        await introduce(turn, person.id, person.known_by_id)


async def introduce(turn: Turn, newcomer_id: int, connector_id: int) -> None:
    key = f"{connector_id}"
    await turn.notify(newcomer_id, "acquaintance", key=key, revive=True, connector=connector_id)


@action(may=STAFF)
async def get_to_know(turn: Turn, *, task: int) -> None:
    """The first connector who says so; from now on they are the human behind the bot for this neighbour."""
    await take_on_newcomer(turn, task)


@action(may=SELF)
async def answer_first_contact(turn: Turn, *, person: int, which: int, answer: str) -> None:
    """`person`: who was asked for the first contact. `answer`: yes or not-now."""
    if answer == "yes" and person == turn.me.id:
        await take_on_newcomer(turn, which)
    else:
        await turn.say("first-contact-not-now")


async def take_on_newcomer(turn: Turn, task: int) -> None:
    found = await tasks.find(turn.work, task)
    newcomer = await people.find(turn.work, found.about_id) if found and found.about_id else None
    if newcomer is None or not await tasks.claim(turn.work, task, turn.me.id, "know"):
        raise Refusal("acquaintance-somebody-else")
    await people.change(turn.work, newcomer.id, known_by_id=turn.me.id)
    await outbox.cancel_group(turn.work, f"task:{task}")
    await turn.note("acquaintance", person_id=newcomer.id)
    await introduce(turn, newcomer.id, turn.me.id)
    await turn.say(
        "acquaintance-yours",
        Button("task-waits.write", "begin_answer", {"task": task}),
        Button("task-waits.spoken", "finish_task", {"task": task, "outcome": "spoken"}),
        name=newcomer.call_name,
    )
