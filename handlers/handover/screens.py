"""Which volunteer is asked, who the volunteer says that they are, and what is passed on at the end."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Flow, Screen
from handlers.texts.typed_values import own_words

WHO = Flow(
    "handoverwho",
    (Screen("who", options="volunteers_with_room", fill="what_they_tell"),),
    action="ask_volunteer",
    audience="staff",
)
SELF = Flow("handoverself", (Screen("words", own_words=True, check=own_words),), action="tell_who_i_am")
PASS = Flow(
    "handoverpass",
    (Screen("words", own_words=True, check=own_words, fill="who_has_it_now"),),
    action="pass_something_on",
    audience="staff",
)

add_flows(WHO, SELF, PASS)
