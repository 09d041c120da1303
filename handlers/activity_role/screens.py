"""Who leads an activity says what small part there is to do."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Flow, Screen
from handlers.texts.typed_values import some_words

PART = Flow("rolepart", (Screen("what", own_words=True, check=some_words),), action="ask_for_part")

add_flows(PART)
