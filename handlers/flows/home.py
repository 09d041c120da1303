"""The screen to come home to: what somebody can do when nothing is asked."""

from handlers.engine.flow import Choice, Flow, Screen

HOME = Flow(
    "home",
    (
        Screen(
            "menu",
            (
                Choice("walk"),
                Choice("look"),
                Choice("card"),
                Choice("language"),
                Choice("pause"),
                Choice("privacy"),
                Choice("rules"),
                Choice("stop"),
            ),
        ),
    ),
    action="leave_home",
)

WELCOME = Flow(
    "welcome",
    (Screen("menu", (Choice("start"), Choice("look"), Choice("language"))),),
    action="leave_home",
)

CONNECTOR_HOME = Flow(
    "connector",
    (
        Screen(
            "menu",
            (
                Choice("suggestions"),
                Choice("tasks"),
                Choice("calls"),
                Choice("met"),
                Choice("neighbours"),
                Choice("walk"),
            ),
            fill="waiting_for_connector",
        ),
    ),
    action="leave_home",
    audience="staff",
)

COORDINATOR_HOME = Flow(
    "coordinator",
    (
        Screen(
            "menu",
            (
                Choice("overview"),
                Choice("places"),
                Choice("invite"),
                Choice("neighbourhood"),
                Choice("open"),
            ),
        ),
    ),
    action="leave_home",
    audience="staff",
)

FLOWS = (HOME, WELCOME, CONNECTOR_HOME, COORDINATOR_HOME)
