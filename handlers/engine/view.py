"""Which choices of a screen are in view: page by page. Pure.

Many choices are in themes: the first few, then the themes, and those of one theme after a tap on it.
"""

from handlers.engine.flow import CHOICES_SHOWN, LOCAL, Flow, Place, Screen


def keys_in_view(flow: Flow, screen: Screen, place: Place) -> tuple[list[str], bool]:
    """The keys of the choices on this page, and whether there are more behind it."""
    keys = _open_keys(flow, screen, place)
    shown, alone = _shown(flow)
    if len(keys) <= alone:
        return keys, False
    start = place.page * shown
    return keys[start : start + shown], start + shown < len(keys)


def _shown(flow: Flow) -> tuple[int, int]:
    """How many choices stand on a page, and how many may stand on the only one, where no "more" is needed."""
    return flow.shown, flow.shown + 1


def all_keys(screen: Screen, place: Place) -> list[str]:
    choices, at = [choice.key for choice in screen.choices], screen.options_at
    return [*choices[:at], *(option.key for option in place.options), *choices[at:]]


def theme_keys(screen: Screen, place: Place) -> list[str]:
    """Themes in which there is still something to choose."""
    chosen = set(chosen_keys(screen, place))
    return [theme.key for theme in screen.themes if set(_in_theme(screen, place, theme.key)) - chosen]


def chosen_keys(screen: Screen, place: Place) -> list[str]:
    """What was chosen so far, on a screen of many."""
    return list(place.answers.get(screen.name, [])) if screen.many else []


def _open_keys(flow: Flow, screen: Screen, place: Place) -> list[str]:
    """A resident no longer sees what they have chosen: tapping it twice must not undo it."""
    gone = chosen_keys(screen, place) if flow.audience == "resident" else []
    return [key for key in _here(screen, place) if key not in gone]


def _here(screen: Screen, place: Place) -> list[str]:
    """What stands here, chosen or not: everything, or one theme, or the first few and the themes."""
    if not screen.themes:
        return all_keys(screen, place)
    if place.theme:
        return _in_theme(screen, place, place.theme)
    first = [choice.key for choice in screen.choices if choice.theme][:CHOICES_SHOWN]
    ways_on = [choice.key for choice in screen.choices if not choice.theme]
    return [*first, *theme_keys(screen, place), *ways_on]


def _in_theme(screen: Screen, place: Place, theme: str) -> list[str]:
    if theme == LOCAL:
        return [option.key for option in place.options]
    return [choice.key for choice in screen.choices if choice.theme == theme]


def page_of(flow: Flow, screen: Screen, place: Place, key: str) -> int:
    """The page on which a key stands; the first, when it stands nowhere."""
    keys = _open_keys(flow, screen, place)
    shown, alone = _shown(flow)
    return keys.index(key) // shown if key in keys and len(keys) > alone else 0


def next_page(flow: Flow, screen: Screen, place: Place) -> int:
    _, more = keys_in_view(flow, screen, place)
    return place.page + 1 if more else place.page
