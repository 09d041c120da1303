"""An answer to the screen that a chat is at: what the engine makes of it, and what is said then."""

from dataclasses import replace

from handlers.conversation.flows import FLOWS
from handlers.conversation.go_to_screen import home_place, is_home, place_before, show
from handlers.conversation.refusal import Stale
from handlers.conversation.registry import ACTIONS, COMMANDS, KEEPS
from handlers.conversation.run_action import run_action
from handlers.conversation.screen_message import gives_away
from handlers.conversation.turn import Turn
from handlers.conversation.understand import MEANT
from handlers.engine.advance import advance, begin
from handlers.engine.flow import Flow, Place
from handlers.engine.step import GIVE, SIMPLER, Answer, Done, Left, Next, Same, Step, Why


async def answer_screen(turn: Turn, flow: str, screen: str, choice: str) -> None:
    """A button of a drawn screen: it only counts while this chat is still at that screen."""
    if turn.place is None or (turn.place.flow, turn.place.screen) != (flow, screen):
        raise Stale
    await answer(turn, Answer(choice=choice))


async def answer_menu(turn: Turn, flow: str, screen: str, choice: str) -> None:
    """A menu to come home to holds as long as it is this person's: whatever came in between."""
    if home_place(turn).flow != flow:
        raise Stale
    if turn.place is None or (turn.place.flow, turn.place.screen) != (flow, screen):
        await turn.go(begin(FLOWS[flow], screen=screen))
    await answer(turn, Answer(choice=choice))


async def answer(turn: Turn, given: Answer) -> None:
    """An answer to the screen that this chat is at."""
    place = turn.place or home_place(turn)
    flow = FLOWS[place.flow]
    if given.choice == SIMPLER and is_home(place):
        await COMMANDS["help"](turn, "")  # At home nothing is asked: what can be done is told.
        return
    if given.choice == GIVE and turn.unheard:
        await _give_to_human(turn, place)
        return
    step = advance(flow, place, given)
    if isinstance(step, Same) and step.why is Why.NOT_UNDERSTOOD:
        turn.not_heard(first=step.place.missed == 1)
    await _take(turn, flow, step)


async def _give_to_human(turn: Turn, place: Place) -> None:
    words, turn.unheard = turn.unheard, ""
    await turn.go(place_before(place.answers) if place.flow == MEANT else replace(place, missed=0))
    await ACTIONS["give_words"](turn, words=words)


async def _take(turn: Turn, flow: Flow, step: Step) -> None:
    match step:
        case Same(to, why):
            await _say_again(turn, to, why)
        case Next(to, keep):
            await _keep(turn, keep, to)
            if not turn.moved:
                await show(turn, to)
        case Done(to, keep):
            await _keep(turn, keep, to)
            await turn.go(None)
            await run_action(turn, flow.action, {"answers": dict(to.answers)})
        case Left(left, why):
            if why is Why.NOT_KNOWN:
                await turn.say("common-unknown-fine")
            await turn.go(None)
            await show(turn, place_before(left.answers) or home_place(turn))


async def _say_again(turn: Turn, place: Place, why: Why) -> None:
    if why is Why.CHOSEN:
        chosen = place.answers.get(place.screen)
        staff = FLOWS[place.flow].audience == "staff" or turn.actor.staff
        await show(turn, place, "common-chosen" if chosen and not staff else None)
        return
    if why not in (Why.MORE, Why.SIMPLER):
        await turn.say(await _kind_words(turn, place, why))
        turn.edits = None
    await show(turn, place)


async def _kind_words(turn: Turn, place: Place, why: Why) -> str:
    """What was not understood was our fault; a human may understand it, and the second time comes first."""
    retry = f"{place.flow}-{place.screen}.retry"
    if why is Why.NOT_KNOWN:
        return "common-unknown"
    if why is Why.AGAIN and turn.tongue.speaker.has(retry):
        return retry
    if not await gives_away(turn, place):
        return "common-choose"
    return "common-not-understood" if place.missed < 2 else "common-still-not-understood"


async def _keep(turn: Turn, keep: str | None, place: Place) -> None:
    if keep:
        await KEEPS[keep](turn, place)
