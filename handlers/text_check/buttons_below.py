"""What stands under a message on the phone: the choices of its screen, or the buttons that the code adds."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime

from handlers.conversation.flows import FLOWS
from handlers.conversation.screen_message import resident_keys, staff_buttons
from handlers.engine.flow import Flow, Option, Place, Screen
from handlers.engine.view import next_page, theme_keys
from handlers.text_check.samples import NAMES
from handlers.text_check.uses import fits, says_something, sent
from handlers.texts.localise import Tongue, key_label
from handlers.texts.message import Key
from handlers.texts.speaker import Speaker

Rows = tuple[tuple[str, ...], ...]

_ANY_MOMENT = datetime(2026, 3, 3, 9, tzinfo=UTC)


def pages_under(say: Speaker, labels: Mapping[str, str], message: str) -> list[Rows]:
    """Each page of choices of a screen; one page with the buttons of another message; none without any.

    `labels`: of every button, by its key.
    """
    screens = {f"{flow.name}-{one.name}": (flow, one) for flow in FLOWS.values() for one in flow.screens}
    if message in screens:
        return list(_of_screen(say, *screens[message]))
    keys = tuple(dict.fromkeys(_of_message(labels, message)))
    return [tuple((labels[key],) for key in keys)] if keys else []


def _of_screen(say: Speaker, flow: Flow, screen: Screen) -> Iterator[Rows]:
    """What depends on the neighbourhood is shown as dots."""
    options = (Option("option", "…", literal=True),) if screen.options else ()
    first = Place(flow.name, screen.name, options=options)
    tongue = Tongue(say.language, _ANY_MOMENT)
    for theme in ("", *theme_keys(screen, first)):
        for place in _pages(flow, screen, replace(first, theme=theme)):
            yield tuple(tuple(key_label(key, tongue) for key in row) for row in _keys(flow, screen, place))


def _pages(flow: Flow, screen: Screen, first: Place) -> Iterator[Place]:
    place = first
    yield place
    while (following := next_page(flow, screen, place)) != place.page:
        place = replace(place, page=following)
        yield place


def _keys(flow: Flow, screen: Screen, place: Place) -> tuple[tuple[Key, ...], ...]:
    if flow.audience == "resident":
        return resident_keys(flow, screen, place, NAMES[0])
    buttons = staff_buttons(flow, screen, place, NAMES[0])
    return tuple((Key(one.label, one.label_params, one.literal),) for one in buttons)


def _of_message(labels: Mapping[str, str], message: str) -> Iterator[str]:
    """Its own buttons as they stand in the file, then others that the code puts under it."""
    patterns = [
        label
        for place in sent()
        if says_something(place.text) and fits(place.text, message)
        for label in place.labels
    ]
    for key in labels:
        if key.startswith(f"{message}.") and any(fits(pattern, key) for pattern in patterns):
            yield key
    for pattern in filter(says_something, patterns):
        yield from (key for key in labels if fits(pattern, key))
