"""All flows, by name. A flow is data: this folder imports nothing but the engine and the catalogue."""

from typing import Any

from handlers.engine.flow import Flow, Place
from handlers.flows import (
    afterwards,
    always,
    buddy,
    card,
    exchange,
    fits,
    flyer,
    home,
    invitation,
    invite,
    languages,
    local_choice,
    met,
    neighbourhood,
    privacy,
    record,
    small_round,
    start,
    suggestion,
    task,
    voice,
    walk,
    walk_change,
)

FLOWS: dict[str, Flow] = {
    flow.name: flow
    for module in (
        afterwards,
        always,
        buddy,
        card,
        exchange,
        fits,
        flyer,
        home,
        invitation,
        invite,
        languages,
        local_choice,
        met,
        neighbourhood,
        privacy,
        record,
        small_round,
        start,
        suggestion,
        task,
        voice,
        walk,
        walk_change,
    )
    for flow in module.FLOWS
}


def place_of(stored: dict[str, Any] | None) -> Place | None:
    """Where a chat is; nowhere, when that was a screen of an older version."""
    place = Place.from_json(stored) if stored else None
    flow = FLOWS.get(place.flow) if place else None
    if place is None or flow is None:
        return None
    known = {screen.name for screen in flow.screens}
    return place if known.issuperset((place.screen, *place.trail)) else None
