"""Which choices a screen shows, by every way that its buttons lead, and how many taps each of them takes."""

from collections.abc import Iterator
from dataclasses import replace

from handlers.engine.advance import advance
from handlers.engine.flow import Flow, Place, Screen
from handlers.engine.step import Answer, Same
from handlers.engine.view import keys_in_view, theme_keys


def taps(flow: Flow, screen: Screen, place: Place) -> dict[str, int]:
    """Of each choice, the fewest. Nobody types."""
    found: dict[str, int] = {}
    for here, before in _in_reach(flow, screen, place):
        for key in keys_in_view(flow, screen, here)[0]:
            if key not in theme_keys(screen, here):
                found.setdefault(key, before + 1)
    return found


def in_view_everywhere(flow: Flow, screen: Screen, place: Place) -> Iterator[tuple[list[str], bool]]:
    """On each page of each theme: the choices, and whether there is more."""
    for here in places_in_reach(flow, screen, place):
        yield keys_in_view(flow, screen, here)


def places_in_reach(flow: Flow, screen: Screen, place: Place) -> Iterator[Place]:
    """Each page of each theme, once."""
    for here, _ in _in_reach(flow, screen, place):
        yield here


def _in_reach(flow: Flow, screen: Screen, place: Place) -> Iterator[tuple[Place, int]]:
    """The nearest first, with the taps that lead there."""
    seen, waiting = {(place.theme, place.page)}, [(place, 0)]
    while waiting:
        here, count = waiting.pop(0)
        yield here, count
        in_view, more = keys_in_view(flow, screen, here)
        themes = [key for key in in_view if key in theme_keys(screen, here)]
        for key in [*(["more"] if more else []), *themes]:
            step = advance(flow, here, Answer(choice=key))
            assert isinstance(step, Same)
            if (step.place.theme, step.place.page) not in seen:
                seen.add((step.place.theme, step.place.page))
                waiting.append((replace(step.place, missed=0), count + 1))
