"""All features, each one folder: the only place that lists them.

A feature may use those above it in this list, never those below; `make lint` checks that. What must act the
other way is a happening (`handlers.happenings`), and those who react do so in this order.
"""

from importlib import import_module
from pkgutil import iter_modules

FEATURES = (
    "delivery",
    "neighbourhood",
    "local_choice",
    "team",
    "vetting",
    "task",
    "distress",
    "pausing",
    "acquaintance",
    "activity",
    "first_meeting",
    "activity_role",
    "meal",
    "connection",
    "whats_on",
    "calendar",
    "suggestion",
    "start_activity",
    "partner",
    "small_round",
    "season",
    "decision",
    "group",
    "feast",
    "practice",
    "afterwards",
    "exchange",
    "apart",
    "report",
    "friction",
    "handover",
    "check_in",
    "own_role",
    "listening",
    "load",
    "ladder",
    "guest",
    "invitation",
    "neighbours",
    "passing_on",
    "leaving",
    "suspension",
    "privacy",
    "hearing",
    "seeing",
    "languages",
    "overview",
    "desk",
    "quarter",
    "card",
    "offline",
    "calls",
    "letter",
    "half_year",
    "flyer",
    "poster",
    "home",
    "arriving",
)


def load() -> None:
    """Imports every file of every feature, which registers its screens, actions, notices and routines."""
    for feature in FEATURES:
        package = import_module(f"handlers.{feature}")
        for module in iter_modules(package.__path__):
            import_module(f"handlers.{feature}.{module.name}")


load()
