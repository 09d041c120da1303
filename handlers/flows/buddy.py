"""Who could call a neighbour without Telegram."""

from handlers.engine.flow import Flow, Screen

BUDDY = Flow(
    "buddy",
    (Screen("who", options="buddy_candidates", fill="met_person"),),
    action="ask_buddy",
    audience="staff",
)

FLOWS = (BUDDY,)
