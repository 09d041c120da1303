"""Somebody would like something else than what was asked."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Flow, Screen
from handlers.texts.typed_values import own_words

OTHER_IDEA = Flow("otheridea", (Screen("what", own_words=True, check=own_words),), action="tell_other_idea")

add_flows(OTHER_IDEA)
