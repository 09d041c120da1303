"""Stopping, and being forgotten."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Choice, Flow, Screen

STOP = Flow("stop", (Screen("how", (Choice("keep"), Choice("erase"))),), action="stop_or_erase")

FORGET = Flow("forget", (Screen("sure", (Choice("erase"), Choice("no"))),), action="erase_or_not")

add_flows(STOP, FORGET)
