"""What somebody typed that is no choice of the screen and no fixed word: found, asked about, or left.

On every screen, by the finder of the own words of the card. Nothing follows from it but a screen: a pause,
stopping, cancelling and erasing are asked about there, and a yes or a no is never taken from a guess.
"""

from dataclasses import replace

from handlers.catalogue.match_phrases import words_in
from handlers.conversation.flows import FLOWS
from handlers.conversation.go_to_screen import before, home_place, is_home, redraw, show
from handlers.conversation.lexicon import (
    CHOICE,
    KIND,
    lexicon_of,
    meant_here,
    name_of_human,
    ways,
)
from handlers.conversation.meaning import SMALL_TALK, Meant, meaning
from handlers.conversation.registry import ACTIONS, COMMANDS, MEANINGS
from handlers.conversation.turn import Turn
from handlers.conversation.typed_choice import choice_of
from handlers.conversation.work_of_role import WORK
from handlers.engine.advance import advance, begin
from handlers.engine.flow import Place
from handlers.engine.step import SIMPLER, Answer
from handlers.texts.letters import other_script

AMONG_ANSWERS = frozenset({"stop", "forget-me", "pause", "unclear"})
"""Understood where any words are an answer too, when it is said in two words or more."""
MEANT = "meant"
BEGINS = frozenset({"something", "look", "home"})
"""Leads away from a question: only when it is asked for once more."""
COMMAND_FOR = {
    "home": "start",
    "look": "kijk",
    "something": "samen",
    "card": "kaart",
    "human": "mens",
    "pause": "pauze",
    "stop": "stop",
    "forget-me": "vergeetmij",
    "about-me": "privacy",
    "known": "bekenden",
    "who": "help",
    "aloud": "leesvoor",
    "tongue": "taal",
}
NAME_AT_MOST = 40
HERE = frozenset({"answer", "bye"})
"""What looks like an answer to the question on the screen."""


async def understood(turn: Turn) -> Answer | None:
    """What is left to answer the screen with; None when what was typed led somewhere else."""
    place, own = turn.place or home_place(turn), Answer(words=turn.said.text)
    screen = FLOWS[place.flow].screen(place.screen)
    if screen.own_words and not screen.many:
        return own  # A name, a message, a number: every word of it counts as it is.
    if is_home(place):
        elsewhere = await _on_another_screen_of_home(turn, place)
        if elsewhere or await _names_a_neighbour(turn):
            return elsewhere
    meant = await _meant(turn, place)
    if screen.own_words and not await _counts_among_answers(turn, meant):
        return own
    return await _follow_meant(turn, place, meant)


async def _follow_meant(turn: Turn, place: Place, meant: Meant) -> Answer | None:
    unsure = not meant.sure and other_script(turn.said.text, turn.language)
    if not meant.found or unsure:
        return await _not_found(turn, place)
    if meant.found[0].startswith(CHOICE):
        return await _choose(turn, place, meant)
    if is_home(place):
        return await _said_at_home(turn, meant)
    return await _said_at_a_question(turn, meant)


async def _choose(turn: Turn, place: Place, meant: Meant) -> Answer:
    """One of the screen; or several, where that may be."""
    keys = [one.removeprefix(CHOICE) for one in meant.found if one.startswith(CHOICE)]
    flow = FLOWS[place.flow]
    several = meant.together and len(keys) == len(meant.found) and flow.screen(place.screen).many
    if not (meant.sure or several):
        return Answer(words=turn.said.text)
    for key in keys[:-1]:
        place = advance(flow, place, Answer(choice=key)).place
        await turn.go(place)
    return Answer(choice=keys[-1])


async def _on_another_screen_of_home(turn: Turn, place: Place) -> Answer | None:
    """The name of a choice of the own home, whichever of its screens is open."""
    flow, human = FLOWS[place.flow], await turn.human_name()
    for screen in flow.screens:
        other = begin(flow, screen=screen.name)
        chosen = choice_of(other, turn.said.text, turn.tongue, human) if screen.name != place.screen else None
        if chosen in {one.key for one in screen.choices}:
            await turn.go(other)
            return Answer(choice=chosen)
    return None


async def _names_a_neighbour(turn: Turn) -> bool:
    """A connector who types a name at home looks for somebody."""
    if not turn.actor.staff or len(turn.said.text) > NAME_AT_MOST:
        return False
    await ACTIONS["find_neighbours"](turn, words=turn.said.text)
    return bool(turn.messages)


async def _meant(turn: Turn, place: Place) -> Meant:
    if not any(one.isalnum() for one in turn.said.text):
        return Meant(("bye",))  # A thumb, a smile: kind, and no answer.
    return meaning(turn.said.text, lexicon_of(turn.language), await meant_here(turn, place))


async def _counts_among_answers(turn: Turn, meant: Meant) -> bool:
    """On the card any words are an answer, but for a bare yes or hello, a wish to stop, or a human's name."""
    name, human = next(iter(meant.found), ""), await name_of_human(turn)
    named = name == "human" and bool(human) and set(human) <= set(words_in(turn.said.text))
    return meant.sure and (named or name in SMALL_TALK or (name in AMONG_ANSWERS and meant.words > 1))


async def _said_at_home(turn: Turn, meant: Meant) -> Answer | None:
    if meant.sure or meant.found[0] in SMALL_TALK:
        return await follow(turn, meant.found[0])
    await _ask_what_was_meant(turn, meant)
    return None


async def _said_at_a_question(turn: Turn, meant: Meant) -> Answer | None:
    """The question stays, unless somebody surely says what has a way of its own."""
    name = meant.found[0]
    if name in HERE:
        await _choose_yourself(turn)
    elif name in SMALL_TALK:
        await redraw(turn)
    elif meant.sure and name not in BEGINS and not name.startswith(KIND):
        return await follow(turn, name)
    else:
        await (_ask_what_was_meant(turn, meant) if turn.person else _choose_yourself(turn))
    return None


async def _not_found(turn: Turn, place: Place) -> Answer | None:
    """ "Ja ik ben 45" to a question with buttons: an answer, it seems, but which one is not for us to say."""
    if other_script(turn.said.text, turn.language):
        return await follow(turn, "tongue")
    little = {word for way in ways("filler", turn.language) for word in way}
    if is_home(place) or set(words_in(turn.said.text)) - little:
        return Answer(words=turn.said.text)
    await _choose_yourself(turn)
    return None


async def _choose_yourself(turn: Turn) -> None:
    await turn.say("said-choose")
    await redraw(turn)


async def _ask_what_was_meant(turn: Turn, meant: Meant) -> None:
    """The words are not understood until then, and can be given to a human from there."""
    found = [one for one in meant.found if not one.startswith(CHOICE)]
    turn.not_heard(first=True)
    await show(turn, replace(begin(FLOWS[MEANT], {"found": found, **before(turn.place)}), missed=1))


async def follow(turn: Turn, name: str) -> Answer | None:
    """To simpler words, to something to do together, or to what a feature made of it."""
    if name == "unclear":
        return Answer(choice=SIMPLER)
    if name.startswith(KIND):
        await ACTIONS["begin_kind"](turn, category=name.removeprefix(KIND))
    elif name.startswith(WORK):
        await COMMANDS[name.removeprefix(WORK)](turn, "")
    elif name in COMMAND_FOR:
        await COMMANDS[COMMAND_FOR[name]](turn, "")
    else:
        await MEANINGS[name](turn)
    return None
