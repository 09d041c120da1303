"""Moves through a flow. Pure: a place and an answer in, what happens next out."""

from dataclasses import dataclass, replace
from typing import Any

from handlers.engine.flow import CHOICES_SHOWN, Choice, Flow, Place, Screen

MORE, DONE, BACK = "more", "done", "back"
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


def begin(flow: Flow, answers: dict[str, Any] | None = None, screen: str | None = None) -> Place:
    return Place(flow.name, screen or flow.first.name, answers or {})


def advance(flow: Flow, place: Place, answer: Answer) -> Step:
    screen = flow.screen(place.screen)
    if answer.choice == BACK:
        return _back(place)
    if answer.choice == MORE:
        return Same(replace(place, page=_next_page(screen, place)), "more")
    if answer.choice == DONE and screen.many:
        return _finish_many(screen, place)
    if answer.choice is not None:
        return _chosen(screen, place, answer.choice)
    return _own_answer(screen, place, answer)


def keys_in_view(screen: Screen, place: Place, shown: int = CHOICES_SHOWN) -> tuple[list[str], bool]:
    """The keys of the choices on this page, and whether there are more pages."""
    keys = all_keys(screen, place)
    if len(keys) <= shown + 1:
        return keys, False
    start = place.page * shown
    return keys[start : start + shown], True


def all_keys(screen: Screen, place: Place) -> list[str]:
    return [*(option.key for option in place.options), *(choice.key for choice in screen.choices)]


def _next_page(screen: Screen, place: Place) -> int:
    pages = -(-len(all_keys(screen, place)) // CHOICES_SHOWN)
    return (place.page + 1) % pages if pages else 0


def _back(place: Place) -> Step:
    if not place.trail:
        return Left(place)
    return Next(replace(place, screen=place.trail[-1], trail=place.trail[:-1], options=(), page=0))


def _chosen(screen: Screen, place: Place, key: str) -> Step:
    if key not in all_keys(screen, place):
        return Same(place, "not_understood")
    choice = next((c for c in screen.choices if c.key == key), Choice(key))
    if screen.many and choice.goes is None:
        return Same(_toggle(screen, place, key), "chosen")
    kept = place if screen.many else place.with_answer(screen.name, key)
    return _onward(screen, kept, choice.goes or screen.next)


def _toggle(screen: Screen, place: Place, key: str) -> Place:
    chosen = list(place.answers.get(screen.name, []))
    if key in chosen:
        chosen.remove(key)
    else:
        chosen.append(key)
    return place.with_answer(screen.name, chosen)


def _finish_many(screen: Screen, place: Place) -> Step:
    answered = place.with_answer(screen.name, place.answers.get(screen.name, []))
    return _onward(screen, answered, screen.next)


def _own_answer(screen: Screen, place: Place, answer: Answer) -> Step:
    if answer.voice and screen.voice:
        return _onward(screen, place.with_answer(f"{screen.name}_voice", answer.voice), screen.next)
    if answer.location and screen.location:
        return _onward(screen, place.with_answer(f"{screen.name}_at", list(answer.location)), screen.next)
    if answer.words is None or not screen.own_words:
        return Same(place, "not_understood")
    words = screen.check(answer.words) if screen.check else answer.words
    if words is None:
        return Same(place, "again")
    name = f"{screen.name}_words" if screen.many or screen.choices or screen.options else screen.name
    return _onward(screen, place.with_answer(name, words), screen.next)


def _onward(screen: Screen, place: Place, to: str | None) -> Step:
    if to is None:
        return Done(place, screen.then)
    trail = (*place.trail, screen.name)
    return Next(replace(place, screen=to, trail=trail, options=(), page=0), screen.then)
