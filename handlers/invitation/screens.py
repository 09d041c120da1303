"""Somebody who is asked to come along has a question first."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Flow, Screen

ASK_FIRST = Flow("askfirst", (Screen("what", own_words=True, voice=True),), action="ask_first", to_human=True)

add_flows(ASK_FIRST)
