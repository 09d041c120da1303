"""Draws the screen that somebody is at: its words, its choices, the fixed footer."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from handlers.conversation.flows import FLOWS
from handlers.conversation.registry import FILLS, OPTIONS
from handlers.conversation.turn import Turn
from handlers.engine.flow import Flow, Place, Screen
from handlers.engine.step import GIVE
from handlers.engine.view import chosen_keys, keys_in_view
from handlers.speech.sentence import is_fixed
from handlers.texts.message import Button, Key, Message, bare, word
from handlers.texts.speaker import FIRST, speaker

SCREEN_LASTS = timedelta(days=30)


async def prepare(turn: Turn, place: Place) -> Place:
    """Finds the options of the screen, once: they stay as they were drawn."""
    screen = FLOWS[place.flow].screen(place.screen)
    if screen.options is None or place.options:
        return place
    return replace(place, options=tuple(await OPTIONS[screen.options](turn, place)))


async def message_for(turn: Turn, place: Place, text: str | None = None) -> Message:
    """`text`: another text than the screen's own, with the same choices."""
    flow = FLOWS[place.flow]
    screen = flow.screen(place.screen)
    human = await turn.human_name()
    params: dict[str, Any] = {"human": human}
    if screen.fill:
        params |= await FILLS[screen.fill](turn, place)
    if place.theme:
        params["theme"] = bare(label_key(flow, screen, place, place.theme).label)
    if text == "common-chosen":
        params["chosen"] = {"$": "names", "of": chosen_labels(flow, screen, place)}
    key, give = text or question(turn, place), await gives_away(turn, place)
    if flow.audience == "staff" or turn.actor.staff:
        buttons = staff_buttons(flow, screen, place, human)
        return Message(key, params, buttons=(*(_give_button(place, human) if give else ()), *buttons))
    return Message(key, params, keys=resident_keys(flow, screen, place, human, give=give))


def question(turn: Turn, place: Place) -> str:
    """The key of the words of a screen: simpler ones when they were asked for, and are there."""
    key = f"{place.flow}-{place.screen}"
    if FLOWS[place.flow].screen(place.screen).themes and not place.simpler and (place.theme or place.page):
        return "theme-open" if place.theme else "theme-more"
    return f"{key}.simpler" if place.simpler and turn.tongue.speaker.has(f"{key}.simpler") else key


def resident_keys(
    flow: Flow, screen: Screen, place: Place, human: Any, *, give: bool = False
) -> tuple[tuple[Key, ...], ...]:
    """One choice a row, at most three and "more"; below, in rows of two, what is always the same.

    `give`: what was not understood can be given to a human; the second time in a row that comes first.
    """
    shown, more = keys_in_view(flow, screen, place)
    rows: list[tuple[Key, ...]] = [(named(label_key(flow, screen, place, key), human),) for key in shown]
    if more:
        rows.append((Key("common-footer.more"),))
    if give:
        rows.insert(0 if place.missed > 1 else len(rows), (Key("common-footer.give", {"human": human}),))
    afresh = (Key("common-choice.clear"),) if chosen_keys(screen, place) else ()
    if screen.many or afresh:
        rows.append(((Key("common-choice.done"),) if screen.many else ()) + afresh)
    back = (Key("common-footer.back"), Key("common-footer.human", {"human": human}))
    return (*rows, (Key("common-footer.explain"),), back)


async def gives_away(turn: Turn, place: Place) -> bool:
    """Whether something was said here that we did not understand, and a human might."""
    return bool(place.missed and turn.unheard) and not await turn.is_human()


def named(label: Key, human: Any) -> Key:
    """With the name of the human, for labels in which it stands; others stay the same for everybody."""
    if label.literal or label.label_params or not speaker(FIRST).has(label.label):
        return label
    return label if is_fixed(FIRST, label.label) else Key(label.label, {"human": human})


def _give_button(place: Place, human: Any) -> tuple[Button, ...]:
    return (_answer_button(place, GIVE, Key("common-footer.give", {"human": human})),)


def staff_buttons(flow: Flow, screen: Screen, place: Place, human: Any) -> tuple[Button, ...]:
    shown, more = keys_in_view(flow, screen, place)
    chosen = chosen_keys(screen, place)
    buttons = [_staff_button(flow, screen, place, key, human, chosen=key in chosen) for key in shown]
    if more:
        buttons.append(_answer_button(place, "more", Key("common-footer.more")))
    if screen.many:
        buttons.append(_answer_button(place, "done", Key("common-choice.done")))
    buttons.append(_answer_button(place, "back", Key("common-footer.back")))
    return tuple(buttons)


def _staff_button(flow: Flow, screen: Screen, place: Place, key: str, human: Any, *, chosen: bool) -> Button:
    label = named(label_key(flow, screen, place, key), human)
    if chosen:
        plain = label.label if label.literal else word(label.label)
        label = Key("common-ticked.label", {"what": plain})
    return _answer_button(place, key, label)


def _answer_button(place: Place, choice: str, label: Key) -> Button:
    params = {"flow": place.flow, "screen": place.screen, "choice": choice}
    return Button(
        label.label, "answer_screen", params, label.label_params, literal=label.literal, lasts=SCREEN_LASTS
    )


def label_key(flow: Flow, screen: Screen, place: Place, key: str) -> Key:
    """The label of a choice or an option of this screen."""
    for option in place.options:
        if option.key == key:
            return Key(option.label, literal=option.literal)
    choice = next(choice for choice in (*screen.choices, *screen.themes) if choice.key == key)
    return Key(choice.label or f"{flow.name}-{screen.name}.{choice.key}")


def chosen_labels(flow: Flow, screen: Screen, place: Place) -> list[Any]:
    """What was chosen so far, for reading back."""
    return [_read_back(label_key(flow, screen, place, key)) for key in chosen_keys(screen, place)]


def _read_back(key: Key) -> Any:
    """What the catalogue knows has a name beside its button; of other labels it is the words."""
    if key.literal:
        return key.label
    return word(key.label.removesuffix(".button")) if key.label.endswith(".button") else bare(key.label)
