"""What is known of somebody, who can see it, and what may be done with it."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Choice, Flow, Screen

PRIVACY = Flow(
    "privacy",
    (
        Screen(
            "menu",
            (
                Choice("who", goes="who"),
                Choice("looked", goes="looked"),
                Choice("consents"),
                Choice("data"),
                Choice("apart"),
                Choice("kept", goes="kept"),
                Choice("confidant", goes="confidant"),
                Choice("organisation", goes="organisation"),
                Choice("erase", label="stop-how.erase"),
                Choice("good", label="common-choice.good"),
            ),
        ),
        Screen("who", (Choice("good", label="common-choice.good"),), fill="who_sees_what"),
        Screen("looked", (Choice("good", label="common-choice.good"),), fill="who_looked"),
        Screen("kept", (Choice("good", label="common-choice.good"),)),
        Screen("confidant", (Choice("good", label="common-choice.good"),), fill="confidant_to_reach"),
        Screen("organisation", (Choice("good", label="common-choice.good"),), fill="words_of_organisation"),
    ),
    action="leave_privacy",
)

CONSENTS = Flow(
    "consents",
    (Screen("which", options="consents_to_change", fill="consents_now"),),
    action="change_consent",
)

add_flows(PRIVACY, CONSENTS)
