"""All tables; importing this fills `SQLModel.metadata`."""

from storage.tables import (
    card,
    contact,
    conversation,
    exchange,
    hearing,
    language,
    local_choice,
    neighbourhood,
    person,
    picture,
    suggestion,
    upkeep,
    walk,
)

__all__ = [
    "card",
    "contact",
    "conversation",
    "exchange",
    "hearing",
    "language",
    "local_choice",
    "neighbourhood",
    "person",
    "picture",
    "suggestion",
    "upkeep",
    "walk",
]
