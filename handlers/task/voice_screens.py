"""A voice note where none was asked: a human may listen to it, if that is what was meant."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Choice, Flow, Screen

VOICE = Flow(
    "voice",
    (Screen("give", (Choice("yes", label="common-choice.yes"), Choice("no", label="common-choice.no"))),),
    action="give_voice_or_not",
)

add_flows(VOICE)
