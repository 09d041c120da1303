"""All tables; importing this fills `SQLModel.metadata`."""

from storage.tables import (
    activity,
    card,
    contact,
    conversation,
    exchange,
    group,
    handover,
    hearing,
    language,
    local_choice,
    look,
    neighbourhood,
    person,
    picture,
    suggestion,
    upkeep,
)

__all__ = [
    "activity",
    "card",
    "contact",
    "conversation",
    "exchange",
    "group",
    "handover",
    "hearing",
    "language",
    "local_choice",
    "look",
    "neighbourhood",
    "person",
    "picture",
    "suggestion",
    "upkeep",
]
