"""Starting an activity in three taps: when, where, how long."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Choice, Flow, Screen

MINUTES = {"ten": 10, "twenty": 20, "forty": 40}

ACTIVITY = Flow(
    "activity",
    (
        Screen("when", options="activity_moments", next="where"),
        Screen("where", options="activity_places", fill="places_in_view", next="long"),
        Screen("long", tuple(Choice(key) for key in MINUTES)),
    ),
    action="start_activity",
)

add_flows(ACTIVITY)
