"""The screen to come home to: what somebody can do when nothing is asked."""

from handlers.conversation.flows import add_flows
from handlers.engine.flow import Choice, Flow, Screen

HOME = Flow(
    "home",
    (
        Screen(
            "menu",
            (
                Choice("together"),
                Choice("look"),
                Choice("card"),
                Choice("group"),
                Choice("language"),
                Choice("pause"),
                Choice("privacy"),
                Choice("rules"),
                Choice("stop"),
            ),
        ),
    ),
    action="leave_home",
    home=True,
)

# A neighbour like the others: the work is two more buttons.
VOLUNTEER_HOME = Flow(
    "volunteer",
    (
        Screen(
            "menu",
            (
                *(Choice(one, label=f"home-menu.{one}") for one in ("group", "together", "look", "card")),
                *map(Choice, ("tasks", "role")),
                *(
                    Choice(one, label=f"home-menu.{one}")
                    for one in ("language", "pause", "privacy", "rules", "stop")
                ),
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
    "together",
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

CONNECTOR_HOME = Flow(
    "connector",
    (Screen("menu", tuple(map(Choice, FOR_CONNECTOR)), fill="waiting_for_connector"),),
    action="leave_home",
    home=True,
    audience="staff",
)

COORDINATOR_HOME = Flow(
    "coordinator",
    (Screen("menu", tuple(map(Choice, (*FOR_COORDINATOR, *OF_BOTH)))),),
    action="leave_home",
    home=True,
    audience="staff",
)

# In a small neighbourhood somebody may be both.
BOTH_HOME = Flow(
    "both",
    (
        Screen(
            "menu",
            (
                *(Choice(key, label=f"connector-menu.{key}") for key in FOR_CONNECTOR),
                *(Choice(key, label=f"coordinator-menu.{key}") for key in FOR_COORDINATOR),
            ),
            fill="waiting_for_connector",
        ),
    ),
    action="leave_home",
    home=True,
    audience="staff",
)

add_flows(HOME, VOLUNTEER_HOME, WELCOME, CONNECTOR_HOME, COORDINATOR_HOME, BOTH_HOME)
