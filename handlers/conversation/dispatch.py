"""One update, one turn: who is it, where are they, what did they say, and what follows."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta

from handlers.conversation.after_silence import ask_once_more_later
from handlers.conversation.flows import FLOWS
from handlers.conversation.go_to_screen import (
    go_home,
    home_place,
    is_for_staff,
    is_home,
    place_before,
    redraw,
    show,
)
from handlers.conversation.incoming import Said, SaidKind
from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import ACTIONS, COMMANDS, KEEPS
from handlers.conversation.run_action import run_action
from handlers.conversation.screen_message import gives_away, message_for, prepare
from handlers.conversation.start_links import typed_token
from handlers.conversation.turn import Turn, open_turn
from handlers.conversation.typed_choice import ALWAYS_COMMANDS, always_of, choice_of
from handlers.conversation.understand import MEANT, understood
from handlers.engine.advance import GIVE, SIMPLER, Answer, Done, Left, Next, Same, Step, Why, advance
from handlers.engine.flow import Flow, Place
from storage import buttons
from storage.work import Work

DOUBLE_TAP = timedelta(seconds=10)


async def take_turn(
    work: Work, said: Said, language: str, now: datetime, source: str, useless: Refusal | Stale | None = None
) -> None:
    """Everything that follows from one update, answers included, in the caller's transaction.

    Raises `Refusal` or `Stale` where nothing of it may stay: the caller rolls back, and calls again with it
    as `useless`, which is then answered.
    """
    turn = await open_turn(work, said, language, now, source)
    if turn.person and turn.person.unreachable and said.kind is not SaidKind.BLOCKED:
        await ACTIONS["become_reachable"](turn)
    if useless:
        await answer_kindly(turn, useless)
    else:
        await LISTENERS[said.kind](turn)
    await come_home(turn)
    await turn.keep_unheard()
    await ask_once_more_later(turn)
    await turn.write_messages()


async def answer_kindly(turn: Turn, useless: Refusal | Stale) -> None:
    """Nothing was changed: say so, and lead on."""
    if isinstance(useless, Refusal):
        await turn.say(useless.text, **useless.params)
        return
    await turn.say("common-old-button")
    await redraw(turn)


async def hear_text(turn: Turn) -> None:
    command = turn.said.command
    if command and command[0] in COMMANDS:
        await COMMANDS[command[0]](turn, command[1])
        return
    if command:  # One that we do not have is no name, and no answer in own words.
        await answer(turn, Answer())
        return
    token = typed_token(turn.said.text)
    if token:
        await COMMANDS["start"](turn, token)
        return
    human = await turn.human_name()
    choice = choice_of(turn.place, turn.said.text, turn.tongue, human) if turn.place else None
    always = None if choice else always_of(turn.said.text, turn.tongue, human)
    if turn.place is None and turn.person is None and not always:
        always = "start"  # Whoever says anything for the first time is greeted back.
    if always and always != "back":
        await COMMANDS[ALWAYS_COMMANDS[always]](turn, "")
        return
    if always or choice:
        await answer(turn, Answer(choice="back" if always else choice, words=turn.said.text))
        return
    left = await understood(turn)
    if left:
        await answer(turn, left)


async def hear_press(turn: Turn) -> None:
    """A button does what was bound to it, once, if that is still allowed to whoever presses."""
    turn.edits = turn.said.message_id
    button = await buttons.find(turn.work, turn.said.token)
    if button is None or button.chat_id != turn.chat_id:
        raise Stale
    if button.expires_at and button.expires_at < turn.now:
        raise Stale
    if not await buttons.spend(turn.work, button, turn.now):
        if button.used_at and turn.now - button.used_at > DOUBLE_TAP:
            raise Stale
        return  # The first tap of the two has its answer already.
    if button.action == "answer_screen":
        await answer_screen(turn, **button.params)
    else:
        await run_action(turn, button.action, button.params)
    drawn_over = any(edits == turn.edits for _, edits in turn.messages)
    if turn.edits and not drawn_over:
        await turn.take_buttons_away(turn.edits)


async def hear_voice(turn: Turn) -> None:
    screen = FLOWS[turn.place.flow].screen(turn.place.screen) if turn.place else None
    if screen is not None and screen.voice:
        await answer(turn, Answer(voice=turn.said.voice))
        return
    await ACTIONS["offer_voice"](turn)


async def hear_location(turn: Turn) -> None:
    screen = FLOWS[turn.place.flow].screen(turn.place.screen) if turn.place else None
    if screen is None or not screen.location:
        await hear_other(turn)
        return
    assert turn.said.latitude is not None
    assert turn.said.longitude is not None
    await answer(turn, Answer(location=(turn.said.latitude, turn.said.longitude)))


async def hear_other(turn: Turn) -> None:
    """A picture, a sticker, a contact: kindly back to the question."""
    await turn.say("common-only-words")
    await redraw(turn)


async def hear_edited(turn: Turn) -> None:
    """What was changed in an old message counts for nothing: what it said may have been done already."""
    await turn.say("always-edited")
    await redraw(turn)


async def hear_forwarded(turn: Turn) -> None:
    await turn.say("always-forwarded")
    await redraw(turn)


async def hear_distress(turn: Turn) -> None:
    """Before anything else, wherever somebody is. The question that was open stays open.

    Who was writing to a human, or to somebody else in the name of the bot, may have to write such words:
    those still arrive.
    """
    passed_on = _is_read_by_a_human(turn)
    await ACTIONS["show_distress_card"](turn, passed_on=passed_on)
    if passed_on:
        await answer(turn, Answer(words=turn.said.text))


async def hear_heavy(turn: Turn) -> None:
    """A warm word, numbers and a human. What was meant for a human, or is a choice, is that as well."""
    text, human = turn.said.text, await turn.human_name()
    chosen = turn.place and choice_of(turn.place, text, turn.tongue, human)
    if text and (chosen or always_of(text, turn.tongue, human)):
        await hear_text(turn)
        return
    await ACTIONS["show_heavy_card"](turn)
    if _is_read_by_a_human(turn):
        await answer(turn, Answer(words=text))
    elif turn.place and not is_home(turn.place):
        await redraw(turn)


def _is_read_by_a_human(turn: Turn) -> bool:
    place = turn.place
    if place is None or not turn.said.text or not FLOWS[place.flow].screen(place.screen).own_words:
        return False
    return is_for_staff(place) or FLOWS[place.flow].to_human


async def hear_blocked(turn: Turn) -> None:
    if turn.person:
        await ACTIONS["become_unreachable"](turn)


async def hear_unblocked(_turn: Turn) -> None:
    """As whoever says anything, they can be reached again."""


LISTENERS: dict[SaidKind, Callable[[Turn], Awaitable[None]]] = {
    SaidKind.TEXT: hear_text,
    SaidKind.PRESS: hear_press,
    SaidKind.VOICE: hear_voice,
    SaidKind.LOCATION: hear_location,
    SaidKind.OTHER: hear_other,
    SaidKind.EDITED: hear_edited,
    SaidKind.FORWARDED: hear_forwarded,
    SaidKind.DISTRESS: hear_distress,
    SaidKind.HEAVY: hear_heavy,
    SaidKind.BLOCKED: hear_blocked,
    SaidKind.UNBLOCKED: hear_unblocked,
}


async def answer_screen(turn: Turn, flow: str, screen: str, choice: str) -> None:
    """A button of a drawn screen: it only counts while this chat is still at that screen."""
    if turn.place is None or (turn.place.flow, turn.place.screen) != (flow, screen):
        raise Stale
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


async def come_home(turn: Turn) -> None:
    """Whoever is nowhere is at home: its choices come with the last message, without another question."""
    if turn.moved and turn.place is None and not turn.messages and not turn.parting:
        await go_home(turn)  # What was asked is over, and nothing was said of it.
    elif turn.actor.staff and turn.messages and not any(message.buttons for message, _ in turn.messages):
        await redraw(turn)  # No keyboard stays at the bottom for them: buttons come with each answer.
    if turn.place is not None or turn.actor.staff or turn.parting:
        return
    home = await prepare(turn, home_place(turn))
    await turn.go(home)
    drawn = await message_for(turn, home)
    if drawn.keys is not None:
        turn.add_keys_to_last(drawn.keys)


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
