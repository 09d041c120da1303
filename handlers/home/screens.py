"""The screen to come home to: what somebody can do when nothing is asked."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Choice, Flow, Screen

FOR_NEIGHBOUR = ("together", "look", "card", "group", "language", "pause", "privacy", "rules", "stop")


def _labelled(flow: str, *keys: str) -> tuple[Choice, ...]:
    """Choices with the labels of another menu."""
    return tuple(Choice(key, label=f"{flow}.{key}") for key in keys)


HOME = Flow("home", (Screen("menu", tuple(map(Choice, FOR_NEIGHBOUR))),), action="leave_home", home=True)

# A neighbour like the others: the work is two more buttons.
VOLUNTEER_HOME = Flow(
    "volunteer",
    (
        Screen(
            "menu",
            (
                *_labelled("home-menu", "group", "together", "look", "card"),
                *map(Choice, ("tasks", "role")),
                *_labelled("home-menu", "language", "pause", "privacy", "rules", "stop"),
            ),
        ),
    ),
    action="leave_home",
    home=True,
)

WELCOME = Flow(
    "welcome",
    (Screen("menu", (Choice("start"), Choice("look"), Choice("language"))),),
    action="leave_home",
    home=True,
)

FOR_CONNECTOR = (
    "suggestions",
    "tasks",
    "calls",
    "met",
    "neighbours",
    "flyer",
    "record",
    "night",
    "poster",
    "agenda",
)
FOR_COORDINATOR = (
    "overview",
    "places",
    "invite",
    "team",
    "neighbourhood",
    "languages",
    "open",
    "erase",
    "suspend",
    "check",
    "waiting",
    "quarter",
)
OF_BOTH = ("night", "poster", "agenda", "flyer")
# A neighbour like the others: the work is one more button.
NEIGHBOUR_WITH_WORK = (
    Choice("work", goes="work", label="connector-menu.work"),
    *_labelled("home-menu", *FOR_NEIGHBOUR[:4]),
    Choice("role", label="volunteer-menu.role"),
    *_labelled("home-menu", *FOR_NEIGHBOUR[4:]),
)

CONNECTOR_HOME = Flow(
    "connector",
    (
        Screen("menu", NEIGHBOUR_WITH_WORK, fill="waiting_for_connector"),
        Screen("work", tuple(map(Choice, FOR_CONNECTOR)), fill="waiting_for_connector"),
    ),
    action="leave_home",
    home=True,
    audience="staff",
)

# Often no neighbour of this neighbourhood, and before it opens there is only work.
COORDINATOR_HOME = Flow(
    "coordinator",
    (
        Screen(
            "menu",
            (*map(Choice, (*FOR_COORDINATOR, *OF_BOTH)), Choice("neighbour", goes="neighbour")),
        ),
        Screen("neighbour", _labelled("home-menu", *FOR_NEIGHBOUR)),
    ),
    action="leave_home",
    home=True,
    audience="staff",
)

# In a small neighbourhood somebody may be both.
BOTH_HOME = Flow(
    "both",
    (
        Screen("menu", NEIGHBOUR_WITH_WORK, fill="waiting_for_connector"),
        Screen(
            "work",
            (*_labelled("connector-work", *FOR_CONNECTOR), *_labelled("coordinator-menu", *FOR_COORDINATOR)),
            fill="waiting_for_connector",
        ),
    ),
    action="leave_home",
    home=True,
    audience="staff",
)

add_flows(HOME, VOLUNTEER_HOME, WELCOME, CONNECTOR_HOME, COORDINATOR_HOME, BOTH_HOME)
