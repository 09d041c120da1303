"""Whom to tell it, whom it is about, and what it is: the first answer is enough."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Choice, Flow, Screen
from handlers.texts.typed_values import own_words

REPORT = Flow(
    "report",
    (
        Screen("whom", options="whom_to_tell", next="about", then="begin_report"),
        Screen("about", options="whom_it_is_about", next="words", then="keep_whom_it_is_about"),
        Screen("words", (Choice("nothing", label="words-say.nothing"),), own_words=True, voice=True),
    ),
    action="tell_report",
    to_human=True,
)

OTHERWISE = Flow(
    "otherwise", (Screen("what", own_words=True, check=own_words),), action="tell_otherwise", to_human=True
)

add_flows(REPORT, OTHERWISE)
