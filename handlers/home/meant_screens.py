"""Which of a few things was meant: asked where what was typed leaves a doubt."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import LEAVE, Flow, Screen

MEANT = Flow(
    "meant",
    (Screen("which", options="what_may_be_meant", unknown=LEAVE),),
    action="do_what_was_meant",
)

add_flows(MEANT)
