"""Questions about a flyer without an activity."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Choice, Flow, Screen
from handlers.flyer.screens import headline

VISIT = Flow(
    "visit",
    (
        Screen("where", options="places_to_look", next="headline"),
        Screen("headline", (Choice("good"),), own_words=True, check=headline, fill="come_headline"),
    ),
    action="make_come_flyer",
    audience="staff",
)

add_flows(VISIT)
