"""Somebody who is asked to come along has a question first."""

from handlers.engine.flow import Flow, Screen

ASK_FIRST = Flow("askfirst", (Screen("what", own_words=True, voice=True),), action="ask_first")

FLOWS = (ASK_FIRST,)
