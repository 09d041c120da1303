"""Which feast, and when."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Flow, Screen
from handlers.texts.typed_values import some_words

FEAST = Flow(
    "feast",
    (
        Screen("what", own_words=True, check=some_words, next="day"),
        Screen("day", own_words=True, check=some_words),
    ),
    action="keep_feast",
)

add_flows(FEAST)
