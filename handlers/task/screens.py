"""A connector answers somebody in their own words: typed, or in their own voice."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Flow, Screen
from handlers.texts.typed_values import own_words

ANSWER = Flow(
    "task",
    (Screen("answer", own_words=True, voice=True, check=own_words, fill="task_answer"),),
    action="send_answer",
    audience="staff",
)

COLLEAGUE = Flow(
    "colleague",
    (Screen("who", options="colleagues_with_room", fill="for_whom"),),
    action="ask_colleague",
    audience="staff",
)

add_flows(ANSWER, COLLEAGUE)
