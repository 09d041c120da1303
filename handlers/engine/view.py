"""Which choices of a screen are in view: page by page, fewer when it is asked in simpler words. Pure."""

from handlers.engine.flow import SIMPLER_SHOWN, Flow, Place, Screen


def keys_in_view(flow: Flow, screen: Screen, place: Place) -> tuple[list[str], bool]:
    """The keys of the choices on this page, and whether there are more pages."""
    keys = _open_keys(flow, screen, place)
    shown, alone = _shown(flow, place)
    if len(keys) <= alone:
        return keys, False
    start = place.page * shown
    return keys[start : start + shown], True


def _shown(flow: Flow, place: Place) -> tuple[int, int]:
    """How many choices stand on a page, and how many may stand on the only one, where no "more" is needed."""
    if place.simpler and flow.audience == "resident":
        return SIMPLER_SHOWN, SIMPLER_SHOWN
    return flow.shown, flow.shown + 1


def all_keys(screen: Screen, place: Place) -> list[str]:
    choices, at = [choice.key for choice in screen.choices], screen.options_at
    return [*choices[:at], *(option.key for option in place.options), *choices[at:]]


def chosen_keys(screen: Screen, place: Place) -> list[str]:
    """What was chosen so far, on a screen of many."""
    return list(place.answers.get(screen.name, [])) if screen.many else []


def _open_keys(flow: Flow, screen: Screen, place: Place) -> list[str]:
    """A resident no longer sees what they have chosen: tapping it twice must not undo it."""
    gone = chosen_keys(screen, place) if flow.audience == "resident" else []
    return [key for key in all_keys(screen, place) if key not in gone]


def next_page(flow: Flow, screen: Screen, place: Place) -> int:
    _, more = keys_in_view(flow, screen, place)
    pages = -(-len(_open_keys(flow, screen, place)) // _shown(flow, place)[0])
    return (place.page + 1) % pages if more else 0
