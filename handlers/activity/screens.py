"""Moving an activity: another moment, and where."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Flow, Screen

MOVE = Flow(
    "move",
    (
        Screen("when", options="activity_moments", fill="what_moves", next="where"),
        Screen("where", options="places_to_move_to", fill="places_in_view"),
    ),
    action="move_activity",
)

add_flows(MOVE)
