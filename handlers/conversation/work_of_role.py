"""The commands of each role: in Telegram's menu, and found by what its people say in their own words."""

from collections.abc import Iterable
from functools import cache

from handlers.catalogue.match_phrases import Known, words_in
from handlers.texts.speaker import languages, speaker
from storage.tables.person import RoleName

WORK = "work:"
"""Before the name of a command, where it is one of the things that may be meant."""
OF_ROLE: dict[RoleName, tuple[str, ...]] = {
    RoleName.CONNECTOR: (
        "taken",
        "voorstellen",
        "bellen",
        "papier",
        "buren",
        "groepen",
        "partners",
        "wandelingen",
        "ontmoet",
        "poster",
        "agenda",
        "rol",
    ),
    RoleName.PHONE_BUDDY: ("bellen", "papier", "rol"),
    RoleName.VOLUNTEER: ("groep", "taken", "bellen", "papier", "rol"),
    RoleName.KEY_FIGURE: ("taken", "bellen", "papier", "rol"),
    RoleName.EXPERIENCE_EXPERT: ("taken", "bellen", "papier", "rol"),
    RoleName.CONFIDANT: ("rol",),
    RoleName.COORDINATOR: (
        "overzicht",
        "check",
        "wachtrij",
        "buurten",
        "uitnodigen",
        "team",
        "partners",
        "kwartaal",
        "seizoen",
        "schorsen",
        "bedank",
        "poster",
        "agenda",
    ),
}
"""Those of Telegram's menu, in its order."""
SAID_TOO: dict[RoleName, tuple[str, ...]] = {
    RoleName.CONNECTOR: ("briefje", "inspreken", "wacht"),
    RoleName.COORDINATOR: (
        *("groepen", "briefje", "wacht", "plekken", "straten", "openen", "dicht", "weghalen"),
        *("drukte", "dekking"),
    ),
}
"""Not in that menu: found by words only, and by the buttons that are named here."""
BUTTONS = {
    "briefje": "connector-work.flyer",
    "inspreken": "connector-work.record",
    "wacht": "connector-work.night",
    "plekken": "coordinator-menu.places",
    "straten": "neighbourhood-change.streets",
    "openen": "coordinator-menu.open",
    "dicht": "hoods-list.close",
    "weghalen": "coordinator-menu.erase",
    "drukte": "coverage.busy",
    "dekking": "busy.coverage",
}


def work_said(roles: Iterable[RoleName], language: str) -> list[Known]:
    """In their own language, and in the complete ones."""
    held = set(roles)
    names = [name for table in (OF_ROLE, SAID_TOO) for role in table if role in held for name in table[role]]
    spoken = tuple(dict.fromkeys((language, *languages())))
    return [known for name in dict.fromkeys(names) if (known := _known(name, spoken)).phrases]


def work_label(command: str) -> str:
    """The key of the text that stands on a button for it."""
    return BUTTONS.get(command, f"menu-command.{command}")


@cache
def _known(name: str, spoken: tuple[str, ...]) -> Known:
    texts = [
        speaker(one).text(f"work-typed.{name}") for one in spoken if speaker(one).has(f"work-typed.{name}")
    ]
    ways = [words_in(way) for text in texts for way in text.split(",")]
    return Known(WORK + name, tuple(dict.fromkeys(ways)))
