"""With whom somebody would rather not be: of those they met, one is chosen, and it is said once more."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Choice, Flow, Screen

APART = Flow(
    "apart",
    (
        Screen("who", options="people_met", next="sure"),
        Screen(
            "sure",
            (Choice("yes", label="common-choice.yes"), Choice("no", label="common-choice.no")),
            fill="whom_apart",
        ),
    ),
    action="keep_apart",
)

add_flows(APART)
