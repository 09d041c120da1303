"""Somebody is asked for a role: what it means, how they are called, and what may be kept."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Choice, Flow, Screen
from handlers.texts.clean import call_name

YES, NO = Choice("yes", label="common-choice.yes"), Choice("no", label="common-choice.no")

# For somebody of whom nothing is kept yet.
ROLE = Flow(
    "role",
    (
        Screen("meaning", (Choice("yes", goes="adult"), Choice("no")), fill="role_meaning"),
        Screen("adult", (Choice("yes", goes="mentor", label="common-choice.yes"), NO)),
        Screen("mentor", (NO, YES), next="name", unknown="yes"),
        Screen("name", options="name_on_telegram", own_words=True, check=call_name, next="keep"),
        Screen("keep", (Choice("yes"), Choice("no")), fill="role_meaning"),
    ),
    action="answer_role",
)

# For a neighbour: they stay what they are, and have a role beside it.
ANOTHER_ROLE = Flow(
    "another",
    (Screen("role", (Choice("yes"), Choice("no")), fill="role_meaning"),),
    action="answer_role",
)

add_flows(ROLE, ANOTHER_ROLE)
