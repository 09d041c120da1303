"""A connector says a sentence in their own voice, listens to it, and keeps it or not."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Choice, Flow, Screen

RECORD = Flow(
    "record",
    (
        Screen("speak", voice=True, next="keep", fill="sentence_to_speak", then="play_back"),
        Screen("keep", (Choice("keep"), Choice("again", goes="speak"), Choice("drop"))),
    ),
    action="keep_recording_or_not",
    audience="staff",
)

add_flows(RECORD)
