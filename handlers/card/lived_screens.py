"""What somebody knows from their own life: first whether, then who reads it, then what."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Choice, Flow, Screen
from storage.tables.card import Lived, LivedTo

LIVED = Flow(
    "lived",
    (
        Screen(
            "may",
            (Choice("yes", label="common-choice.yes"), Choice("no", label="common-choice.no")),
            next="to",
            unknown="no",
            part="lived",
        ),
        Screen(
            "to",
            tuple(Choice(one.value) for one in LivedTo),
            next="which",
            only_if=("may", "yes"),
            part="lived",
        ),
        Screen(
            "which",
            tuple(Choice(one.value) for one in Lived),
            many=True,
            only_if=("may", "yes"),
            part="lived",
        ),
    ),
    action="keep_lived",
)

add_flows(LIVED)
