"""What is done with each kind of thing that comes in: words, a press, a voice, a place, something else."""

from datetime import timedelta

from handlers.conversation.answer import answer, answer_menu, answer_screen
from handlers.conversation.flows import FLOWS
from handlers.conversation.go_to_screen import is_for_staff, is_home, place_before, redraw
from handlers.conversation.refusal import Stale
from handlers.conversation.registry import ACTIONS, COMMANDS, LOOKS
from handlers.conversation.run_action import run_action
from handlers.conversation.start_links import typed_token
from handlers.conversation.turn import Turn
from handlers.conversation.typed_choice import ALWAYS_COMMANDS, always_of, choice_of, usual_word
from handlers.conversation.understand import MEANT, understood
from handlers.engine.step import Answer
from storage import buttons
from storage.buttons import StoredButton

DOUBLE_TAP = timedelta(seconds=10)
ENDS_A_DOUBT = frozenset({"no", "skip", "dont-know", "later", "done"})


async def hear_text(turn: Turn) -> None:
    command = turn.said.command or _without_slash(turn)
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
    choice = choice or (None if always else await _beside_a_doubt(turn))
    if always or choice:
        await answer(turn, Answer(choice="back" if always else choice, words=turn.said.text))
        return
    left = await understood(turn)
    if left:
        await answer(turn, left)


async def _beside_a_doubt(turn: Turn) -> str | None:
    """Who says it in other words, instead of by a button of "what do you mean?", is heard where they were.

    A yes or a no there is about the doubt: it never answers the question that was open before.
    """
    if turn.place is None or turn.place.flow != MEANT:
        return None
    if usual := usual_word(turn.said.text, turn.tongue):
        return "back" if usual in ENDS_A_DOUBT else None
    asked_from = place_before(turn.place.answers)
    await turn.go(asked_from)
    if asked_from is None:
        return None
    return choice_of(asked_from, turn.said.text, turn.tongue, await turn.human_name())


def _without_slash(turn: Turn) -> tuple[str, str] | None:
    """Staff who are asked nothing may type the name of a command as it is: "wachtrij"."""
    name = turn.said.text.strip().lower()
    asked = turn.place is not None and not is_home(turn.place)
    return (name, "") if turn.actor.staff and name in COMMANDS and not asked else None


async def hear_press(turn: Turn) -> None:
    """A button does what was bound to it, once, if that is still allowed to whoever presses."""
    turn.edits = turn.said.message_id
    button = await buttons.find(turn.work, turn.said.token)
    if button is None or button.chat_id != turn.chat_id:
        raise Stale
    if button.expires_at and button.expires_at < turn.now:
        raise Stale
    if _leaves_alive(button):
        await _look(turn, button)
        return
    if not await buttons.spend(turn.work, button, turn.now):
        if button.used_at and turn.now - button.used_at > DOUBLE_TAP:
            raise Stale
        return  # The first tap of the two has its answer already.
    if button.action == "answer_screen":
        await answer_screen(turn, **button.params)
    else:
        await run_action(turn, button.action, button.params)
    turn.used_up = turn.edits


def _leaves_alive(button: StoredButton) -> bool:
    """Looking changes nothing, and a menu leads somewhere: what stands beside it can still be pressed."""
    if button.action == "answer_screen":
        return FLOWS[button.params["flow"]].home
    return button.action in LOOKS


async def _look(turn: Turn, button: StoredButton) -> None:
    turn.edits = None if button.action == "answer_screen" else turn.edits
    if button.action == "answer_screen":
        await answer_menu(turn, **button.params)
    else:
        await run_action(turn, button.action, button.params)


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
