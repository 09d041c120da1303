"""All flows, by name. A flow is data: this folder imports nothing but the engine and the catalogue."""

from handlers.engine.flow import Flow
from handlers.flows import (
    afterwards,
    always,
    buddy,
    card,
    flyer,
    home,
    invitation,
    invite,
    met,
    neighbourhood,
    privacy,
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
        flyer,
        home,
        invitation,
        invite,
        met,
        neighbourhood,
        privacy,
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
