"""To whom somebody could be passed on."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Flow, Screen

PASS = Flow(
    "passperson",
    (Screen("who", options="who_could_know_them", fill="what_they_share"),),
    action="ask_to_know_them",
    audience="staff",
)

add_flows(PASS)
