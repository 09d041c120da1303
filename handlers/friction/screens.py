"""Between whom it is, and whom both trust."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Flow, Screen

TALK = Flow(
    "friction",
    (
        Screen("one", options="own_people", next="other"),
        Screen("other", options="whom_they_met", next="between"),
        Screen("between", options="who_is_trusted", fill="between_whom"),
    ),
    action="ask_for_talk",
    audience="staff",
)

add_flows(TALK)
