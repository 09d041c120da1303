"""Moves through a flow. Pure: a place and an answer in, what happens next out."""

from dataclasses import dataclass, replace
from typing import Any

from handlers.engine.flow import Choice, Flow, Place, Screen

MORE, DONE, BACK, CLEAR = "more", "done", "back", "clear"
"""Keys that every screen knows beside its own choices."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What was said, as far as the screen can tell: a choice's key, own words, a voice note, a location."""

    choice: str | None = None
    words: str | None = None
    voice: str | None = None
    location: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Next:
    """The next screen. `keep` is the action that keeps the answer just given."""

    place: Place
    keep: str | None = None


@dataclass(frozen=True, slots=True)
class Same:
    """The same screen again, because of `why`: another page, one more chosen, or not understood."""

    place: Place
    why: str


@dataclass(frozen=True, slots=True)
class Done:
    """The flow has ended; its action runs with the answers."""

    place: Place
    keep: str | None = None


@dataclass(frozen=True, slots=True)
class Left:
    """Back from the first screen: out of the flow."""

    place: Place


Step = Next | Same | Done | Left


def begin(
    flow: Flow, answers: dict[str, Any] | None = None, screen: str | None = None, *, only: bool = False
) -> Place:
    """`only`: no further than the part that the screen belongs to, for who changes one answer."""
    first = flow.screen(screen) if screen else flow.first
    return Place(flow.name, first.name, answers or {}, only=_part(first) if only else "")


def advance(flow: Flow, place: Place, answer: Answer) -> Step:
    screen = flow.screen(place.screen)
    if answer.choice == BACK:
        return _back(place)
    if answer.choice == MORE:
        return Same(replace(place, page=_next_page(flow, screen, place), missed=0), "more")
    if answer.choice == CLEAR and screen.many:
        return Same(replace(place.without(screen.name), page=0, missed=0), "more")
    if answer.choice == DONE and screen.many:
        return _finish_many(flow, screen, place)
    if answer.choice is not None:
        return _chosen(flow, screen, place, answer.choice)
    return _own_answer(flow, screen, place, answer)


def keys_in_view(flow: Flow, screen: Screen, place: Place) -> tuple[list[str], bool]:
    """The keys of the choices on this page, and whether there are more pages."""
    keys = _open_keys(flow, screen, place)
    if len(keys) <= flow.shown + 1:
        return keys, False
    start = place.page * flow.shown
    return keys[start : start + flow.shown], True


def all_keys(screen: Screen, place: Place) -> list[str]:
    return [*(option.key for option in place.options), *(choice.key for choice in screen.choices)]


def chosen_keys(screen: Screen, place: Place) -> list[str]:
    """What was chosen so far, on a screen of many."""
    return list(place.answers.get(screen.name, [])) if screen.many else []


def _open_keys(flow: Flow, screen: Screen, place: Place) -> list[str]:
    """A resident no longer sees what they have chosen: tapping it twice must not undo it."""
    gone = chosen_keys(screen, place) if flow.audience == "resident" else []
    return [key for key in all_keys(screen, place) if key not in gone]


def _next_page(flow: Flow, screen: Screen, place: Place) -> int:
    _, more = keys_in_view(flow, screen, place)
    pages = -(-len(_open_keys(flow, screen, place)) // flow.shown)
    return (place.page + 1) % pages if more else 0


def _back(place: Place) -> Step:
    if not place.trail:
        return Left(place)
    return Next(replace(place, screen=place.trail[-1], trail=place.trail[:-1], options=(), page=0, missed=0))


def _chosen(flow: Flow, screen: Screen, place: Place, key: str) -> Step:
    if key not in all_keys(screen, place):
        return _not_understood(place)
    choice = next((c for c in screen.choices if c.key == key), Choice(key))
    if screen.many and choice.goes is None:
        return Same(_tick(flow, screen, place, key), "chosen")
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
    return ticked if in_view else replace(ticked, page=0)


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
        return Same(place, "again")
    name = f"{screen.name}_words" if screen.many or screen.choices or screen.options else screen.name
    return _said(flow, screen, place, name, words)


def _said(flow: Flow, screen: Screen, place: Place, name: str, answer: Any) -> Step:
    return _onward(flow, screen, _fresh(screen, place).with_answer(name, answer), screen.next)


def _fresh(screen: Screen, place: Place) -> Place:
    """Without what was said to this question before, in whatever form; but what was chosen of many stays."""
    forms = [f"{screen.name}_{form}" for form in ("words", "voice", "at")]
    return place.without(*forms, *([] if screen.many else [screen.name]))


def _not_understood(place: Place) -> Same:
    return Same(replace(place, missed=place.missed + 1), "not_understood")


def _onward(flow: Flow, screen: Screen, place: Place, to: str | None) -> Step:
    if to is None or (place.only and _part(flow.screen(to)) != place.only):
        return Done(place, screen.then)
    trail = (*place.trail, screen.name)
    return Next(replace(place, screen=to, trail=trail, options=(), page=0, missed=0), screen.then)


def _part(screen: Screen) -> str:
    return screen.part or screen.name
