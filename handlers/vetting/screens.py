"""The coordinator says what was seen of somebody; each "not yet" is an answer too."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Choice, Flow, Screen

SEEN, NOT_YET = Choice("seen", label="vetting-seen.yes"), Choice("not_yet", label="vetting-seen.not-yet")

VETTING = Flow(
    "vetting",
    (
        Screen("met", (SEEN, NOT_YET), fill="who_is_vetted", next="references"),
        Screen("references", (SEEN, NOT_YET), fill="who_is_vetted", next="training"),
        Screen("training", (SEEN, NOT_YET), fill="who_is_vetted", next="visits"),
        Screen(
            "visits",
            (Choice("seen"), Choice("none")),
            fill="who_is_vetted",
            next="until",
            only_if=("role", "connector"),
        ),
        Screen("until", (Choice("half"), Choice("one"), Choice("two")), fill="who_is_vetted"),
    ),
    action="sign_vetting",
    audience="staff",
)

add_flows(VETTING)
