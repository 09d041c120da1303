"""Who could call a neighbour without Telegram."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Flow, Screen

BUDDY = Flow(
    "buddy",
    (Screen("who", options="buddy_candidates", fill="met_person"),),
    action="ask_buddy",
    audience="staff",
)

add_flows(BUDDY)
