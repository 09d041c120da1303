"""Moves through a flow. Pure: a place and an answer in, what happens next out."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from handlers.engine.flow import LEAVE, PASS, Choice, Flow, Place, Screen
from handlers.engine.step import (
    BACK,
    CLEAR,
    DONE,
    MORE,
    SIMPLER,
    UNKNOWN,
    Answer,
    Done,
    Left,
    Next,
    Same,
    Step,
    Why,
)
from handlers.engine.view import all_keys, chosen_keys, keys_in_view, next_page, page_of, theme_keys


def begin(
    flow: Flow, answers: dict[str, Any] | None = None, screen: str | None = None, *, only: bool = False
) -> Place:
    """`only`: no further than the part that the screen belongs to, for who changes one answer."""
    first = flow.screen(screen) if screen else flow.first
    return Place(flow.name, first.name, answers or {}, only=_part(first) if only else "")


def advance(flow: Flow, place: Place, answer: Answer) -> Step:
    screen = flow.screen(place.screen)
    if answer.choice in WAYS and (screen.many or answer.choice not in (CLEAR, DONE)):
        return WAYS[answer.choice](flow, screen, place)
    if answer.choice is not None:
        return _chosen(flow, screen, place, answer.choice)
    return _own_answer(flow, screen, place, answer)


def _more(flow: Flow, screen: Screen, place: Place) -> Step:
    return Same(replace(place, page=next_page(flow, screen, place), missed=0), Why.MORE)


def _clear(_flow: Flow, screen: Screen, place: Place) -> Step:
    return Same(replace(place.without(screen.name), page=0, theme="", missed=0), Why.MORE)


def _ask_simpler(_flow: Flow, _screen: Screen, place: Place) -> Step:
    return Same(_simpler(place), Why.SIMPLER)


def _back(flow: Flow, screen: Screen, place: Place) -> Step:
    if place.theme:
        outside = replace(place, theme="", page=0, missed=0)
        return Same(replace(outside, page=page_of(flow, screen, outside, place.theme)), Why.MORE)
    if place.page:
        return Same(replace(place, page=place.page - 1, missed=0), Why.MORE)
    if not place.trail:
        return Left(place)
    return Next(_at(replace(place, trail=place.trail[:-1]), place.trail[-1]))


def _chosen(flow: Flow, screen: Screen, place: Place, key: str) -> Step:
    if key in theme_keys(screen, place):
        return Same(replace(place, theme=key, page=0, missed=0), Why.MORE)
    if key not in all_keys(screen, place):
        return _not_understood(place)
    choice = next((c for c in screen.choices if c.key == key), Choice(key))
    if screen.many and choice.goes is None:
        return Same(_tick(flow, screen, place, key), Why.CHOSEN)
    kept = place if screen.many else _fresh(screen, place).with_answer(screen.name, key)
    return _onward(flow, screen, kept, choice.goes or screen.next)


def _tick(flow: Flow, screen: Screen, place: Place, key: str) -> Place:
    """One more; staff, who see their ticks, take one away by ticking it again."""
    chosen = chosen_keys(screen, place)
    if key not in chosen:
        chosen.append(key)
    elif flow.audience == "staff":
        chosen.remove(key)
    ticked = replace(place.with_answer(screen.name, chosen), missed=0)
    in_view, _ = keys_in_view(flow, screen, ticked)
    return ticked if in_view else replace(ticked, page=0, theme="")


def _finish_many(flow: Flow, screen: Screen, place: Place) -> Step:
    chosen = place.answers.get(screen.name, [])
    to = screen.next if chosen else screen.none or screen.next
    return _onward(flow, screen, place.with_answer(screen.name, chosen), to)


def _own_answer(flow: Flow, screen: Screen, place: Place, answer: Answer) -> Step:
    if answer.voice and screen.voice:
        return _said(flow, screen, place, f"{screen.name}_voice", answer.voice)
    if answer.location and screen.location:
        return _said(flow, screen, place, f"{screen.name}_at", list(answer.location))
    if answer.words is None or not screen.own_words:
        return _not_understood(place)
    words = screen.check(answer.words) if screen.check else answer.words
    if words is None:
        return Same(_simpler(place), Why.AGAIN)
    name = f"{screen.name}_words" if screen.many or screen.choices or screen.options else screen.name
    return _said(flow, screen, place, name, words)


def _said(flow: Flow, screen: Screen, place: Place, name: str, answer: Any) -> Step:
    return _onward(flow, screen, _fresh(screen, place).with_answer(name, answer), screen.next)


def _fresh(screen: Screen, place: Place) -> Place:
    """Without what was said to this question before, in whatever form; but what was chosen of many stays."""
    forms = [f"{screen.name}_{form}" for form in ("words", "voice", "at")]
    return place.without(*forms, *([] if screen.many else [screen.name]))


def _not_understood(place: Place) -> Same:
    """In simpler words, and with every choice that was in view."""
    return Same(replace(place, missed=place.missed + 1, simpler=True), Why.NOT_UNDERSTOOD)


def _not_known(flow: Flow, screen: Screen, place: Place) -> Step:
    """Nobody has to know: on without an answer where that can be, else out, or the same in simpler words.

    Nothing is lost: what was chosen is kept, and what was kept before is not overwritten by nothing.
    """
    keys = all_keys(screen, place)
    if screen.unknown in keys or "skip" in keys:
        return _chosen(flow, screen, place, screen.unknown if screen.unknown in keys else "skip")
    if screen.unknown == LEAVE or (len(flow.screens) == 1 and not screen.many):
        return Left(place, Why.NOT_KNOWN)
    if screen.many and chosen_keys(screen, place):
        return _finish_many(flow, screen, place)
    if screen.many or screen.unknown == PASS:
        return replace(_onward(flow, screen, place, screen.none or screen.next), keep=None)
    return Same(_simpler(place), Why.NOT_KNOWN)


def _simpler(place: Place) -> Place:
    return replace(place, simpler=True, page=0)


def _onward(flow: Flow, screen: Screen, place: Place, to: str | None) -> Next | Done:
    while to is not None and not _is_asked(flow.screen(to), place):
        to = flow.screen(to).next
    if to is None or (place.only and _part(flow.screen(to)) != place.only):
        return Done(place, screen.then)
    return Next(_at(replace(place, trail=(*place.trail, screen.name)), to), screen.then)


def _is_asked(screen: Screen, place: Place) -> bool:
    if screen.only_if is None:
        return True
    name, wanted = screen.only_if
    said = place.answers.get(name)
    if said is None:
        return True  # Nobody knows yet: it is asked.
    return wanted in said if isinstance(said, list) else said == wanted


def _at(place: Place, screen: str) -> Place:
    """At the beginning of another screen."""
    return replace(place, screen=screen, options=(), page=0, theme="", missed=0, simpler=False)


def _part(screen: Screen) -> str:
    return screen.part or screen.name


WAYS: dict[str, Callable[[Flow, Screen, Place], Step]] = {
    BACK: _back,
    MORE: _more,
    CLEAR: _clear,
    DONE: _finish_many,
    SIMPLER: _ask_simpler,
    UNKNOWN: _not_known,
}
