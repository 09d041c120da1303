"""All flows, by name: each feature adds its own, and `handlers.features` says which features there are."""

from typing import Any

from handlers.engine.flow import Flow, Place

FLOWS: dict[str, Flow] = {}


def add_flows(*flows: Flow) -> None:
    """Raises `ValueError` for a name that another flow has."""
    for flow in flows:
        if flow.name in FLOWS:
            raise ValueError(f"{flow.name} is the name of two flows")
        FLOWS[flow.name] = flow


def place_of(stored: dict[str, Any] | None) -> Place | None:
    """Where a chat is; nowhere, when that was a screen of an older version."""
    place = Place.from_json(stored) if stored else None
    flow = FLOWS.get(place.flow) if place else None
    if place is None or flow is None:
        return None
    known = {screen.name for screen in flow.screens}
    return place if known.issuperset((place.screen, *place.trail)) else None
