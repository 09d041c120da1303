"""Somebody is taken off one's own list of whom one knows."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Flow, Screen

HIDE = Flow("hideknown", (Screen("who", options="whom_i_know"),), action="hide_known")

add_flows(HIDE)
