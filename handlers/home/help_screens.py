"""What can be done now: asked from every screen."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Flow, Screen

HELP = Flow("help", (Screen("menu", options="help_choices"),), action="leave_help")

add_flows(HELP)
