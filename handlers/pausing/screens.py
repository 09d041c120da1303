"""A pause: for how long, and back again."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Choice, Flow, Screen

PAUSE = Flow(
    "pause",
    (Screen("weeks", (Choice("one"), Choice("two"), Choice("four"))),),
    action="begin_pause",
)

PAUSED = Flow(
    "paused",
    (Screen("menu", (Choice("again"), Choice("longer"), Choice("stay")), fill="pause_end"),),
    action="leave_paused",
)

add_flows(PAUSE, PAUSED)
