"""Another language."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Flow, Screen

LANGUAGE = Flow("language", (Screen("choose", options="languages_on_offer"),), action="change_language")

add_flows(LANGUAGE)
