"""Shows the card, and gives a human the most urgent task there is: once, however often it is said."""

from handlers.conversation.registry import KeptOff, action, command
from handlers.conversation.turn import Turn
from handlers.distress.card import card, human_card, nobody_card
from handlers.distress.numbers import NUMBERS
from handlers.distress.who_is_told import give_to_one_or_all, tell, who_is_told
from handlers.permission.permissions import ANYONE
from handlers.retention import kept
from handlers.task.ask_human import ask_human
from handlers.task.give_task import give_task
from handlers.texts.message import Button, Message
from storage import conversations, journal, neighbourhoods, tasks, tasks_over
from storage.tables.contact import TaskKind, TaskState
from storage.tasks import Task

kept("that somebody was in distress, once a human dealt with it", days=90, drop=tasks_over.drop_distress)

SAYS_FINE = "says-fine"


@action(may=ANYONE, kept_off=KeptOff.MUTED_TOO)
async def show_distress_card(turn: Turn, *, passed_on: bool = False) -> None:
    """To whoever said words of distress. `passed_on`: a human reads these words themselves."""
    await _card(turn)
    await tell_a_human(turn, passed_on=passed_on)


@action(may=ANYONE, kept_off=KeptOff.MUTED_TOO)
async def show_heavy_card(turn: Turn) -> None:
    """To whoever said that it is a lot. Nobody is told, and nothing is kept of it: they choose."""
    turn.messages.append((Message("distress-heavy", NUMBERS.for_text()), None))
    if not await turn.is_human():
        await turn.say("distress-heavy-ask", Button("distress-heavy-ask.yes", "talk_about_it"))


@action(may=ANYONE, kept_off=KeptOff.SUSPENDED)
async def talk_about_it(turn: Turn) -> None:
    await ask_human(turn, "")


@command("nood", "emergency")
async def show_numbers(turn: Turn, _rest: str) -> None:
    """Somebody looks for it: nobody is woken before they want that."""
    await _card(turn)
    ask = Button("distress-ask.yes", "tell_a_human")
    turn.messages.append((Message("distress-ask", {"human": await turn.human_name()}, (ask,)), None))


@action(may=ANYONE, kept_off=KeptOff.MUTED_TOO)
async def tell_a_human(turn: Turn, *, passed_on: bool = False) -> None:
    await _be_somewhere(turn)
    number = turn.neighbourhood.phone if turn.neighbourhood else ""
    task = await _task(turn)
    if task is None:
        turn.messages.append((nobody_card(number), None))
        return
    told = await who_is_told(turn.work, turn.now, task)
    await give_to_one_or_all(turn.work, task, told)
    await tell(turn.work, turn.now, task, told, again=False)
    turn.messages.append((human_card(told, task.id, number, passed_on=passed_on), None))


@action(may=ANYONE, kept_off=KeptOff.MUTED_TOO)
async def say_it_is_fine(turn: Turn, *, task: int) -> None:
    """A human still looks: the one who says so may not be free to say anything else."""
    found = await tasks.find(turn.work, task)
    mine = found and (
        found.about_id == turn.actor.person_id if turn.person else found.chat_id == turn.chat_id
    )
    if found and mine and found.state is TaskState.OPEN and found.outcome is None:
        await tasks.note_outcome(turn.work, task, SAYS_FINE)
    await turn.say("distress-fine")


async def _card(turn: Turn) -> None:
    """Of this nothing is kept but that it happened in this neighbourhood: not who, and not what was said."""
    turn.messages.append((card(), None))
    where = turn.neighbourhood.id if turn.neighbourhood else None
    await journal.note(turn.work, "distress_card_shown", turn.now, neighbourhood_id=where)


async def _be_somewhere(turn: Turn) -> None:
    """Who has not said where they live belongs to the only neighbourhood that there is."""
    if turn.neighbourhood is None:
        there = await neighbourhoods.open_ones(turn.work)
        if len(there) == 1:
            await conversations.put_neighbourhood(turn.work, turn.chat_id, there[0].id)
            await turn.refresh()


async def _task(turn: Turn) -> Task | None:
    """The one that is open already, or a new one; None where there is no neighbourhood."""
    if turn.neighbourhood is None:
        return None
    about, chat_id = turn.person, None if turn.person else turn.chat_id
    found = await tasks.open_of(turn.work, TaskKind.DISTRESS, about.id if about else None, chat_id)
    return found or await give_task(
        turn.work, turn.now, TaskKind.DISTRESS, about=about, chat_id=chat_id, where=turn.neighbourhood.id
    )
