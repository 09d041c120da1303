"""The choices of the catalogue on a screen: each in its theme, for the card and for what can be started."""

from handlers.catalogue.choices import ACTIVITIES, ACTIVITY_THEMES, Theme
from handlers.engine.flow import Choice


def themed(tag: str, label: str, theme: str) -> Choice:
    return Choice(tag, label=label, theme=f"theme_{theme}")


def theme_choices(themes: tuple[Theme, ...]) -> tuple[Choice, ...]:
    return tuple(Choice(f"theme_{one.tag}", label=f"theme-name.{one.tag}") for one in themes)


TO_DO = tuple(themed(one.tag, f"activity-{one.tag}.button", one.theme) for one in ACTIVITIES)
TO_DO_THEMES = theme_choices(ACTIVITY_THEMES)
