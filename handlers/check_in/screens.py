"""Somebody says more of how it goes, or nothing."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Choice, Flow, Screen

SAY = Flow(
    "checkin",
    (Screen("say", (Choice("nothing"),), own_words=True, voice=True, fill="who_hears_it"),),
    action="tell_more_of_it",
    to_human=True,
)

add_flows(SAY)
