"""A flyer for no activity: at which place, and in which words."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Choice, Flow, Screen
from handlers.flyer.screens import headline

COME_AND_LOOK = Flow(
    "comelook",
    (
        Screen("where", options="places_to_look", next="headline"),
        Screen("headline", (Choice("good"),), own_words=True, check=headline, fill="come_headline"),
    ),
    action="make_come_flyer",
    audience="staff",
)

add_flows(COME_AND_LOOK)
