"""Somebody would like to talk for a while: they see who listens when, and one human hears of it."""

from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import COMMANDS, action, command, meaning
from handlers.conversation.turn import Turn
from handlers.listening.hours import hour_words
from handlers.listening.who_listens import LASTS, Listener, listeners, stand_in
from handlers.notices.registry import See, notice
from handlers.permission.badge import with_badge
from handlers.permission.permissions import NEIGHBOUR
from handlers.task.give_task import give_task, tell
from handlers.task.notices import task_buttons
from handlers.texts.message import Button, Message, lines, word
from handlers.texts.message import when as moment
from storage import blocks, people, tasks
from storage.tables.contact import TaskKind, TaskState
from storage.tables.person import RoleName
from storage.tasks import Task

SHOWN = 4
LISTENS = frozenset(RoleName)


@command("verhaal", "story")
async def show_who_listens(turn: Turn, _rest: str) -> None:
    """Where nobody has an hour, or nothing is kept of who asks, it goes as with any human."""
    found = await _listeners(turn)
    if not found:
        await COMMANDS["mens"](turn, "")
        return
    said = [
        word(
            "listening-who-line",
            who=await with_badge(turn.work, one.person),
            hours=hour_words(hour),
        )
        for one in found
        for hour in one.hours
    ]
    buttons = [
        Button(one.person.call_name, "ask_to_listen", {"listener": one.person.id}, literal=True)
        for one in found
    ]
    await turn.say("listening-who", *buttons, lines=lines(said))


@meaning("story")
async def tell_my_story(turn: Turn) -> None:
    await show_who_listens(turn, "")


async def _listeners(turn: Turn) -> list[Listener]:
    if turn.person is None or turn.neighbourhood is None:
        return []
    return (await listeners(turn.work, turn.now, turn.here.id, turn.me))[:SHOWN]


@action(may=NEIGHBOUR)
async def ask_to_listen(turn: Turn, *, listener: int) -> None:
    """One task, for that hour; whoever listens hears of it now, and again when the hour begins."""
    found = await _listeners(turn)
    chosen = next((one for one in found if one.person.id == listener), None)
    if chosen is None:
        raise Refusal("listening-not-now")
    if await tasks.open_of(turn.work, TaskKind.LISTEN, turn.me.id):
        raise Refusal("listening-asked-already")
    await _put(turn, chosen, found)
    date, clock = moment(chosen.next, "date"), moment(chosen.next, "clock")
    await turn.say("listening-asked", name=chosen.person.call_name, date=date, clock=clock)


async def _put(turn: Turn, chosen: Listener, found: list[Listener]) -> None:
    """Made for that hour: until then it is not late, and nobody is reminded of it."""
    apart = chosen.person.id in await blocks.of_person(turn.work, turn.me.id)
    who = await stand_in(turn.work, chosen, found, turn.me) if apart else chosen.person.id
    never = chosen.person.id if apart else None
    task = await give_task(turn.work, chosen.next, TaskKind.LISTEN, about=turn.me, for_id=who, other_id=never)
    assert task is not None
    if task.for_id is None:
        await tell(turn.work, turn.now, task)
        return
    key, group = f"{task.id}", f"task:{task.id}"
    await turn.notify(task.for_id, "listen_asked", key=key, group=group, task=task.id)
    begins = {"due": chosen.next, "expires": chosen.next + LASTS}
    await turn.notify(task.for_id, "listen_now", key=key, group=group, task=task.id, **begins)


@notice(purpose=None, uncertain="again", by_call=False, held_by=LISTENS)
async def listen_asked(look: See, *, task: int) -> Message | None:
    return await _to_listener(look, task, "listen-asked")


@notice(purpose=None, uncertain="again", by_call=False, held_by=LISTENS)
async def listen_now(look: See, *, task: int) -> Message | None:
    return await _to_listener(look, task, "listen-now")


async def _to_listener(look: See, task_id: int, text: str) -> Message | None:
    found = await tasks.find(look.work, task_id)
    if found is None or found.state is not TaskState.OPEN or found.for_id != look.person.id:
        return None
    person = await people.find(look.work, found.about_id) if found.about_id else None
    if person is None:
        return None
    shown = {"who": person.call_name, **_hour(found)}
    text = f"{text}-instead" if found.other_id is not None else text  # Another one's hour was chosen.
    return Message(text, shown, await task_buttons(look.work, found, person))


def _hour(task: Task) -> dict[str, object]:
    return {"date": moment(task.made_at, "date"), "clock": moment(task.made_at, "clock")}
