"""What somebody likes to eat, in their own words."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Flow, Screen
from handlers.texts.typed_values import some_words

TASTE = Flow(
    "taste",
    (Screen("words", own_words=True, check=some_words, fill="who_eats"),),
    action="keep_taste",
)

add_flows(TASTE)
