"""Starting a walk in three taps: when, where, how long."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Choice, Flow, Screen

MINUTES = {"ten": 10, "twenty": 20, "forty": 40}

WALK = Flow(
    "walk",
    (
        Screen("when", options="walk_moments", next="where"),
        Screen("where", options="walk_places", fill="places_in_view", next="long"),
        Screen("long", tuple(Choice(key) for key in MINUTES)),
    ),
    action="start_walk",
)

add_flows(WALK)
