"""A conversation as data: flows, screens, choices, and somebody's place in them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

CHOICES_SHOWN = 3
"""At most this many choices and one "more" on a screen for residents (TEXTS.md)."""
STAFF_SHOWN = 8
"""Connectors and coordinators may see more choices at once than residents."""

PASS, LEAVE = "pass", "leave"
LOCAL = "theme_local"
"""The theme of what a neighbourhood added itself."""

Audience = Literal["resident", "staff"]
"""Residents get large reply keyboards; staff (connector, buddy, coordinator) inline ones."""


@dataclass(frozen=True, slots=True)
class Choice:
    """`goes` leads to another screen than the screen's `next`; `label` is another key than the screen's.

    `theme`: the key of the one of the screen's `themes` in which it is found.
    """

    key: str
    goes: str | None = None
    label: str | None = None
    theme: str = ""


@dataclass(frozen=True, slots=True)
class Option:
    """A choice that depends on the neighbourhood, such as a place: found when the screen is drawn.

    `label` is a text key, or the words themselves when `literal`.
    """

    key: str
    label: str
    literal: bool = False


@dataclass(frozen=True, slots=True)
class Screen:
    """One question.

    `themes`: of many choices the first few are in view, and behind them these: tapping one shows its choices.
    `options`: name of the list of options (`handlers.conversation.registry.options`) that stands before
    `choices`, or behind the first `options_at` of them; with `themes` they are found in the theme `LOCAL`.
    `many`: more than one may be chosen; `done` ends it. `own_words`: any text is an answer;
    `check` cleans it, and None from it says `<flow>-<screen>.retry` and asks again in simpler words.
    `voice`: a voice note is an answer. `location`: a shared place is. `fill`: name of what fills the
    text (`handlers.conversation.registry.fill`). `then`: action that keeps the answer at once; `words_to`:
    the screen to which it leads what was said in own words. `next`: None ends the flow.
    `none`: with `many`, where `done` leads when nothing was chosen. `part`: screens that are changed
    together carry the same one; without it a screen is a part by itself. `unknown`: what "I don't know" is
    here: one of the choices, `PASS` (on, and what was kept before stays) or `LEAVE`; see `_not_known`.
    `only_if`: an answer and its value (of many, one of them; None for no answer); with another answer this
    is not asked, and it goes on to `next`.
    """

    name: str
    choices: tuple[Choice, ...] = ()
    themes: tuple[Choice, ...] = ()
    next: str | None = None
    options: str | None = None
    options_at: int = 0
    many: bool = False
    own_words: bool = False
    check: Callable[[str], str | None] | None = None
    voice: bool = False
    location: bool = False
    fill: str | None = None
    then: str | None = None
    words_to: str | None = None
    none: str | None = None
    part: str = ""
    unknown: str = ""
    only_if: tuple[str, str | None] | None = None


@dataclass(frozen=True, slots=True)
class Flow:
    """`action` runs with the answers when the flow is done. `home`: where nothing is asked.

    `comes_again`: of who stops answering halfway it is asked once more, a day later.
    `to_human`: own words in it go to a human as they are.
    """

    name: str
    screens: tuple[Screen, ...]
    action: str
    audience: Audience = "resident"
    home: bool = False
    comes_again: bool = False
    to_human: bool = False

    def screen(self, name: str) -> Screen:
        return next(screen for screen in self.screens if screen.name == name)

    @property
    def shown(self) -> int:
        """How many choices are in view at once."""
        return STAFF_SHOWN if self.audience == "staff" else CHOICES_SHOWN

    @property
    def first(self) -> Screen:
        return self.screens[0]


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody is. `trail` holds the screens behind them; `page` and `theme` which choices are in view.

    `only`: the one part that is being changed; the flow is done where it would go on to another.
    `missed`: how often in a row we did not understand. `simpler`: it is asked in simpler words.
    """

    flow: str
    screen: str
    answers: Mapping[str, Any] = field(default_factory=dict)
    trail: tuple[str, ...] = ()
    options: tuple[Option, ...] = ()
    page: int = 0
    theme: str = ""
    only: str = ""
    missed: int = 0
    simpler: bool = False

    def with_answer(self, screen: str, answer: Any) -> "Place":
        return replace(self, answers={**self.answers, screen: answer})

    def without(self, *forgotten: str) -> "Place":
        """Without these answers: what was said later to the same question takes their place."""
        kept = {name: answer for name, answer in self.answers.items() if name not in forgotten}
        return replace(self, answers=kept)

    def to_json(self) -> dict[str, Any]:
        return {
            "flow": self.flow,
            "screen": self.screen,
            "answers": dict(self.answers),
            "trail": list(self.trail),
            "options": [[option.key, option.label, option.literal] for option in self.options],
            "page": self.page,
            "theme": self.theme,
            "only": self.only,
            "missed": self.missed,
            "simpler": self.simpler,
        }

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> "Place":
        return cls(
            stored["flow"],
            stored["screen"],
            stored["answers"],
            tuple(stored["trail"]),
            tuple(Option(*option) for option in stored["options"]),
            stored["page"],
            stored.get("theme", ""),  # places of an older version do not say
            stored["only"],
            stored["missed"],
            stored.get("simpler", False),
        )
