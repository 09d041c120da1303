"""How much somebody wants to do at once, and what they tell of themselves and to whom."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Choice, Flow, Screen
from handlers.texts.typed_values import own_words

CAPS = ("1", "2", "3", "5")

CAP = Flow("rolecap", (Screen("most", tuple(Choice(f"c{one}") for one in CAPS)),), action="keep_cap")
TOLD = Flow(
    "roletold",
    (
        Screen("words", own_words=True, check=own_words, next="to"),
        Screen("to", (Choice("team"), Choice("groups"))),
    ),
    action="keep_background",
)

add_flows(CAP, TOLD)
