"""What works, or does not; and whether others may read it as well."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Choice, Flow, Screen
from handlers.texts.typed_values import own_words

PRACTICE = Flow(
    "practice",
    (
        Screen("what", own_words=True, check=own_words, fill="works_or_not", next="who"),
        Screen("who", (Choice("all"), Choice("ours"))),
    ),
    action="keep_practice",
)

add_flows(PRACTICE)
